import { codePrefixesOf, councilNames } from '#lib/schema/councils';
import { formatList } from '#lib/text/format';
import { findNearest } from '#lib/text/nearest';
import type { Library } from '../library.ts';
import { memoizePerLibrary } from '../memoize-per-library.ts';
import type { ErrorRule, Finding } from '../rule.ts';

export const knownCouncilRule: ErrorRule = {
  id: 'known-council',
  severity: 'error',
  sentence: 'A contact covers a council that does not exist, or one with the code of another.',
  example: '`covers` with the name “Narnia”.',
  why: 'readers look for their council by name, and programs by its code.',
  suggestion: 'write the official name without the word “council”, and the code that belongs to it.',
  *find({ record }, library): Generator<Finding> {
    if (record.type !== 'contact') return;
    for (const [index, { name, code }] of (record.covers ?? []).entries()) {
      const advice = wrongWith(name, code, library);
      if (advice) yield { at: ['covers', index, advice.field], message: advice.message, suggestion: advice.suggestion };
    }
  },
};

type Advice = { field: 'name' | 'code'; message: string; suggestion: string };

function wrongWith(name: string, code: string, library: Library): Advice | undefined {
  const prefixes = codePrefixesOf(name);
  if (prefixes.length === 0) {
    const likely = findNearest(name, councilNames);
    const suggestion = likely
      ? `Did you mean "${likely}"?`
      : 'Write its official name without the word "council", and other names under "also".';
    return { field: 'name', message: `there is no council "${name}" in England`, suggestion };
  }
  if (!prefixes.some((prefix) => code.startsWith(prefix))) {
    const message = `${code} is not the code of ${name}, which begins with ${formatList(prefixes, 'or')}`;
    return { field: 'code', message, suggestion: 'Look it up in the register of the Office for National Statistics.' };
  }
  const holder = holders(library).get(code);
  if (holder === undefined || holder === name) return undefined;
  return {
    field: 'code',
    message: `${code} is the code of ${holder} elsewhere`,
    suggestion: 'Correct the one that is wrong.',
  };
}

/** The name that goes with each code, as the first contact has it. */
const holders = memoizePerLibrary((library) => {
  const pairs = library
    .all('contact')
    .flatMap(({ covers = [] }) => covers.map(({ code, name }) => [code, name] as const));
  return new Map(pairs.toReversed());
});
