import { type Dirent, existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mostBytes } from './limits.ts';

/** Why a thing in a folder of content is not read: only plain files of a sensible size are. */
export type Refusal = 'link' | 'folder' | 'not-a-file' | 'too-big' | 'unreadable';

/** A file as it lies on the disk; the path starts at the top of the project and has forward slashes. */
export type ContentFile = { path: string; bytes: Uint8Array; refused?: Refusal };

const root = process.cwd();
const nothing = new Uint8Array();
const onDisk = (path: string): string => join(/* turbopackIgnore: true */ root, path);

type Found = { path: string; kind: 'file' | Refusal };

// Node's own recursive reading follows links to other folders, so this goes down itself.
function thingsIn(folder: string): Found[] {
  if (!existsSync(onDisk(folder))) throw new MissingFolder(folder);
  return readdirSync(onDisk(folder), { withFileTypes: true })
    .flatMap((entry): Found[] => {
      const kind = kindOf(entry);
      const path = `${folder}/${entry.name}`;
      return [...(kind ? [{ path, kind }] : []), ...(entry.isDirectory() ? thingsIn(path) : [])];
    })
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** Folders, and the hidden files that systems leave behind, are passed over unless they are named like content. */
function kindOf(entry: Dirent): Found['kind'] | undefined {
  const isNamedLikeContent = /\.(md|ya?ml)$/i.test(entry.name);
  if (entry.isDirectory()) return isNamedLikeContent ? 'folder' : undefined;
  if (entry.isSymbolicLink()) return 'link';
  if (!entry.isFile()) return 'not-a-file';
  return isNamedLikeContent || !entry.name.startsWith('.') ? 'file' : undefined;
}

/** Says that a folder of the project is not where it should be, which is no fault of the program. */
export class MissingFolder extends Error {
  constructor(folder: string) {
    super(`There is no folder "${folder}" here. Go to the top of the project, where package.json lies, and try again.`);
  }
}

/** Every file of a folder of the project, in the order of its path. This is the only place that reads the disk for content. */
export const readFiles = (folder: string): ContentFile[] =>
  thingsIn(folder).map(({ path, kind }) => (kind === 'file' ? readOne(path) : { path, bytes: nothing, refused: kind }));

function readOne(path: string): ContentFile {
  try {
    if (lstatSync(onDisk(path)).size > mostBytes) return { path, bytes: nothing, refused: 'too-big' };
    return { path, bytes: readFileSync(onDisk(path)) };
  } catch {
    return { path, bytes: nothing, refused: 'unreadable' };
  }
}

/** A text that changes whenever something in the folder is added, taken away or saved. */
export const stampOf = (folder: string): string =>
  thingsIn(folder)
    .map(({ path }) => `${path} ${lstatSync(onDisk(path)).mtimeMs}`)
    .join('\n');
