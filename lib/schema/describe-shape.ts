import * as z from 'zod';
import { listInWords } from '#lib/text/format';
import { targetOf } from './references.ts';
import { vocabularyOf } from './vocabulary.ts';

/** What may be written in a field, in a few words for an editor. */
export function shapeInWords(schema: z.ZodType): string {
  if (schema instanceof z.ZodOptional) return shapeInWords(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodArray) return `a list, each: ${shapeInWords(schema.element as z.ZodType)}`;
  if (schema instanceof z.ZodObject) return `a group of ${listInWords(Object.entries(schema.shape).map(partInWords))}`;
  const target = targetOf(schema);
  if (target) return `the id of a record of the type ${target}`;
  const vocabulary = vocabularyOf(schema);
  if (vocabulary) return `one of ${listInWords(vocabulary.values, 'or')}`;
  if (schema instanceof z.ZodLiteral) return String(schema.value);
  if (schema instanceof z.ZodNumber) return 'a number';
  if (schema instanceof z.ZodDiscriminatedUnion) return 'a condition (a question and its bound)';
  return 'text';
}

const partInWords = ([name, part]: [string, unknown]): string =>
  part instanceof z.ZodOptional ? `${name} (optional)` : name;
