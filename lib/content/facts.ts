import { type DeclaredField, listFields } from '#lib/schema/define-type';
import { getTarget } from '#lib/schema/references';
import { getKeyStageAddress, getThemeAddress } from '#lib/schema/static-pages';
import { keyStage, theme } from '#lib/schema/topics';
import { type AnyRecord, getType, type TypeName } from '#lib/schema/types';
import { getVocabulary } from '#lib/schema/vocabulary';
import { parsePeriod } from '#lib/text/dates';
import type { Library } from './library.ts';

/** One row of the table of facts: what it is, and each value with the page that says more. */
export type Fact = { name: string; label: string; values: { text: string; address?: string }[] };

/** The table of facts of a record: every field that was declared as a fact and has a value. */
export function getFacts(record: AnyRecord, library: Library): Fact[] {
  return listFields(getType(record.type))
    .filter(({ meta }) => meta.fact)
    .flatMap((field) => {
      const value = (record as Record<string, unknown>)[field.name];
      if (value === undefined) return [];
      const values = [value].flat().flatMap((each) => formatValue(field, each, library));
      return values.length > 0 ? [{ name: field.name, label: field.meta.label, values }] : [];
    });
}

function formatValue({ schema }: DeclaredField, value: unknown, library: Library): Fact['values'] {
  const vocabulary = getVocabulary(schema);
  const target = getTarget(schema);
  if (vocabulary && typeof value === 'string') return [formatChoice(vocabulary.label(value), value)];
  if (target) {
    const record = library.find(target as TypeName, String(value));
    return record ? [{ text: record.title, address: record.address }] : [];
  }
  if (typeof value === 'object' && value !== null && 'name' in value) {
    const kind = 'kind' in value && value.kind ? ` (${value.kind})` : '';
    return [{ text: `${value.name}${kind}` }];
  }
  return [{ text: parsePeriod(String(value))?.words ?? String(value) }];
}

function formatChoice(label: string, value: string): Fact['values'][number] {
  if (value in keyStage.choices) {
    const { ages } = keyStage.choices[value as keyof typeof keyStage.choices];
    return { text: `${label} (ages ${ages})`, address: getKeyStageAddress(value) };
  }
  return value in theme.choices ? { text: label, address: getThemeAddress(value) } : { text: label };
}
