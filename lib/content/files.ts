import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file as it lies on the disk; the path starts at the top of the project and has forward slashes. */
export type ContentFile = { path: string; bytes: Uint8Array };

const root = process.cwd();

const pathsIn = (folder: string): string[] =>
  readdirSync(join(/* turbopackIgnore: true */ root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

/** Every file of a folder of the project, in the order of its path. This is the only place that reads the disk for content. */
export const readFiles = (folder: string): ContentFile[] =>
  pathsIn(folder).map((path) => ({ path, bytes: readFileSync(join(/* turbopackIgnore: true */ root, path)) }));

/** A text that changes whenever a file of the folder is added, taken away or saved. */
export const stampOf = (folder: string): string =>
  pathsIn(folder)
    .map((path) => `${path} ${statSync(join(/* turbopackIgnore: true */ root, path)).mtimeMs}`)
    .join('\n');
