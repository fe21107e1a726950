import { createJsonSchema } from '#lib/export/json-schema';
import { getType, typeNames } from '#lib/schema/types';
import type { Command } from './command.ts';
import { createSnippets } from './snippets.ts';

/** Writes what makes VS Code complete and check content while somebody types. */
export const schemasCommand: Command = {
  help: 'Writes the JSON Schemas, snippets and settings of VS Code anew from the model.',
  run(_words, { print, write }) {
    const files = createVsCodeFiles();
    for (const [path, text] of Object.entries(files)) write(path, text);
    print(`${Object.keys(files).length} files for VS Code are up to date.`);
    return 0;
  },
};

const getSchemaPath = (name: string): string => `.vscode/schemas/${name}.json`;

/** The files of a type, as a pattern. */
const getFilePattern = (name: (typeof typeNames)[number]): string => {
  const { folder, folderField, fileEnding } = getType(name);
  return `content/${folder}/${folderField ? '*/' : ''}*${fileEnding}`;
};

/** Every file for VS Code that is made from the model, by its path. */
export function createVsCodeFiles(): Record<string, string> {
  const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  const yamlTypes = typeNames.filter((name) => getType(name).body === 'none');
  const markdownTypes = typeNames.filter((name) => getType(name).body !== 'none');
  return {
    ...Object.fromEntries(typeNames.map((name) => [getSchemaPath(name), asJson(createJsonSchema(name, 'draft-7'))])),
    '.vscode/content.code-snippets': asJson(createSnippets()),
    // The fields of Markdown files are checked by remark, which its extension runs in the editor.
    '.remarkrc.json': asJson({
      plugins: [
        'remark-frontmatter',
        [
          'remark-lint-frontmatter-schema',
          {
            schemas: Object.fromEntries(
              markdownTypes.map((name) => [`./${getSchemaPath(name)}`, [`./${getFilePattern(name)}`]]),
            ),
          },
        ],
      ],
    }),
    '.vscode/extensions.json': asJson({ recommendations: ['redhat.vscode-yaml', 'unifiedjs.vscode-remark'] }),
    '.vscode/settings.json': asJson({
      'yaml.schemas': Object.fromEntries(yamlTypes.map((name) => [`./${getSchemaPath(name)}`, getFilePattern(name)])),
      // Snippets are offered in Markdown only where suggestions are.
      '[markdown]': { 'editor.quickSuggestions': { other: true, comments: false, strings: false } },
      'files.eol': '\n',
      'files.insertFinalNewline': true,
      'files.trimTrailingWhitespace': true,
    }),
  };
}
