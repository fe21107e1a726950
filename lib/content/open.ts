import { site } from '#lib/site';
import { readFiles, stampOf } from './files.ts';
import type { Library } from './library.ts';
import { formatProblem } from './problem.ts';
import { readLibrary } from './read.ts';

let opened: { library: Library; stamp: string } | undefined;

/** The library of the content folder, read once; while the site is being developed, again after every change. */
export function library(): Library {
  if (opened && !site.isDevelopment) return opened.library;
  const stamp = site.isDevelopment ? stampOf('content') : '';
  if (opened?.stamp === stamp) return opened.library;
  const { library: read, problems } = readLibrary(readFiles('content'));
  if (problems.length > 0) {
    throw new Error(['The content has problems. Fix each of these:', ...problems.map(formatProblem)].join('\n'));
  }
  opened = { library: read, stamp };
  return read;
}
