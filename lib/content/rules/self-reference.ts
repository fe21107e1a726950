import { findReferences } from '#lib/schema/references';
import { getType } from '#lib/schema/types';
import type { Library } from '../library.ts';
import type { ErrorRule, Finding } from '../rule.ts';

export const selfReferenceRule: ErrorRule = {
  id: 'self-reference',
  severity: 'error',
  sentence: 'A record names itself, or offers replace each other in a circle.',
  example: '`replacedBy: free-books` in `content/offers/free-books.md`.',
  why: 'a reader who follows it never arrives.',
  suggestion: 'write the id of the other record, or take the line out.',
  *find({ record }, library): Generator<Finding> {
    for (const { path, target, id } of findReferences(getType(record.type).schema, record)) {
      if (target === record.type && id === record.id) {
        yield {
          at: path,
          message: 'the record names itself',
          suggestion: 'Write the id of another record, or take the line out.',
        };
      }
    }
    if (record.type !== 'offer' || !record.replacedBy || record.replacedBy === record.id) return;
    const way = replacements(record.replacedBy, library);
    if (way.at(-1) === record.id) {
      yield {
        at: ['replacedBy'],
        message: `the offers replace each other in a circle: ${[record.id, ...way].join(', ')}`,
        suggestion: 'Let the last of them be replaced by nothing.',
      };
    }
  },
};

/** The offers that took each other's place, from one onwards, until there is no other or one comes for the second time. */
function replacements(first: string, library: Library): string[] {
  const way: string[] = [];
  for (let id: string | undefined = first; id; id = library.find('offer', id)?.replacedBy) {
    if (way.includes(id)) return way;
    way.push(id);
  }
  return way;
}
