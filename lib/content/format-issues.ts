import * as z from 'zod';
import { listFields } from '#lib/schema/define-type';
import type { ValueMessage } from '#lib/schema/string-where';
import { type TypeName, getType } from '#lib/schema/types';
import { findNearest } from '#lib/text/nearest';
import { formatCount, formatList } from '#lib/text/format';
import type { Path } from './front-matter.ts';

/** What zod found, said to an editor: one entry for each thing to fix. */
export type Told = { rule: string; path: Path } & ValueMessage & {
    /** The number is the text that was meant, and lacks only its quotes. */
    lacksQuotes?: true;
  };

type Issue = z.core.$ZodIssue;

const quoted = (value: unknown): string =>
  typeof value === 'string' ? `"${shorten(value)}"` : `${JSON.stringify(value)}`;
const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  array: 'a list',
  object: 'a group of fields',
  boolean: 'true or false',
};

/** Turns the issues of one record into sentences. Nothing of zod's own wording reaches an editor. */
export function tell(type: TypeName, issues: readonly Issue[], data: unknown): Told[] {
  const told = issues.flatMap((issue) => {
    const path = issue.path as Path;
    const value = valueAt(data, path);
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(type, path, key));
    return [{ path, ...sayOne(type, issue, path, value) }];
  });
  return missing.reduce(gathered, told);
}

const missing = [
  { one: 'is missing', many: 'are missing' },
  { one: 'has no value', many: 'have no value' },
];
/** A record that lacks more fields than this is told so in one line. */
const mostMissing = 3;

/** What lacks of one group, in one line: an empty group is one mistake, however many fields it should have. */
function gathered(told: readonly Told[], { one, many }: { one: string; many: string }): Told[] {
  const lacking = told.filter(({ wrong }) => wrong === one);
  const groups = Map.groupBy(lacking, ({ path }) => JSON.stringify(path.slice(0, -1)));
  return told.flatMap((each) => {
    const group = each.wrong === one ? (groups.get(JSON.stringify(each.path.slice(0, -1))) ?? []) : [];
    if (group.length <= (each.path.length > 1 ? 1 : mostMissing)) return [each];
    if (each !== group[0]) return [];
    const names = formatList(group.map(({ path }) => String(path.at(-1))));
    const fix = `Write each with a value${each.path.length > 1 ? ', or take the whole group out' : ''}. See docs/fields.md.`;
    return [{ rule: each.rule, path: each.path.slice(0, -1), wrong: `${names} ${many}`, fix }];
  });
}

function sayOne(type: TypeName, issue: Issue, path: Path, value: unknown): Omit<Told, 'path'> {
  if (issue.code === 'custom') {
    const { wrong, ...advice } = issue.params as ValueMessage;
    return { rule: 'field-value', wrong: `${quoted(value)} ${wrong}`, ...advice };
  }
  if (value === undefined) {
    return { rule: 'field-missing', wrong: 'is missing', fix: `Add it: ${helpFor(type, path)}` };
  }
  if (value === null) {
    return {
      rule: 'field-missing',
      wrong: 'has no value',
      fix: `Write one, or take the line out: ${helpFor(type, path)}`,
    };
  }
  switch (issue.code) {
    case 'invalid_type':
      return wrongKind(issue.expected, value);
    case 'invalid_value':
      return wrongChoice(issue.values.map(String), value);
    case 'invalid_union':
      return wrongChoice(choicesOf(issue), (value as Record<string, unknown>)[String(issue.discriminator)] ?? value);
    case 'too_big':
      return tooMuch(issue, value);
    case 'too_small':
      return tooLittle(issue, value);
    default:
      return { rule: 'field-value', wrong: `${quoted(value)} cannot be used here`, fix: helpFor(type, path) };
  }
}

