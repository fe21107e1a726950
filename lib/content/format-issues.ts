import * as z from 'zod';
import { listFields } from '#lib/schema/define-type';
import type { ValueMessage } from '#lib/schema/string-where';
import { getType, type TypeName } from '#lib/schema/types';
import { formatCount, formatList } from '#lib/text/format';
import { findNearest } from '#lib/text/nearest';
import type { FieldPath } from './front-matter.ts';

/** What zod found, said to an editor: one entry for each thing to fix. */
export type FieldDiagnostic = { rule: string; path: FieldPath } & ValueMessage & {
    /** The number is the text that was meant, and lacks only its quotes. */
    lacksQuotes?: true;
  };

type Issue = z.core.$ZodIssue;

const quoteValue = (value: unknown): string =>
  typeof value === 'string' ? `"${shortenValue(value)}"` : `${JSON.stringify(value)}`;
const shortenValue = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
const typeLabels: Record<string, string> = {
  string: 'text',
  number: 'a number',
  array: 'a list',
  object: 'a group of fields',
  boolean: 'true or false',
};

/** Turns the issues of one record into sentences. Nothing of zod's own wording reaches an editor. */
export function formatIssues(type: TypeName, issues: readonly Issue[], data: unknown): FieldDiagnostic[] {
  const told = issues.flatMap((issue) => {
    const path = issue.path as FieldPath;
    const value = getValueAt(data, path);
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => createUnknownFieldMessage(type, path, key));
    return [{ path, ...formatIssue(type, issue, path, value) }];
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
function gathered(told: readonly FieldDiagnostic[], { one, many }: { one: string; many: string }): FieldDiagnostic[] {
  const lacking = told.filter(({ message }) => message === one);
  const groups = Map.groupBy(lacking, ({ path }) => JSON.stringify(path.slice(0, -1)));
  return told.flatMap((each) => {
    const group = each.message === one ? (groups.get(JSON.stringify(each.path.slice(0, -1))) ?? []) : [];
    if (group.length <= (each.path.length > 1 ? 1 : mostMissing)) return [each];
    if (each !== group[0]) return [];
    const names = formatList(group.map(({ path }) => String(path.at(-1))));
    const suggestion = `Write each with a value${each.path.length > 1 ? ', or take the whole group out' : ''}. See docs/fields.md.`;
    return [{ rule: each.rule, path: each.path.slice(0, -1), message: `${names} ${many}`, suggestion: suggestion }];
  });
}

function formatIssue(type: TypeName, issue: Issue, path: FieldPath, value: unknown): Omit<FieldDiagnostic, 'path'> {
  if (issue.code === 'custom') {
    const { message, ...advice } = issue.params as ValueMessage;
    return { rule: 'field-value', message: `${quoteValue(value)} ${message}`, ...advice };
  }
  if (value === undefined) {
    return { rule: 'field-missing', message: 'is missing', suggestion: `Add it: ${getHelp(type, path)}` };
  }
  if (value === null) {
    return {
      rule: 'field-missing',
      message: 'has no value',
      suggestion: `Write one, or take the line out: ${getHelp(type, path)}`,
    };
  }
  switch (issue.code) {
    case 'invalid_type':
      return createWrongTypeMessage(issue.expected, value);
    case 'invalid_value':
      return createWrongChoiceMessage(issue.values.map(String), value);
    case 'invalid_union':
      return createWrongChoiceMessage(
        listUnionChoices(issue),
        (value as Record<string, unknown>)[String(issue.discriminator)] ?? value,
      );
    case 'too_big':
      return createTooBigMessage(issue, value);
    case 'too_small':
      return createTooSmallMessage(issue, value);
    default:
      return {
        rule: 'field-value',
        message: `${quoteValue(value)} cannot be used here`,
        suggestion: getHelp(type, path),
      };
  }
}

function createWrongTypeMessage(expected: string, value: unknown): Omit<FieldDiagnostic, 'path'> {
  const rule = 'field-value';
  const isScalar = typeof value !== 'object';
  if (expected === 'string' && isScalar) {
    return {
      rule,
      message: `${quoteValue(value)} is read as ${typeLabels[typeof value]}`,
      suggestion: `Put quotes round it: "${value}".`,
      ...(typeof value === 'number' && { lacksQuotes: true as const }),
    };
  }
  if (expected === 'array') {
    return {
      rule,
      message: `${quoteValue(value)} is not a list`,
      suggestion: 'Write each item on a line of its own, after a hyphen and a space.',
    };
  }
  const got = Array.isArray(value) ? 'a list' : typeLabels[typeof value];
  return {
    rule,
    message: `${quoteValue(value)} is ${got}`,
    suggestion: `Write ${typeLabels[expected] ?? expected} here.`,
  };
}

function createWrongChoiceMessage(choices: string[], value: unknown): Omit<FieldDiagnostic, 'path'> {
  const likely = findNearest(String(value), choices);
  return {
    rule: 'field-choice',
    message: `${quoteValue(value)} is not one of the choices`,
    suggestion: likely ? `Did you mean "${likely}"?` : `Choose ${formatList(choices, 'or')}.`,
  };
}

const listUnionChoices = (issue: Issue & { code: 'invalid_union' }): string[] =>
  (issue as { options?: unknown[] }).options?.map(String) ?? [];

function createTooBigMessage(issue: Issue & { code: 'too_big' }, value: unknown): Omit<FieldDiagnostic, 'path'> {
  const most = Number(issue.maximum);
  if (typeof value === 'string') {
    const message = `${quoteValue(value)} has ${value.length} characters and the most is ${most}`;
    return {
      rule: 'field-value',
      message: message,
      suggestion: `Shorten it by ${formatCount(value.length - most, 'character', 'characters')}.`,
    };
  }
  return {
    rule: 'field-value',
    message: `${quoteValue(value)} is more than ${most}`,
    suggestion: `Write ${most} or less.`,
  };
}

function createTooSmallMessage(issue: Issue & { code: 'too_small' }, value: unknown): Omit<FieldDiagnostic, 'path'> {
  const least = Number(issue.minimum);
  if (Array.isArray(value))
    return {
      rule: 'field-missing',
      message: 'is an empty list',
      suggestion: 'Write at least one item, or take the field out.',
    };
  if (typeof value === 'string')
    return {
      rule: 'field-missing',
      message: 'is empty',
      suggestion: 'Write a value between the quotes, or take the field out.',
    };
  return {
    rule: 'field-value',
    message: `${quoteValue(value)} is too small`,
    suggestion: `Write ${issue.inclusive ? least : `more than ${least}`}${issue.inclusive ? ' or more' : ''}.`,
  };
}

function createUnknownFieldMessage(type: TypeName, path: FieldPath, key: string): FieldDiagnostic {
  const group = getSchemaAt(type, path);
  const known = group instanceof z.ZodObject ? Object.keys(group.shape) : [];
  const likely = findNearest(key, known);
  return {
    rule: 'field-unknown',
    path: [...path, key],
    message: `there is no field "${key}" here`,
    suggestion: likely ? `Did you mean "${likely}"?` : `The fields are ${formatList(known)}.`,
  };
}

const getHelp = (type: TypeName, path: FieldPath): string =>
  listFields(getType(type)).find((field) => field.name === path[0])?.help ?? 'See docs/fields.md.';

function getSchemaAt(type: TypeName, path: FieldPath): z.ZodType | undefined {
  let schema: z.ZodType | undefined = getType(type).schema;
  for (const key of path) schema = getChildSchema(schema, key);
  return unwrapOptional(schema);
}

const unwrapOptional = (schema: z.ZodType | undefined): z.ZodType | undefined =>
  schema instanceof z.ZodOptional ? unwrapOptional(schema.unwrap() as z.ZodType) : schema;

function getChildSchema(schema: z.ZodType | undefined, key: string | number): z.ZodType | undefined {
  const whole = unwrapOptional(schema);
  if (whole instanceof z.ZodObject) return whole.shape[key];
  if (whole instanceof z.ZodArray) return whole.element as z.ZodType;
  return undefined;
}

const getValueAt = (data: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], data);
