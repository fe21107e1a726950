import * as z from 'zod';
import type { ContentType } from '#lib/schema/define-type';
import type { FieldDiagnostic } from './format-issues.ts';

/** The schema of a type without some of its fields. */
export const schemaWithout = (schema: ContentType['schema'], fields: readonly string[]): ContentType['schema'] =>
  fields.length === 0
    ? schema
    : z.strictObject(Object.fromEntries(Object.entries(schema.shape).filter(([name]) => !fields.includes(name))));

/** What an editor is told of fields that are written in a file although another record says them. */
export const tellOfTaken = (taken: readonly string[], data: Readonly<Record<string, unknown>>): FieldDiagnostic[] =>
  taken
    .filter((field) => field in data)
    .map((field) => ({
      rule: 'field-taken',
      path: [field],
      message: 'is written in the file, but the record that it names already says it',
      suggestion: 'Take it out here. To change it, change the other record.',
    }));
