import { createLibrary } from '#lib/content/library';
import { questions } from '#lib/schema/question';
import { truncate } from '#lib/text/format';
import { oneSlipFrom } from '#lib/text/nearest';
import { listFacets, typeFacet } from './facets.ts';
import { recordLists } from './lists.ts';

/** The longest search, in characters. What is beyond is cut off, and the page says so. */
export const maxSearchLength = 120;

const finderNames = [
  'q',
  'as',
  typeFacet.name,
  ...listFacets(createLibrary([])).map(({ name }) => name),
  'sort',
  'page',
];

/** What visitors can ask of a page by its address, for each page that can be asked. */
const namesByPath: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(recordLists.map(({ address }) => [address, finderNames])),
  '/contacts': [...finderNames, 'place', 'authority'],
  '/compare': ['area', 'offer'],
  '/check': ['offer', ...Object.keys(questions)],
  '/lessons': ['kind', 'about', 'theme', 'stage', 'project'],
};

/** Names that mean the same on every page. */
const everywhere = ['on', 'format', 'from'] as const;

/** Every name that means something after the question mark of some address. */
const parameterNames: ReadonlySet<string> = new Set([...Object.values(namesByPath).flat(), ...everywhere]);

/** The pages that say what offers are on a day, and can say it for another day than today. */
const pagesWithDay: readonly string[] = ['/search', '/offers', '/compare', '/check'];

/** Whether a page can be asked for another day with ?on=2018-12-01. Every other address is redirected without it. */
export const carriesDay = (path: string): boolean => pagesWithDay.includes(path) || path.startsWith('/offers/');

/** The same address for a day, where its page can be asked for one. */
export function withDay(address: string, on: string | undefined): string {
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)\??([^#]*)(#.*)?$/.exec(address) ?? [];
  if (!on || !carriesDay(path)) return address;
  const parameters = new URLSearchParams(query);
  parameters.set('on', on);
  return `${path}?${parameters}${fragment}`;
}

/** The name that somebody meant who wrote another case, the brackets that some programs add, or one wrong letter. */
export function nameMeant(path: string, written: string): string | undefined {
  const names = [...(namesByPath[path] ?? []), ...everywhere];
  const plain = written
    .trim()
    .replace(/\[\d*\]$/, '')
    .toLowerCase();
  return names.includes(plain) ? plain : oneSlipFrom(plain, names);
}

/** Names that programs add to count visits. They ask nothing of a page, so nobody is told that they mean nothing. */
const countsVisits = /^(utm_|mc_|_|gclid|fbclid|msclkid|dclid|yclid)/i;
const mostUnknown = 3;

/**
 * What a page is given of an address, in one order. A page that can be asked something is also given a few of the names
 * that mean nothing there, without their values, so that it can say so.
 */
export function givenTo(path: string, written: URLSearchParams): URLSearchParams {
  const given = new URLSearchParams();
  for (const name of parameterNames) for (const value of written.getAll(name)) given.append(name, value);
  if (!namesByPath[path]) return given;
  const others = [...new Set(written.keys())].filter((name) => !parameterNames.has(name) && !countsVisits.test(name));
  for (const name of others.slice(0, mostUnknown)) {
    if (nameMeant(path, name)) for (const value of written.getAll(name)) given.append(name, value);
    else given.append(truncate(name), '');
  }
  return given;
}
