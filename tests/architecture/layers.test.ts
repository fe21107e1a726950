import { expect, test } from 'vitest';
import { listImports, resolveImport, sourceFiles } from './source-files.ts';

/** The layers of lib, lowest first. A layer imports itself and those before it. */
const layers = ['text', 'schema', 'markdown', 'content', 'offers', 'finder', 'views', 'export'];
/** What stands in lib itself: the clock and the settings, which import nothing of ours. */
const baseModules = ['lib/clock.ts', 'lib/config.ts'];

/** What the other folders may import. */
const allowedImports: Record<string, RegExp> = {
  app: /^(app|components|lib)\//,
  http: /^(http|lib)\//,
  components: /^(components\/|lib\/(text|schema|markdown|offers|finder|views)\/|lib\/config\.ts)/,
  cli: /^(cli|lib)\//,
  tools: /^(tools|cli|http|lib)\//,
};

const files = [...sourceFiles.keys()];

test.each(files)('%s imports only what lies below it', (file) => {
  const [part = '', layer = ''] = file.split('/');
  for (const imported of listImports(sourceFiles.get(file) ?? '')) {
    const target = resolveImport(imported, file);
    if (part === 'lib') expect(imported).not.toMatch(/^(react|next|server-only)(\/|$)/);
    if (!target) {
      expect(imported, 'an import of ours must lead to a file').not.toMatch(/^[#.]/);
      continue;
    }
    if (part !== 'lib') {
      expect(target).toMatch(allowedImports[part] ?? /^$/);
    } else if (baseModules.includes(file)) {
      expect(baseModules).toContain(target);
    } else if (!baseModules.includes(target)) {
      expect(layers.indexOf(target.split('/')[1] ?? '')).toBeLessThanOrEqual(layers.indexOf(layer));
      expect(layers).toContain(layer);
    }
  }
});

test.each(files)('%s imports a neighbour by ./name.ts and a file of another folder by #', (file) => {
  const getFolder = (path: string) =>
    path
      .split('/')
      .slice(0, path.startsWith('lib/') || path.startsWith('components/') ? 2 : 1)
      .join('/');
  for (const imported of listImports(sourceFiles.get(file) ?? '')) {
    const target = resolveImport(imported, file);
    if (!target) continue;
    if (getFolder(target) === getFolder(file) && target.split('/').length === file.split('/').length) {
      expect(imported).toMatch(/^\.\.?\/.+\.tsx?$/);
    } else if (!file.startsWith('app/')) {
      expect(imported).toMatch(/^#|^\.\.?\//);
    }
  }
});

test('no file imports itself by way of others', () => {
  const done = new Set<string>();
  const visit = (file: string, way: string[]): void => {
    expect(way, [...way, file].join(' → ')).not.toContain(file);
    if (done.has(file)) return;
    for (const imported of listImports(sourceFiles.get(file) ?? '')) {
      const target = resolveImport(imported, file);
      if (target) visit(target, [...way, file]);
    }
    done.add(file);
  };
  for (const file of files) visit(file, []);
});

test('no folder is for odds and ends, and no file only re-exports others', () => {
  for (const [file, text] of sourceFiles) {
    expect(file).not.toMatch(/(^|\/)(utils?|helpers?|common|misc|shared|index)(\/|\.tsx?$)/);
    expect(text, file).not.toMatch(/^export \* from/m);
  }
});
