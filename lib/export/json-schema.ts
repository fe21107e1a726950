import * as z from 'zod';
import type { ContentType } from '#lib/schema/define-type';
import { getType, type TypeName } from '#lib/schema/types';

/**
 * The fields of a type as JSON Schema, for editors that complete and check YAML while somebody types. Most editors read
 * an older version of JSON Schema, which says the same of our fields.
 */
export function createJsonSchema(
  name: TypeName,
  version: 'draft-2020-12' | 'draft-7' = 'draft-2020-12',
): Record<string, unknown> {
  const { schema, folderField, takes, singular, help } = getType(name);
  const written = folderField
    ? z.strictObject(Object.fromEntries(Object.entries(schema.shape).filter(([field]) => field !== folderField)))
    : schema;
  const json: Record<string, unknown> = z.toJSONSchema(written, { io: 'input', target: version });
  return { ...json, ...eitherWay(json.required, takes), title: singular, description: help };
}

/** What a record takes from another it must not write; what names no other must write all of it. */
function eitherWay(required: unknown, takes: ContentType['takes']): Record<string, unknown> {
  if (!takes || !Array.isArray(required)) return {};
  const taken = Object.keys(takes.fields);
  const [always, own] = [
    required.filter((name) => !taken.includes(name)),
    required.filter((name) => taken.includes(name)),
  ];
  const none = Object.fromEntries(taken.map((name) => [name, false]));
  return {
    required: always,
    if: { properties: { [takes.through]: true }, required: [takes.through] },
    // The names stand beside what is demanded of them, as strict readers of schemas want it.
    // biome-ignore lint/suspicious/noThenProperty: the word of JSON Schema for what holds when "if" does.
    then: { properties: none },
    else: { properties: Object.fromEntries(own.map((name) => [name, true])), required: own },
  };
}
