import * as z from 'zod';

/** One choice of a vocabulary: what readers see, and a sentence that explains it. */
export type Choice = { label: string; help?: string };
/** A closed list of choices that content may use, in the order in which readers see them. */
export type Vocabulary<Value extends string = string, Kind extends Choice = Choice> = {
  choices: Record<Value, Kind>;
  values: [Value, ...Value[]];
  schema: z.ZodEnum<{ [Key in Value]: Key }>;
  label(value: Value): string;
};

// A registry of zod's finds a schema again after .describe() has copied it, which a map of our own would not.
const vocabularyBySchema = z.registry<{ vocabulary: unknown }>();

/** Declares a vocabulary; the order of the choices is the order on the page. */
export function defineVocabulary<Kind extends Choice, const Value extends string>(
  choices: Record<Value, Kind>,
): Vocabulary<Value, Kind> {
  const values = Object.keys(choices) as [Value, ...Value[]];
  const schema = z.enum(values);
  const made = { choices, values, schema, label: (value: Value) => choices[value].label };
  vocabularyBySchema.add(schema, { vocabulary: made });
  return made;
}

/** The vocabulary that a schema draws on, looking through "optional" and lists. */
export function getVocabulary(schema: z.ZodType): Vocabulary | undefined {
  if (schema instanceof z.ZodOptional) return getVocabulary(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodArray) return getVocabulary(schema.element as z.ZodType);
  return vocabularyBySchema.get(schema)?.vocabulary as Vocabulary | undefined;
}
