import { site } from '#lib/config';
import { addressAs, type Collection, dayInWords } from './collection.ts';
import { type FeedEntry, feedOf, momentOf, sourceLine } from './feed-entries.ts';
import { rights } from './rights.ts';

/** Records as a JSON Feed 1.1, with the same entries as the Atom feed. */
export function collectionAsJsonFeed(collection: Collection): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: collection.title,
    description: [dayInWords(collection), rights.words].filter(Boolean).join(' '),
    home_page_url: site.url + collection.address,
    feed_url: site.url + addressAs(collection.address, 'feed'),
    language: 'en-GB',
    authors: [{ name: site.name, url: site.url }],
    items: feedOf(collection).entries.map(itemOf),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

const itemOf = (entry: FeedEntry) => ({
  id: entry.address,
  url: entry.page,
  title: entry.title,
  summary: entry.summary,
  content_text: [
    entry.summary,
    ...(entry.status ? [`Status: ${entry.status.label}. ${entry.status.reason}`] : []),
    ...(entry.sources.length > 0 ? [`Sources: ${entry.sources.map(sourceLine).join('; ')}.`] : []),
  ].join('\n\n'),
  date_modified: momentOf(entry.changed),
  ...(entry.published && { date_published: momentOf(entry.published) }),
  tags: [entry.kind, ...(entry.status ? [entry.status.label] : [])],
});
