import * as z from 'zod';
import { type TypeName, typeOf } from '#lib/model/types';

/** The fields of a type as JSON Schema, for editors that complete and check YAML while somebody types. */
export function jsonSchemaOf(name: TypeName): Record<string, unknown> {
  const { schema, folderField, one, help } = typeOf(name);
  const written = folderField
    ? z.strictObject(Object.fromEntries(Object.entries(schema.shape).filter(([field]) => field !== folderField)))
    : schema;
  return { ...z.toJSONSchema(written, { io: 'input' }), title: one, description: help };
}
