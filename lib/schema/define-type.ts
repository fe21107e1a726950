import * as z from 'zod';
import { type FieldMeta, getFieldMeta } from './field.ts';

export type FieldSchemas = Record<string, z.ZodType>;
export type FieldValues<F extends FieldSchemas> = z.output<z.ZodObject<F, z.core.$strict>>;

/** What a type declares of itself. Everything else about it is derived. */
export type TypeDeclaration<Name extends string, F extends FieldSchemas> = {
  name: Name;
  /** The folder of its files inside content/. */
  folder: string;
  singular: string;
  plural: string;
  /** One sentence for editors: what a record of this type is. */
  help: string;
  fields: F;
  /** Markdown below the fields. A type without a body is written as YAML alone. */
  body: 'required' | 'optional' | 'none';
  /** Where a record is read on the site; a type without a page of its own has an address with a fragment. */
  address(id: string): string;
  /** The sentence under the title in lists. */
  summarize(values: FieldValues<F>): string;
  /**
   * Where a record names another in the field "through", these fields of it (on the left) are that record's (on the
   * right), and are not written a second time.
   */
  takes?: { through: string; from: string; fields: Readonly<Record<string, string>> };
  /** What records are sorted by: the smallest first. */
  getSortKey(values: FieldValues<F>): string | number;
};

export type ContentType<Name extends string = string, F extends FieldSchemas = FieldSchemas> = TypeDeclaration<
  Name,
  F
> & {
  schema: z.ZodObject<F, z.core.$strict>;
  fileEnding: '.md' | '.yaml';
  /** The field whose value is the name of the file's folder, where records are filed in folders. */
  folderField: string | undefined;
};

export type DeclaredField = { name: string; schema: z.ZodType; meta: FieldMeta; help: string; required: boolean };

export function defineType<const Name extends string, F extends FieldSchemas>(
  declaration: TypeDeclaration<Name, F>,
): ContentType<Name, F> {
  const { fields } = declaration;
  return {
    ...declaration,
    schema: z.strictObject(fields),
    fileEnding: declaration.body === 'none' ? '.yaml' : '.md',
    folderField: Object.keys(fields).find((name) => getFieldMeta(fields[name] as z.ZodType).valueSource === 'folder'),
  };
}

/** Every field of a type with what was declared of it, in the order of declaration. */
export function listFields(type: Pick<ContentType, 'fields'>): DeclaredField[] {
  return Object.entries(type.fields).map(([name, schema]) => ({
    name,
    schema,
    meta: getFieldMeta(schema),
    help: schema.description ?? '',
    required: !(schema instanceof z.ZodOptional),
  }));
}

/** The fields that a record takes from another that it names, and so does not write itself. */
export const takenFields = (
  { takes }: Pick<ContentType, 'takes'>,
  values: Readonly<Record<string, unknown>>,
): string[] => (takes && values[takes.through] !== undefined ? Object.keys(takes.fields) : []);

/** The last part of an id: the fragment of a record that is read on another record's page. */
export const getLastSegment = (id: string): string => id.slice(id.lastIndexOf('/') + 1);
