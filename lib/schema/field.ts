import type * as z from 'zod';

/** What the site does with a field, beyond checking its value. */
export type FieldMeta = {
  /** What readers see beside the value. */
  label: string;
  /** How much a match in this field counts in a search; a field without it is not searched. */
  search?: number;
  /** Searched, but never shown to readers. */
  isHidden?: true;
  /**
   * Offered as a filter under this name, which fields of several types may share. The word joins the choice to a
   * sentence: activities "about" maths "in" Norwich "for" key stage 2 "that are" planned. "many" is what its choices
   * are called together. A field of what is only touched is filtered with the field of the same name, and comes after it.
   */
  facet?: {
    name: string;
    label: string;
    many: string;
    preposition: 'about' | 'in' | 'for' | 'that are' | 'according to';
    related?: true;
  };
  /** Shown in the table of facts on the record's own page, in the order of declaration. */
  fact?: true;
  /** Readers never see it: it is on no page and in no export. */
  hidden?: true;
  /** The value is not written in the file: it is the name of the folder that the file lies in. */
  valueSource?: 'folder';
};

const metaBySchema = new WeakMap<z.ZodType, FieldMeta>();

/** Declares one field: its schema, a sentence of help for editors, and its uses. It must be the outermost call. */
export function field<Schema extends z.ZodType>(schema: Schema, help: string, meta: FieldMeta): Schema {
  const described = schema.describe(help);
  metaBySchema.set(described, meta);
  return described;
}

/** The uses of a declared field. Throws when the schema was wrapped after field() or never declared. */
export function getFieldMeta(schema: z.ZodType): FieldMeta {
  const found = metaBySchema.get(schema);
  if (!found)
    throw new Error('A field was declared without field(), or wrapped after it. Make field() the outermost call.');
  return found;
}
