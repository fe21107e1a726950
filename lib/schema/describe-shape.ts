import * as z from 'zod';
import { formatList } from '#lib/text/format';
import { getTarget } from './references.ts';
import { getVocabulary } from './vocabulary.ts';

/** What may be written in a field, in a few words for an editor. */
export function describeShape(schema: z.ZodType): string {
  if (schema instanceof z.ZodOptional) return describeShape(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodArray) return `a list, each: ${describeShape(schema.element as z.ZodType)}`;
  if (schema instanceof z.ZodObject) return `a group of ${formatList(Object.entries(schema.shape).map(describePart))}`;
  const target = getTarget(schema);
  if (target) return `the id of a record of the type ${target}`;
  const vocabulary = getVocabulary(schema);
  if (vocabulary) return `one of ${formatList(vocabulary.values, 'or')}`;
  if (schema instanceof z.ZodLiteral) return String(schema.value);
  if (schema instanceof z.ZodNumber) return 'a number';
  if (schema instanceof z.ZodDiscriminatedUnion) return 'a condition (a question and its bound)';
  return 'text';
}

const describePart = ([name, part]: [string, unknown]): string =>
  part instanceof z.ZodOptional ? `${name} (optional)` : name;
