import { isDeepStrictEqual } from 'node:util';
import { getAliases, type Library } from '#lib/content/library';
import { formatResults } from '#lib/export/format-results';
import { type Finder, findRecords } from '#lib/finder/find';
import { recordLists } from '#lib/finder/lists';
import { emptyQuery } from '#lib/finder/query';
import { createResultsPage } from '#lib/finder/results-page';
import { serializeWithoutPositions } from '#lib/markdown/parse';
import { getOfferStatus, offerStatus } from '#lib/offers/status';
import { listFields } from '#lib/schema/define-type';
import { type AnyRecord, getType } from '#lib/schema/types';
import { formatDate } from '#lib/text/dates';
import { formatCount, formatList } from '#lib/text/format';
import { readJudgements } from './judgements.ts';

/** All that readers could see of some content on a day. */
export type SiteSnapshot = { library: Library; finder: Finder; day: string };

const resultsCompared = 5;

const formatLink = ({ title, address }: AnyRecord): string => `[${title}](${address})`;

/** What is new, gone and changed, record by record: the fields by the names that readers see. */
export function describePages(before: SiteSnapshot, after: SiteSnapshot): string[] {
  const old = new Map(before.library.records.map((record) => [record.file, record]));
  const now = new Map(after.library.records.map((record) => [record.file, record]));
  const gone = [...old.values()].filter(({ file }) => !now.has(file));
  return [
    ...[...now.values()].filter(({ file }) => !old.has(file)).map((record) => `new: ${formatLink(record)}`),
    ...gone.map(({ title, address }) => `gone: ${title}, ${address}${describeTarget(after, address)}`),
    ...[...now.values()].flatMap((record) => {
      const changed = listChanges(old.get(record.file), record);
      return changed.length > 0 ? [`changed: ${formatLink(record)}: ${formatList(changed)}`] : [];
    }),
  ];
}

function describeTarget({ library }: SiteSnapshot, address: string): string {
  const moved = library.getRedirect(address);
  return moved ? `, which now leads to ${moved}` : '';
}

function listChanges(old: AnyRecord | undefined, now: AnyRecord): string[] {
  if (!old) return [];
  const fields = listFields(getType(now.type)).filter(
    ({ name }) => !isDeepStrictEqual(old[name as keyof AnyRecord], now[name as keyof AnyRecord]),
  );
  const isTextSame = serializeWithoutPositions(old.body) === serializeWithoutPositions(now.body);
  return [...fields.map(({ meta, name }) => `${meta.label} (\`${name}\`)`), ...(isTextSame ? [] : ['the text'])];
}

/** Old addresses that begin or cease to lead somewhere. */
export function describeRedirects(before: SiteSnapshot, after: SiteSnapshot): string[] {
  const redirectsOf = (site: SiteSnapshot) =>
    new Map(
      site.library.records.flatMap((record) => getAliases(record).map((alias) => [alias, record.address] as const)),
    );
  const [old, now] = [redirectsOf(before), redirectsOf(after)];
  return [
    ...[...now].filter(([alias]) => !old.has(alias)).map(([alias, to]) => `${alias} now leads to ${to}`),
    ...[...old].filter(([alias]) => !now.has(alias)).map(([alias]) => `${alias} no longer leads anywhere`),
  ];
}

/** Offers whose status on the day is another. */
export function describeStatuses(before: SiteSnapshot, after: SiteSnapshot): string[] {
  return after.library.all('offer').flatMap((offer) => {
    const old = before.library.find('offer', offer.id);
    const is = getOfferStatus(offer, after.day).status;
    const was = old && getOfferStatus(old, before.day).status;
    if (is === was) return [];
    const since = was ? `${offerStatus.label(was)} → ` : '';
    return [`${formatLink(offer)}: ${since}${offerStatus.label(is)} (on ${formatDate(after.day)})`];
  });
}

type Item = { id: string };

/** The feed of every list that has other entries, or entries that say something else. */
export function describeFeeds(before: SiteSnapshot, after: SiteSnapshot): string[] {
  return recordLists.flatMap((list) => {
    const itemsOf = ({ finder, library, day }: SiteSnapshot) => {
      const { items } = JSON.parse(
        formatResults('feed', createResultsPage(finder, list, emptyQuery, []), library, day),
      );
      return new Map((items as Item[]).map((item) => [item.id, item]));
    };
    const [old, now] = [itemsOf(before), itemsOf(after)];
    const added = [...now.keys()].filter((id) => !old.has(id)).length;
    const gone = [...old.keys()].filter((id) => !now.has(id)).length;
    const changed = [...now].filter(([id, item]) => old.has(id) && !isDeepStrictEqual(old.get(id), item)).length;
    if (added + gone + changed === 0) return [];
    const entries = [
      [added, 'added'],
      [gone, 'gone'],
      [changed, 'changed'],
    ] as const;
    const said = entries.flatMap(([number, what]) =>
      number > 0 ? [`${formatCount(number, 'entry', 'entries')} ${what}`] : [],
    );
    return [`${list.address}: ${formatList(said)}`];
  });
}

/** The judged searches whose first results are others. */
export function describeSearches(before: SiteSnapshot, after: SiteSnapshot): string[] {
  const firstOf = ({ finder }: SiteSnapshot, words: string): string[] =>
    findRecords(finder, { ...emptyQuery, words }, undefined)
      .results(0, resultsCompared)
      .map(({ record }) => record.address);
  return readJudgements().flatMap(({ q }) => {
    const [old, now] = [firstOf(before, q), firstOf(after, q)];
    if (isDeepStrictEqual(old, now)) return [];
    return [`“${q}”: ${old.join(' ') || 'nothing'} → ${now.join(' ') || 'nothing'}`];
  });
}
