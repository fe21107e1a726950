import { memoizePerLibrary } from '#lib/content/memoize-per-library';
import { findNodes } from '#lib/markdown/find-nodes';
import { collectWording } from '#lib/schema/texts-in-value';
import type { AnyRecord, RecordOf, TypeName } from '#lib/schema/types';
import { createTermFinder } from './find-terms.ts';

type TermUses = ReadonlyMap<RecordOf<'term'>, readonly AnyRecord[]>;

/** What uses words of the glossary: whole pages first. */
const typesWithTerms: readonly TypeName[] = [
  'area',
  'offer',
  'project',
  'page',
  'update',
  'activity',
  'priority',
  'contact',
];

/** The records whose texts use each word of the glossary, everyday words left out. */
export const findTermUses = memoizePerLibrary((library): TermUses => {
  const findWords = createTermFinder(library.all('term'));
  const uses = new Map<RecordOf<'term'>, AnyRecord[]>();
  for (const record of typesWithTerms.flatMap((type) => library.all(type) as readonly AnyRecord[])) {
    for (const term of new Set(findWords(getRecordText(record)).map((use) => use.term))) {
      uses.set(term, [...(uses.get(term) ?? []), record]);
    }
  }
  return uses;
});

function getRecordText({ body, ...fields }: AnyRecord): string {
  return [...collectWording(fields), ...findNodes(body, 'text').map(({ value }) => value)].join('\n');
}
