import leven from 'leven';
import { fixDate } from '#lib/text/fix-date';
import { truncate } from '#lib/text/format';
import type { FacetOption } from './facets.ts';
import { nameMeant } from './search-params.ts';

/** Something of which an address chooses, with all its choices. Of some things only one can be chosen. */
export type Choosable = { name: string; options: readonly FacetOption[]; isSingle?: true };

/** What an address asks, with every slip put right that can mean one thing only. */
export type CorrectedParameters = { parameters: URLSearchParams; isCorrected: boolean; unknownNames: string[] };

/** Texts that visitors write themselves: what they hold is theirs. */
const freeTexts = new Set(['q', 'place', 'authority', 'from']);

/**
 * Puts right what an address of a page asks: the case of its letters, spaces, the words that readers see in place of the
 * words of addresses, earlier and other names, one or two wrong letters, and days in the British order. What can mean
 * nothing, or several things, stays as it is. Doing it twice does nothing more.
 */
export function correctParameters(
  path: string,
  given: URLSearchParams,
  choosable: readonly Choosable[],
): CorrectedParameters {
  const parameters = new URLSearchParams();
  const unknownNames: string[] = [];
  for (const [written, value] of given) {
    const name = nameMeant(path, written);
    if (!name) unknownNames.push(truncate(written));
    else for (const each of listMeantValues(name, value, choosable)) parameters.append(name, each);
  }
  const known = new URLSearchParams([...given].filter(([name]) => nameMeant(path, name)));
  return { parameters, isCorrected: String(parameters) !== String(known), unknownNames };
}

function listMeantValues(name: string, value: string, choosable: readonly Choosable[]): string[] {
  if (freeTexts.has(name) || value === '') return [value];
  const trimmed = value.trim();
  if (name === 'on') return [parseWrittenDay(trimmed) ?? trimmed];
  const from = choosable.find((each) => each.name === name);
  return (from && listMeantChoices(trimmed, from)) ?? [trimmed];
}

/** A day as an address writes it, where a visitor wrote one that there is. */
export function parseWrittenDay(text: string): string | undefined {
  const day = fixDate(text, 'visitor');
  return day?.length === 10 ? day : undefined;
}

/** Letters and numbers in one case: what people do not see as a difference. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function listMeantChoices(written: string, { options, isSingle }: Choosable): string[] | undefined {
  if (options.some(({ value }) => value === written)) return [written];
  const wanted = fold(written);
  if (wanted === '') return undefined;
  const names = options.flatMap(({ value, label, also = [] }) =>
    [value, label, ...also].map((name) => ({ value, name: fold(name) })),
  );
  const same = [...new Set(names.filter(({ name }) => name === wanted).map(({ value }) => value))];
  if (same.length > 0) return isSingle && same.length > 1 ? undefined : same;
  const slip = findMeantTypo(wanted, names);
  return slip === undefined ? undefined : [slip];
}

const shortestWithSlip = 5;
const shortestWithTwoSlips = 9;

/** The one choice with a name that differs by a letter, or in a long name by two. */
function findMeantTypo(wanted: string, names: readonly { value: string; name: string }[]): string | undefined {
  if (wanted.length < shortestWithSlip) return undefined;
  const most = wanted.length < shortestWithTwoSlips ? 1 : 2;
  const near = names
    .map(({ value, name }) => ({ value, slips: leven(name, wanted) }))
    .filter(({ slips }) => slips <= most);
  const least = Math.min(...near.map(({ slips }) => slips));
  const best = new Set(near.filter(({ slips }) => slips === least).map(({ value }) => value));
  const [only, ...others] = best;
  return others.length === 0 ? only : undefined;
}
