import * as z from 'zod';
import { placeholderMark } from '#lib/content/placeholders';
import { type DeclaredField, listFields } from '#lib/schema/define-type';
import { describeShape } from '#lib/schema/describe-shape';
import { getType, type TypeName } from '#lib/schema/types';

/** The lines of YAML of a value: the first stands behind the colon or the hyphen, the others below it. */
type Lines = [string, ...string[]];
/** What is known of a new record: the value of a field as YAML, by the name of the field. */
export type KnownValues = Readonly<Record<string, Lines | undefined>>;

/** A new file of a type: what is known, a mark where something must still be written, and the other fields as comments. */
export function createTemplate(name: TypeName, known: KnownValues = {}): string {
  const type = getType(name);
  const lines = listFields(type)
    .filter(({ meta }) => meta.valueSource !== 'folder')
    .flatMap((field) => formatLines(field, known[field.name]));
  if (type.body === 'none') return `${lines.join('\n')}\n`;
  const body = type.body === 'required' ? ['## What it was', '', placeholderMark] : [];
  return ['---', ...lines, '---', ...body, ''].join('\n');
}

function formatLines({ name, help, schema, required }: DeclaredField, known: Lines | undefined): string[] {
  const about = `# ${help} (${describeShape(schema)})`;
  if (!required && !known) return [about, `# ${name}:`];
  const [first, ...below] = known ?? emptyOf(schema);
  return [about, `${name}:${first && ` ${first}`}`, ...below];
}

/** A value with a mark in every place that must be filled in. */
function emptyOf(schema: z.ZodType): Lines {
  if (schema instanceof z.ZodArray) {
    const [first, ...below] = emptyOf(schema.element as z.ZodType);
    if (first) return ['', `  - ${first}`, ...below.map((line) => `  ${line}`)];
    const [start = '', ...others] = below;
    return ['', `  - ${start.trimStart()}`, ...others.map((line) => `  ${line}`)];
  }
  if (schema instanceof z.ZodObject) {
    const parts = Object.entries(schema.shape).filter(([, part]) => !(part instanceof z.ZodOptional));
    if (parts.length === 0) return ['{}'];
    return ['', ...parts.flatMap(([name, part]) => partOf(name, emptyOf(part as z.ZodType)))];
  }
  return [placeholderMark];
}

const partOf = (name: string, [first, ...below]: Lines): string[] => [
  `  ${name}:${first && ` ${first}`}`,
  ...below.map((line) => `  ${line}`),
];
