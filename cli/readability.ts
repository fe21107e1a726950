import { readFiles } from '#lib/content/files';
import { readLibrary } from '#lib/content/read-library';
import { type AnyRecord, getType, typeNames } from '#lib/schema/types';
import type { CommandContext } from './command-context.ts';
import { computeReadingGrade } from './reading-grade.ts';
import { getRunningText } from './running-text.ts';

/** A page whose text is harder than this is named. */
const maxBodyGrade = 11;
const maxMedianGrade = 8;

/** Prints how hard the summaries and the texts are to read. Fails when the median summary, or any text, is too hard. */
export function reportReadability(_words: string[], { print }: CommandContext): number {
  const { library } = readLibrary(readFiles('content'));
  const records = typeNames.filter((name) => name !== 'source').flatMap((name) => library.all(name) as AnyRecord[]);
  const summed = records.filter((record) => 'summary' in record);
  const summaries = summed.map((record) => computeReadingGrade(getType(record.type).summarize(record as never)));
  const bodies = records
    .filter(({ body }) => body)
    .map((record) => ({ record, grade: computeReadingGrade(getRunningText(record.body)) }));
  const hard = bodies.filter(({ grade }) => grade > maxBodyGrade);
  for (const name of typeNames) {
    const grades = summaries.filter((_grade, index) => summed[index]?.type === name);
    if (grades.length > 0)
      print(
        `summaries, ${name.padEnd(9)} median grade ${getMedian(grades).toFixed(1)}, hardest ${Math.max(...grades).toFixed(1)}`,
      );
  }
  print(`summaries, all       median grade ${getMedian(summaries).toFixed(1)} (at most ${maxMedianGrade})`);
  print(
    `texts, all           median grade ${getMedian(bodies.map(({ grade }) => grade)).toFixed(1)}, ${hard.length} over ${maxBodyGrade}`,
  );
  for (const { record, grade } of hard)
    print(`${record.file}  its text has grade ${grade.toFixed(1)}. Shorten its sentences.`);
  return hard.length === 0 && getMedian(summaries) <= maxMedianGrade ? 0 : 1;
}

const getMedian = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[numbers.length >> 1] ?? 0;
