import { spawnSync } from 'node:child_process';

type RevisionFile = { path: string; bytes: Uint8Array };

/**
 * The files of some folders as they were where this work parted from a revision, in the order of their paths; nothing
 * where git knows no such revision. What others have changed there since is no change of ours.
 */
export function readFilesAtRevision(revision: string, folders: readonly string[]): RevisionFile[] | undefined {
  const known = spawnSync('git', ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  if (known.status !== 0) return undefined;
  const asked = known.stdout.toString().trim();
  const parted = spawnSync('git', ['merge-base', asked, 'HEAD']);
  const commit = parted.status === 0 ? parted.stdout.toString().trim() : asked;
  const listed = runGit(['ls-tree', '-r', '-z', commit, '--', ...folders])
    .toString()
    .split('\0')
    .filter(Boolean);
  const entries = listed.map((line) => ({
    hash: line.split(/[ \t]/)[2] ?? '',
    path: line.slice(line.indexOf('\t') + 1),
  }));
  const answer = runGit(['cat-file', '--batch'], entries.map(({ hash }) => `${hash}\n`).join(''));
  let at = 0;
  return entries.map(({ path }) => {
    const headEnd = answer.indexOf('\n', at);
    const size = Number(answer.toString('latin1', at, headEnd).split(' ')[2]);
    const bytes = answer.subarray(headEnd + 1, headEnd + 1 + size);
    at = headEnd + size + 2;
    return { path, bytes };
  });
}

function runGit(words: string[], input = ''): Buffer {
  const { status, stdout, stderr } = spawnSync('git', words, { input, maxBuffer: 1e9 });
  if (status === 0) return stdout;
  throw new Error(`git ${words.join(' ')} failed. ${stderr.toString().trim()}`);
}
