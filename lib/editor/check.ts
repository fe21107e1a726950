import { readFiles } from '#lib/content/files';
import { formatProblem } from '#lib/content/problem';
import { readLibrary } from '#lib/content/read';
import { count } from '#lib/text/words';
import type { Tools } from './tools.ts';

/** Checks the content folder and prints each problem on a line of its own. */
export function check(_words: string[], { say }: Tools): number {
  const files = readFiles('content');
  const { problems } = readLibrary(files);
  for (const problem of problems) say(formatProblem(problem));
  const found = problems.length === 0 ? 'no problems' : count(problems.length, 'problem', 'problems');
  say(`${count(files.length, 'content file', 'content files')}, ${found}.`);
  return problems.length === 0 ? 0 : 1;
}
