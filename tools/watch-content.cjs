const { join } = require('node:path');

/**
 * A loader for the preview: the module that reads the content counts as changed whenever a content file does, so that
 * the framework makes the page anew and shows it.
 */
module.exports = function watchContent(source) {
  this.addContextDependency(join(process.cwd(), 'content'));
  return `${source}\nexport const madeAt = ${Date.now()};\n`;
};