function wrongKind(expected: string, value: unknown): Omit<Told, 'path'> {
  const rule = 'field-value';
  const isScalar = typeof value !== 'object';
  if (expected === 'string' && isScalar) {
    return {
      rule,
      wrong: `${quoted(value)} is read as ${kinds[typeof value]}`,
      fix: `Put quotes round it: "${value}".`,
      ...(typeof value === 'number' && { lacksQuotes: true as const }),
    };
  }
  if (expected === 'array') {
    return {
      rule,
      wrong: `${quoted(value)} is not a list`,
      fix: 'Write each item on a line of its own, after a hyphen and a space.',
    };
  }
  const got = Array.isArray(value) ? 'a list' : kinds[typeof value];
  return { rule, wrong: `${quoted(value)} is ${got}`, fix: `Write ${kinds[expected] ?? expected} here.` };
}

function wrongChoice(choices: string[], value: unknown): Omit<Told, 'path'> {
  const likely = findNearest(String(value), choices);
  return {
    rule: 'field-choice',
    wrong: `${quoted(value)} is not one of the choices`,
    fix: likely ? `Did you mean "${likely}"?` : `Choose ${formatList(choices, 'or')}.`,
  };
}

const choicesOf = (issue: Issue & { code: 'invalid_union' }): string[] =>
  (issue as { options?: unknown[] }).options?.map(String) ?? [];

function tooMuch(issue: Issue & { code: 'too_big' }, value: unknown): Omit<Told, 'path'> {
  const most = Number(issue.maximum);
  if (typeof value === 'string') {
    const wrong = `${quoted(value)} has ${value.length} characters and the most is ${most}`;
    return {
      rule: 'field-value',
      wrong,
      fix: `Shorten it by ${formatCount(value.length - most, 'character', 'characters')}.`,
    };
  }
  return { rule: 'field-value', wrong: `${quoted(value)} is more than ${most}`, fix: `Write ${most} or less.` };
}

function tooLittle(issue: Issue & { code: 'too_small' }, value: unknown): Omit<Told, 'path'> {
  const least = Number(issue.minimum);
  if (Array.isArray(value))
    return { rule: 'field-missing', wrong: 'is an empty list', fix: 'Write at least one item, or take the field out.' };
  if (typeof value === 'string')
    return {
      rule: 'field-missing',
      wrong: 'is empty',
      fix: 'Write a value between the quotes, or take the field out.',
    };
  return {
    rule: 'field-value',
    wrong: `${quoted(value)} is too small`,
    fix: `Write ${issue.inclusive ? least : `more than ${least}`}${issue.inclusive ? ' or more' : ''}.`,
  };
}

function unknownField(type: TypeName, path: Path, key: string): Told {
  const group = schemaAt(type, path);
  const known = group instanceof z.ZodObject ? Object.keys(group.shape) : [];
  const likely = findNearest(key, known);
  return {
    rule: 'field-unknown',
    path: [...path, key],
    wrong: `there is no field "${key}" here`,
    fix: likely ? `Did you mean "${likely}"?` : `The fields are ${formatList(known)}.`,
  };
}

const helpFor = (type: TypeName, path: Path): string =>
  listFields(getType(type)).find((field) => field.name === path[0])?.help ?? 'See docs/fields.md.';

function schemaAt(type: TypeName, path: Path): z.ZodType | undefined {
  let schema: z.ZodType | undefined = getType(type).schema;
  for (const key of path) schema = inside(schema, key);
  return unwrapped(schema);
}

const unwrapped = (schema: z.ZodType | undefined): z.ZodType | undefined =>
  schema instanceof z.ZodOptional ? unwrapped(schema.unwrap() as z.ZodType) : schema;

function inside(schema: z.ZodType | undefined, key: string | number): z.ZodType | undefined {
  const whole = unwrapped(schema);
  if (whole instanceof z.ZodObject) return whole.shape[key];
  if (whole instanceof z.ZodArray) return whole.element as z.ZodType;
  return undefined;
}

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], data);
