import { refsIn } from '#lib/model/refs';
import { type TypeName, typeOf } from '#lib/model/types';
import { nearest } from '#lib/text/nearest';
import { visible } from '#lib/text/visible';
import type { ContentFile } from './files.ts';
import { keyOf, type Library, makeLibrary } from './library.ts';
import { type Entry, parseFile } from './parse.ts';
import { type Found, inReadingOrder, type Problem } from './problem.ts';
import type { Finding, Rule } from './rule.ts';
import { rules, severityOf } from './rules.ts';

/**
 * Reads content files into a library, and finds every problem of every file in one run. Warnings are looked for only
 * when a day is given (written like 2020-03-31), for some depend on it; errors never do.
 */
export function readLibrary(files: readonly ContentFile[], today?: string): { library: Library; problems: Problem[] } {
  const parsed = files.map(parseFile);
  const entries = parsed.flatMap(({ entry }) => entry ?? []);
  // A file that cannot be read is still there: what refers or links to it has no problem of its own.
  const ids = new Set(parsed.flatMap(({ place }) => (place ? [keyOf(place.type, place.id)] : [])));
  const unreadable = parsed.flatMap(({ place, entry }) =>
    place && !entry ? [typeOf(place.type).address(place.id)] : [],
  );
  const library = makeLibrary(
    entries.map(({ record }) => record),
    unreadable,
  );
  const problems = [
    ...parsed.flatMap((each) => each.problems),
    ...entries.flatMap((entry) => [...danglingIn(entry, ids)]),
    ...entries.flatMap((entry) => [...ruleProblems(entry, library, today)]),
  ].map(shown);
  return { library, problems: inReadingOrder(problems) };
}

function* danglingIn({ record, locate }: Entry, ids: ReadonlySet<string>): Generator<Found> {
  for (const { path, target, id } of refsIn(typeOf(record.type).schema, record)) {
    if (ids.has(keyOf(target, id))) continue;
    const { folder, fileEnding } = typeOf(target as TypeName);
    const known = [...ids].filter((key) => key.startsWith(`${target} `)).map((key) => key.slice(target.length + 1));
    const likely = nearest(id, known);
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

function* ruleProblems(entry: Entry, library: Library, today?: string): Generator<Found> {
  for (const rule of rules) {
    for (const { at, wrong, fix, repair } of findingsOf(rule, entry, library, today)) {
      const place = 'line' in at ? at : { ...entry.locate(at), field: at.join('.') || undefined };
      yield { rule: rule.id, file: entry.record.file, ...place, wrong, fix, repair };
    }
  }
}

function findingsOf(rule: Rule, entry: Entry, library: Library, today?: string): Iterable<Finding> {
  if (rule.severity === 'error') return rule.find(entry, library);
  return today ? rule.find(entry, library, today) : [];
}

/** A finding as it is said: how severe it is, and nothing in it that cannot be seen. */
const shown = (found: Found): Problem => ({
  ...found,
  severity: severityOf(found.rule),
  field: found.field && visible(found.field),
  wrong: visible(found.wrong),
  fix: visible(found.fix),
});
