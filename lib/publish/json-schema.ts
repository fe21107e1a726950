import * as z from 'zod';
import { type TypeName, typeOf } from '#lib/model/types';

/**
 * The fields of a type as JSON Schema, for editors that complete and check YAML while somebody types. Most editors read
 * an older version of JSON Schema, which says the same of our fields.
 */
export function jsonSchemaOf(
  name: TypeName,
  version: 'draft-2020-12' | 'draft-7' = 'draft-2020-12',
): Record<string, unknown> {
  const { schema, folderField, one, help } = typeOf(name);
  const written = folderField
    ? z.strictObject(Object.fromEntries(Object.entries(schema.shape).filter(([field]) => field !== folderField)))
    : schema;
  return { ...z.toJSONSchema(written, { io: 'input', target: version }), title: one, description: help };
}
