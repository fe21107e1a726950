import { type Dirent, existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { maxFileBytes } from './limits.ts';

/** Why a thing in a folder of content is not read: only plain files of a sensible size are. */
export type RefusalReason = 'link' | 'folder' | 'not-a-file' | 'too-big' | 'unreadable';

/** A file as it lies on the disk; the path starts at the top of the project and has forward slashes. */
export type ContentFile = { path: string; bytes: Uint8Array; refused?: RefusalReason };

const root = process.cwd();
const noBytes = new Uint8Array();
const toAbsolutePath = (path: string): string => join(/* turbopackIgnore: true */ root, path);

type FileEntry = { path: string; kind: 'file' | RefusalReason };

// Node's own recursive reading follows links to other folders, so this goes down itself.
function listEntries(folder: string): FileEntry[] {
  if (!existsSync(toAbsolutePath(folder))) throw new MissingFolder(folder);
  return readdirSync(toAbsolutePath(folder), { withFileTypes: true })
    .flatMap((entry): FileEntry[] => {
      const kind = getEntryKind(entry);
      const path = `${folder}/${entry.name}`;
      return [...(kind ? [{ path, kind }] : []), ...(entry.isDirectory() ? listEntries(path) : [])];
    })
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** Folders, and the hidden files that systems leave behind, are passed over unless they are named like content. */
function getEntryKind(entry: Dirent): FileEntry['kind'] | undefined {
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
  listEntries(folder).map(({ path, kind }) =>
    kind === 'file' ? readEntry(path) : { path, bytes: noBytes, refused: kind },
  );

function readEntry(path: string): ContentFile {
  try {
    if (lstatSync(toAbsolutePath(path)).size > maxFileBytes) return { path, bytes: noBytes, refused: 'too-big' };
    return { path, bytes: readFileSync(toAbsolutePath(path)) };
  } catch {
    return { path, bytes: noBytes, refused: 'unreadable' };
  }
}

/** A text that changes whenever something in the folder is added, taken away or saved. */
export const getFingerprint = (folder: string): string =>
  listEntries(folder)
    .map(({ path }) => `${path} ${lstatSync(toAbsolutePath(path)).mtimeMs}`)
    .join('\n');
