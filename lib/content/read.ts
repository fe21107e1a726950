import { refsIn } from '#lib/model/refs';
import { type TypeName, typeOf } from '#lib/model/types';
import { nearest } from '#lib/text/nearest';
import type { ContentFile } from './files.ts';
import { keyOf, type Library, makeLibrary } from './library.ts';
import { type Entry, parseFile } from './parse.ts';
import { inReadingOrder, type Problem } from './problem.ts';
import { rules } from './rules.ts';

/** Reads content files into a library, and finds every problem of every file in one run. */
export function readLibrary(files: readonly ContentFile[]): { library: Library; problems: Problem[] } {
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
    ...entries.flatMap((entry) => [...ruleProblems(entry, library)]),
  ];
  return { library, problems: inReadingOrder(problems) };
}

function* danglingIn({ record, locate }: Entry, ids: ReadonlySet<string>): Generator<Problem> {
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

function* ruleProblems(entry: Entry, library: Library): Generator<Problem> {
  for (const rule of rules) {
    for (const { at, wrong, fix } of rule.find(entry, library)) {
      const place = 'line' in at ? at : { ...entry.locate(at), field: at.join('.') || undefined };
      yield { rule: rule.id, file: entry.record.file, ...place, wrong, fix };
    }
  }
}
