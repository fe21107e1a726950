import { findReferences } from '#lib/schema/references';
import { type TypeName, getType } from '#lib/schema/types';
import { findNearest } from '#lib/text/nearest';
import { escapeInvisible } from '#lib/text/escape-invisible';
import type { ContentFile } from './files.ts';
import { keyOf, type Library, makeLibrary } from './library.ts';
import { type Entry, parseFile } from './parse-file.ts';
import { type Found, inReadingOrder, type Problem, withoutRepetition } from './diagnostic.ts';
import type { Finding, Rule } from './rule.ts';
import { rules, severityOf } from './rules.ts';
import { withTakenFields } from './taken.ts';

/** What content files give: the library that readers see, the one with drafts for a preview, and every problem. */
type Read = { library: Library; withDrafts: Library; problems: Problem[] };

/**
 * Reads content files into a library, and finds every problem of every file in one run. Warnings are looked for only
 * when a day is given (written like 2020-03-31), for some depend on it; errors never do.
 */
export function readLibrary(files: readonly ContentFile[], today?: string): Read {
  const parsed = files.map(parseFile);
  const written = parsed.flatMap(({ entry }) => entry ?? []);
  const entries = withTakenFields(written);
  const partials = parsed.flatMap(({ partial }) => partial ?? []);
  // What takes fields from a record that cannot be read is no record either.
  const complete = new Set(entries.map(({ record }) => record.file));
  const leftOut = written.filter(({ record }) => !complete.has(record.file));
  // A file that cannot be read is still there: what refers or links to it has no problem of its own.
  const ids = new Set(parsed.flatMap(({ place }) => (place ? [keyOf(place.type, place.id)] : [])));
  const records = entries.map(({ record }) => record);
  const addresses = new Set(records.map(({ address }) => address));
  const unreadable = parsed
    .flatMap(({ place }) => (place ? [getType(place.type).address(place.id)] : []))
    .filter((address) => !addresses.has(address));
  const published = records.filter(({ draft }) => !draft);
  const library = makeLibrary(published, unreadable);
  const withDrafts = published.length < records.length ? makeLibrary(records, unreadable) : library;
  const drafts = new Set(records.filter(({ draft }) => draft).map(({ type, id }) => keyOf(type, id)));
  const problems = [
    ...parsed.flatMap((each) => each.problems),
    ...written.flatMap((entry) => [...danglingIn(entry, ids, entry.record.draft ? new Set() : drafts)]),
    ...entries.flatMap((entry) => [...ruleProblems(entry, entry.record.draft ? withDrafts : library, rules, today)]),
    ...partials.flatMap((entry) => [...danglingIn(entry, ids, new Set())]),
    ...[...partials, ...leftOut].flatMap((entry) => [...ruleProblems(entry, withDrafts, tolerantRules)]),
  ].map(shown);
  return { library, withDrafts, problems: withoutRepetition(inReadingOrder(problems)) };
}

function* danglingIn(
  { record, locate }: Entry,
  ids: ReadonlySet<string>,
  hidden: ReadonlySet<string>,
): Generator<Found> {
  for (const { path, target, id } of findReferences(getType(record.type).schema, record)) {
    const { folder, fileEnding } = getType(target as TypeName);
    if (hidden.has(keyOf(target, id))) {
      yield {
        rule: 'reference',
        file: record.file,
        ...locate(path),
        field: path.join('.'),
        wrong: `content/${folder}/${id}${fileEnding} is a draft, which readers do not see`,
        fix: 'Take the line "draft: true" out of that file, make this record a draft too, or take the reference out.',
      };
    }
    if (ids.has(keyOf(target, id))) continue;
    const known = [...ids].filter((key) => key.startsWith(`${target} `)).map((key) => key.slice(target.length + 1));
    const likely = findNearest(id, known);
    yield {
      rule: 'reference',
      file: record.file,
      ...locate(path),
      field: path.join('.'),
      wrong: `there is no content/${folder}/${id}${fileEnding}`,
      fix: likely ? `Did you mean "${likely}"?` : `Write the name of a file in content/${folder}, or add that file.`,
    };
  }
}

function* ruleProblems(entry: Entry, library: Library, asked: readonly Rule[], today?: string): Generator<Found> {
  for (const rule of asked) {
    for (const { at, wrong, fix, repair } of findingsOf(rule, entry, library, today)) {
      // What another record says is found there, where it can be mended.
      if (!('line' in at) && entry.taken.includes(String(at[0]))) continue;
      const place = 'line' in at ? at : { ...entry.locate(at), field: at.join('.') || undefined };
      yield { rule: rule.id, file: entry.record.file, ...place, wrong, fix, repair };
    }
  }
}

/** Rules that can be asked of what is no record yet, because fields of it are wrong. */
const tolerantRules = rules.filter((rule) => rule.severity === 'error' && rule.tolerant);

function findingsOf(rule: Rule, entry: Entry, library: Library, today?: string): Iterable<Finding> {
  if (rule.severity === 'error') return rule.find(entry, library);
  return today ? rule.find(entry, library, today) : [];
}

/** A finding as it is said: how severe it is, and nothing in it that cannot be seen. */
const shown = (found: Found): Problem => ({
  ...found,
  severity: severityOf(found.rule),
  field: found.field && escapeInvisible(found.field),
  wrong: escapeInvisible(found.wrong),
  fix: escapeInvisible(found.fix),
});
