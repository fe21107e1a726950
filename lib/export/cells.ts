import * as z from 'zod';
import type { Library } from '#lib/content/library';
import { getTarget } from '#lib/schema/references';
import type { TypeName } from '#lib/schema/types';
import { getVocabulary } from '#lib/schema/vocabulary';

/** What stands between the items of a list in one cell of a table. */
export const betweenItems = ' | ';

const betweenInnerItems = ', ';
const betweenParts = '; ';

/**
 * The value of a field as one cell of a table: a choice by its label, a record by its title, a list with its items joined,
 * and what has several parts as "part: value". Dates and numbers stay as they are written in the file.
 */
export function cellOf(schema: z.ZodType, value: unknown, library: Library, isInner = false): string {
  if (value === undefined) return '';
  if (schema instanceof z.ZodOptional) return cellOf(schema.unwrap() as z.ZodType, value, library, isInner);
  if (schema instanceof z.ZodArray) {
    const items = (value as unknown[]).map((item) => cellOf(schema.element as z.ZodType, item, library, true));
    return items.filter(Boolean).join(isInner ? betweenInnerItems : betweenItems);
  }
  const target = getTarget(schema);
  if (target) return library.find(target as TypeName, String(value))?.title ?? '';
  const vocabulary = getVocabulary(schema);
  if (vocabulary) return vocabulary.label(String(value));
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'object' && value !== null) return partsOf(schema, value, library);
  return String(value);
}

function partsOf(schema: z.ZodType, value: object, library: Library): string {
  const shape = shapeFor(schema, value);
  return Object.entries(value)
    .flatMap(([name, part]) => {
      const cell = cellOf(shape[name] ?? z.unknown(), part, library, true);
      return cell ? [`${name}: ${cell}`] : [];
    })
    .join(betweenParts);
}

/** The fields of an object; of a choice between several kinds of object, those of the one that fits. */
function shapeFor(schema: z.ZodType, value: object): Record<string, z.ZodType> {
  if (schema instanceof z.ZodObject) return schema.shape as Record<string, z.ZodType>;
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return {};
  const option = schema.options.find((each) => (each as z.ZodType).safeParse(value).success);
  return option instanceof z.ZodObject ? (option.shape as Record<string, z.ZodType>) : {};
}
