import { findReferences } from '#lib/schema/references';
import { getType, type TypeName } from '#lib/schema/types';
import { escapeInvisible } from '#lib/text/escape-invisible';
import { findNearest } from '#lib/text/nearest';
import { type Diagnostic, sortDiagnostics, type UnratedDiagnostic, withoutRepetition } from './diagnostic.ts';
import type { ContentFile } from './files.ts';
import { createLibrary, getRecordKey, type Library } from './library.ts';
import { type ParsedRecord, parseFile } from './parse-file.ts';
import type { Finding, Rule } from './rule.ts';
import { getSeverity, rules } from './rules.ts';
import { withTakenFields } from './taken.ts';

/** What content files give: the library that readers see, the one with drafts for a preview, and every problem. */
type ReadLibrary = { library: Library; withDrafts: Library; diagnostics: Diagnostic[] };

/**
 * Reads content files into a library, and finds every problem of every file in one run. Warnings are looked for only
 * when a day is given (written like 2020-03-31), for some depend on it; errors never do.
 */
export function readLibrary(files: readonly ContentFile[], today?: string): ReadLibrary {
  const parsed = files.map(parseFile);
  const written = parsed.flatMap(({ entry }) => entry ?? []);
  const entries = withTakenFields(written);
  const partials = parsed.flatMap(({ partial }) => partial ?? []);
  // What takes fields from a record that cannot be read is no record either.
  const complete = new Set(entries.map(({ record }) => record.file));
  const leftOut = written.filter(({ record }) => !complete.has(record.file));
  // A file that cannot be read is still there: what refers or links to it has no problem of its own.
  const ids = new Set(parsed.flatMap(({ location }) => (location ? [getRecordKey(location.type, location.id)] : [])));
  const records = entries.map(({ record }) => record);
  const addresses = new Set(records.map(({ address }) => address));
  const unreadable = parsed
    .flatMap(({ location }) => (location ? [getType(location.type).address(location.id)] : []))
    .filter((address) => !addresses.has(address));
  const published = records.filter(({ draft }) => !draft);
  const library = createLibrary(published, unreadable);
  const withDrafts = published.length < records.length ? createLibrary(records, unreadable) : library;
  const drafts = new Set(records.filter(({ draft }) => draft).map(({ type, id }) => getRecordKey(type, id)));
  const diagnostics = [
    ...parsed.flatMap((each) => each.diagnostics),
    ...written.flatMap((entry) => [...findDanglingReferences(entry, ids, entry.record.draft ? new Set() : drafts)]),
    ...entries.flatMap((entry) => [...runRules(entry, entry.record.draft ? withDrafts : library, rules, today)]),
    ...partials.flatMap((entry) => [...findDanglingReferences(entry, ids, new Set())]),
    ...[...partials, ...leftOut].flatMap((entry) => [...runRules(entry, withDrafts, tolerantRules)]),
  ].map(toDiagnostic);
  return { library, withDrafts, diagnostics: withoutRepetition(sortDiagnostics(diagnostics)) };
}

function* findDanglingReferences(
  { record, locate }: ParsedRecord,
  ids: ReadonlySet<string>,
  hidden: ReadonlySet<string>,
): Generator<UnratedDiagnostic> {
  for (const { path, target, id } of findReferences(getType(record.type).schema, record)) {
    const { folder, fileEnding } = getType(target as TypeName);
    if (hidden.has(getRecordKey(target, id))) {
      yield {
        rule: 'reference',
        file: record.file,
        ...locate(path),
        field: path.join('.'),
        message: `content/${folder}/${id}${fileEnding} is a draft, which readers do not see`,
        suggestion:
          'Take the line "draft: true" out of that file, make this record a draft too, or take the reference out.',
      };
    }
    if (ids.has(getRecordKey(target, id))) continue;
    const known = [...ids].filter((key) => key.startsWith(`${target} `)).map((key) => key.slice(target.length + 1));
    const likely = findNearest(id, known);
    yield {
      rule: 'reference',
      file: record.file,
      ...locate(path),
      field: path.join('.'),
      message: `there is no content/${folder}/${id}${fileEnding}`,
      suggestion: likely
        ? `Did you mean "${likely}"?`
        : `Write the name of a file in content/${folder}, or add that file.`,
    };
  }
}

function* runRules(
  entry: ParsedRecord,
  library: Library,
  asked: readonly Rule[],
  today?: string,
): Generator<UnratedDiagnostic> {
  for (const rule of asked) {
    for (const { at, message, suggestion, edit } of runRule(rule, entry, library, today)) {
      // What another record says is found there, where it can be mended.
      if (!('line' in at) && entry.taken.includes(String(at[0]))) continue;
      const place = 'line' in at ? at : { ...entry.locate(at), field: at.join('.') || undefined };
      yield { rule: rule.id, file: entry.record.file, ...place, message, suggestion, edit };
    }
  }
}

/** Rules that can be asked of what is no record yet, because fields of it are wrong. */
const tolerantRules = rules.filter((rule) => rule.severity === 'error' && rule.tolerant);

function runRule(rule: Rule, entry: ParsedRecord, library: Library, today?: string): Iterable<Finding> {
  if (rule.severity === 'error') return rule.find(entry, library);
  return today ? rule.find(entry, library, today) : [];
}

/** A finding as it is said: how severe it is, and nothing in it that cannot be seen. */
const toDiagnostic = (found: UnratedDiagnostic): Diagnostic => ({
  ...found,
  severity: getSeverity(found.rule),
  field: found.field && escapeInvisible(found.field),
  message: escapeInvisible(found.message),
  suggestion: escapeInvisible(found.suggestion),
});
