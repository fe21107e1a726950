import * as z from 'zod';
import { slugPattern } from '#lib/text/slug';
import { stringWhere } from './string-where.ts';

// A registry of zod's finds a schema again after .describe() has copied it, which a map of our own would not.
const targetBySchema = z.registry<{ target: string }>();

/** One reference found in a record: where it stands in the file, and the record it names. */
export type Reference = { path: (string | number)[]; target: string; id: string };

/** Whether a text has the form of an id: the path of a file inside its folder, without the ending. */
const isId = (text: string): boolean => text.split('/').every((part) => slugPattern.test(part));

/** A reference to another record, written as its id: the path of its file inside its folder, without the ending. */
export function reference(target: string): z.ZodString {
  const schema = stringWhere(
    isId,
    `is not the id of a record`,
    `Write the name of the ${target}'s file without its ending, like north-yorkshire-coast.`,
  ).describe(`The id of a record of the type "${target}".`);
  targetBySchema.add(schema, { target });
  return schema;
}

/** The type that a schema refers to, looking through "optional" and lists. */
export function getTarget(schema: z.ZodType): string | undefined {
  if (schema instanceof z.ZodOptional) return getTarget(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodArray) return getTarget(schema.element as z.ZodType);
  return targetBySchema.get(schema)?.target;
}

/**
 * Every reference inside a value, in the order in which it stands there. The value need not be valid: what has not the
 * shape that the schema asks for holds no reference.
 */
export function* findReferences(
  schema: z.ZodType,
  value: unknown,
  path: (string | number)[] = [],
): Generator<Reference> {
  if (schema instanceof z.ZodOptional) {
    yield* findReferences(schema.unwrap() as z.ZodType, value, path);
  } else if (schema instanceof z.ZodArray) {
    if (!Array.isArray(value)) return;
    for (const [index, item] of value.entries())
      yield* findReferences(schema.element as z.ZodType, item, [...path, index]);
  } else if (schema instanceof z.ZodObject) {
    if (!isGroup(value)) return;
    for (const [key, part] of Object.entries(schema.shape))
      yield* findReferences(part as z.ZodType, value[key], [...path, key]);
  } else if (schema instanceof z.ZodDiscriminatedUnion) {
    const option = isGroup(value) && findMatchingOption(schema, value);
    if (option) yield* findReferences(option, value, path);
  } else {
    const target = targetBySchema.get(schema)?.target;
    if (target && typeof value === 'string' && isId(value)) yield { path, target, id: value };
  }
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function findMatchingOption(union: z.ZodDiscriminatedUnion, value: Record<string, unknown>): z.ZodType | undefined {
  const key = union.def.discriminator;
  return union.options.find((each) => (each as z.ZodObject).shape[key]?.safeParse(value[key]).success) as
    | z.ZodType
    | undefined;
}
