import leven from 'leven';
import type { Library } from '#lib/content/library';
import type { RecordOf } from '#lib/schema/types';
import { addDays, requirePeriod } from '#lib/text/dates';
import { findPostcode } from './postcode.ts';

type Contact = RecordOf<'contact'>;

/** Who looked after a place: the one lead whose patch covers it, the contacts of its area, or nobody on our list. */
export type PlaceContacts = {
  /** What was asked, as it was typed. */
  asked: string;
  /** Where a postcode was asked: we cannot look up postcodes, so it is taken for no place. */
  postcode: string | undefined;
  /** The place that we took it for, where we know one. */
  place: string | undefined;
  /** True where what was typed is not one of the names of that place. */
  isGuess: boolean;
  lead: Contact | undefined;
  others: readonly Contact[];
  /** Somebody of the same organisation who could be reached, where nobody who looked after the place could. */
  nextBest: Contact | undefined;
};

/** Names that people leave out or add: "City of Derby", "Derby City Council". */
const optionalWords = /\b(the|city|county|borough|district|metropolitan|unitary|council|authority|local|of|mbc|cc)\b/g;

const normalizePlaceName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(optionalWords, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** A lead looks after several authorities; others who look after one place are asked about one thing. */
const isLead = ({ covers = [] }: Contact): boolean => covers.length > 1;

/** Whom to ask in a place, by its name, another name, an old name, or one with a slip in it. */
export function findContactsForPlace(library: Library, asked: string): PlaceContacts {
  const places = indexPlaces(library);
  const wanted = normalizePlaceName(asked);
  const exact = places.get(wanted);
  const postcode = exact ? undefined : findPostcode(asked);
  const found = exact ?? (postcode ? undefined : places.get(findTypo(wanted, [...places.keys()]) ?? ''));
  const contacts = found?.contacts ?? [];
  return {
    asked,
    postcode,
    place: found?.name,
    isGuess: exact === undefined && found !== undefined,
    lead: contacts.find(isLead),
    others: contacts.filter((contact) => !isLead(contact)),
    nextBest: nextBestFor(library, contacts),
  };
}

const canBeReached = ({ channels = [] }: Contact): boolean => channels.length > 0;

/** The first contact with an address or a number in the organisation of contacts who have none. */
function nextBestFor({ all }: Library, contacts: readonly Contact[]): Contact | undefined {
  if (contacts.some(canBeReached)) return undefined;
  const organisations = contacts.map(({ organisation }) => organisation);
  return all('contact').find((other) => organisations.includes(other.organisation) && canBeReached(other));
}

type KnownPlace = { name: string; contacts: Contact[] };

/** Every place that somebody looks after, under each of its names; and the towns of areas, under their area. */
function indexPlaces({ all }: Library): Map<string, KnownPlace> {
  const places = new Map<string, KnownPlace>();
  const add = (names: readonly string[], name: string, contacts: readonly Contact[]) => {
    const place = places.get(normalizePlaceName(name)) ?? { name, contacts: [] };
    place.contacts.push(...contacts.filter((contact) => !place.contacts.includes(contact)));
    for (const each of [name, ...names])
      if (!places.has(normalizePlaceName(each))) places.set(normalizePlaceName(each), place);
  };
  for (const contact of all('contact')) {
    for (const { name, also = [] } of contact.covers ?? []) add(also, name, [contact]);
  }
  for (const area of all('area')) {
    const contacts = all('contact').filter(({ areas = [] }) => areas.includes(area.id));
    add(area.places, area.title, contacts);
  }
  return places;
}

/** A name of six letters may have one slip in it, one of nine letters two; the first letter is right. */
function findTypo(wanted: string, names: readonly string[]): string | undefined {
  const most = wanted.length < 5 ? 0 : wanted.length < 9 ? 1 : 2;
  const near = names
    .map((name) => ({ name, slips: leven(name, wanted) }))
    .filter(({ name, slips }) => slips <= most && name[0] === wanted[0])
    .toSorted((one, other) => one.slips - other.slips);
  return near[0]?.name;
}

/** Every authority that somebody looks after, by name. */
export const listAuthorities = ({ all }: Library): string[] =>
  [...new Set(all('contact').flatMap(({ covers = [] }) => covers.map(({ name }) => name)))].toSorted((one, other) =>
    one.localeCompare(other, 'en-GB'),
  );

/** The address of the answer to who looked after a local authority. */
export const councilAddress = (name: string): string => `/contacts?${new URLSearchParams({ authority: name })}`;

const outdatedAfterDays = 2 * 365;

/** Whether details have not been confirmed for 24 months on a day. */
export const isOutdated = (confirmed: string, day: string): boolean =>
  day > addDays(requirePeriod(confirmed).last, outdatedAfterDays);
