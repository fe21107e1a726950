import { readFiles } from '#lib/content/files';
import { readLibrary } from '#lib/content/read-library';
import { type AnyRecord, typeNames, getType } from '#lib/schema/types';
import { readingGrade } from './reading-grade.ts';
import { runningText } from './running-text.ts';
import type { Tools } from './command-context.ts';

/** A page whose text is harder than this is named. */
const hardestBody = 11;
const hardestMedian = 8;

/** Prints how hard the summaries and the texts are to read. Fails when the median summary, or any text, is too hard. */
export function readability(_words: string[], { say }: Tools): number {
  const { library } = readLibrary(readFiles('content'));
  const records = typeNames.filter((name) => name !== 'source').flatMap((name) => library.all(name) as AnyRecord[]);
  const summed = records.filter((record) => 'summary' in record);
  const summaries = summed.map((record) => readingGrade(getType(record.type).summarize(record as never)));
  const bodies = records
    .filter(({ body }) => body)
    .map((record) => ({ record, grade: readingGrade(runningText(record.body)) }));
  const hard = bodies.filter(({ grade }) => grade > hardestBody);
  for (const name of typeNames) {
    const grades = summaries.filter((_grade, index) => summed[index]?.type === name);
    if (grades.length > 0)
      say(
        `summaries, ${name.padEnd(9)} median grade ${median(grades).toFixed(1)}, hardest ${Math.max(...grades).toFixed(1)}`,
      );
  }
  say(`summaries, all       median grade ${median(summaries).toFixed(1)} (at most ${hardestMedian})`);
  say(
    `texts, all           median grade ${median(bodies.map(({ grade }) => grade)).toFixed(1)}, ${hard.length} over ${hardestBody}`,
  );
  for (const { record, grade } of hard)
    say(`${record.file}  its text has grade ${grade.toFixed(1)}. Shorten its sentences.`);
  return hard.length === 0 && median(summaries) <= hardestMedian ? 0 : 1;
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[numbers.length >> 1] ?? 0;
