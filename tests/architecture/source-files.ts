import { globSync, readFileSync } from 'node:fs';

/** The program's own files with their text, by path from the top of the project. */
export const sourceFiles: ReadonlyMap<string, string> = new Map(
  globSync('{app,cli,components,http,lib,tools}/**/*.{ts,tsx}')
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => [path, readFileSync(path, 'utf8')]),
);

/** What code a file imports, as it is written there. */
export const listImports = (text: string): string[] =>
  [...text.matchAll(/^\s*(?:import|export)\b[^'";]*?from '([^']+)'|^\s*import '([^']+)'|import\('([^']+)'\)/gm)]
    .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
    .filter((imported) => !imported.endsWith('.css'));

/** The file that an import of ours leads to; nothing for a package. */
export function resolveImport(imported: string, from: string): string | undefined {
  const folder = from.slice(0, from.lastIndexOf('/'));
  const path = imported.startsWith('#')
    ? imported.slice(1)
    : imported.startsWith('.')
      ? joinPath(folder, imported)
      : undefined;
  if (path === undefined) return undefined;
  return [path, `${path}.ts`, `${path}.tsx`].find((each) => sourceFiles.has(each));
}

function joinPath(folder: string, path: string): string {
  const parts = folder.split('/');
  for (const step of path.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  return parts.join('/');
}
