import { stringify } from 'csv-stringify/sync';
import { site } from '#lib/config';
import type { Lesson } from '#lib/content/lessons';
import { keyStage, theme } from '#lib/schema/topics';
import { lessonKind, lessonTheme } from '#lib/schema/vocabularies';
import type { Comparison } from '#lib/views/compare';
import { betweenItems } from './cells.ts';
import type { Collection } from './collection.ts';
import { columnsOf } from './columns.ts';
import { textOfLesson } from './lesson-data.ts';
import { rights } from './rights.ts';

/** A table that a spreadsheet opens right and runs nothing of (RFC 4180, UTF-8 with a mark at its start). */
const table = (rows: readonly (readonly string[])[]): string =>
  stringify([...rows], { bom: true, escape_formulas: true, record_delimiter: 'windows' });

/** Records as a table: one row each, one column for each field. */
export function collectionAsCsv(collection: Collection): string {
  const columns = columnsOf(collection);
  return table([
    columns.map(({ label }) => label),
    ...collection.results.map((row) => columns.map((column) => column.cellOf(row))),
  ]);
}

/** A comparison as a table for a spreadsheet; where it is shown for another day than today, its first row says so. */
export function comparisonAsCsv({ records, sections }: Comparison, on?: string): string {
  const rows = sections.flatMap(({ title, rows: these }) =>
    these.map(({ label, cells, isSame }) => [
      title,
      label,
      isSame ? 'the same' : 'different',
      ...cells.map((values) => values.map(({ text }) => text).join(betweenItems)),
    ]),
  );
  const day = on ? [['Day', 'shown for', '', ...records.map(() => on)]] : [];
  return table([['part', 'what', 'difference', ...records.map(({ title }) => title)], ...day, ...rows]);
}

/** Lessons as a table: one row each, with the project that it comes from. */
export function lessonsAsCsv(lessons: readonly Lesson[]): string {
  const head = ['Id', 'Address', 'Kind', 'Lesson', 'About', 'Project', 'Themes', 'Key stages', 'Terms of reuse'];
  return table([
    head,
    ...lessons.map((lesson) => [
      `${lesson.project.id}-${lesson.id}`,
      site.url + lesson.address,
      lessonKind.label(lesson.kind),
      textOfLesson(lesson),
      lesson.about.map(lessonTheme.label).join(betweenItems),
      lesson.project.title,
      lesson.project.themes.map(theme.label).join(betweenItems),
      (lesson.project.keyStages ?? []).map(keyStage.label).join(betweenItems),
      rights.address,
    ]),
  ]);
}
