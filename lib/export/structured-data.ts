import { site } from '#lib/config';
import type { Library } from '#lib/content/library';
import { numberSources } from '#lib/content/number-sources';
import { createCard } from '#lib/finder/card';
import type { AnyRecord, RecordOf } from '#lib/schema/types';
import { region } from '#lib/schema/vocabularies';
import { formatDate } from '#lib/text/dates';

/** Data for machines in the words of https://schema.org. */
export type Thing = { '@type': string } & Record<string, unknown>;

const context = { '@context': 'https://schema.org' };

/** What schema.org calls each kind of record. It has no word for a numbered aim. */
const kinds = {
  area: 'Place',
  activity: 'Project',
  project: 'Project',
  offer: 'Offer',
  update: 'Article',
  contact: 'ContactPoint',
  term: 'DefinedTerm',
  source: 'CreativeWork',
  page: 'WebPage',
  priority: 'Thing',
  outcome: 'Claim',
  searchWords: 'Thing',
} as const satisfies Record<AnyRecord['type'], string>;

const named = (record: AnyRecord): Thing => ({
  '@type': kinds[record.type],
  name: record.title,
  url: site.url + record.address,
});

const place = (name: string): Thing => ({ '@type': 'Place', name });

const sourcesOf = (record: AnyRecord, library: Library): Thing[] =>
  numberSources(library, [record]).sources.map(({ title, publisher, link }) => ({
    '@type': 'CreativeWork',
    name: title,
    publisher: { '@type': 'Organization', name: publisher },
    ...(link && { url: link }),
  }));

/** An area as a place, with what was planned and done there. */
export function areaData(area: RecordOf<'area'>, library: Library): Record<string, unknown> {
  const { town, latitude, longitude } = area.location;
  const id = site.url + area.address;
  const whole: Thing = {
    ...named(area),
    '@id': id,
    description: area.summary,
    containedInPlace: { '@type': 'AdministrativeArea', name: region.label(area.region) },
    containsPlace: [
      { ...place(town), geo: { '@type': 'GeoCoordinates', latitude, longitude } },
      ...area.places.filter((name) => name !== town).map(place),
    ],
  };
  const work = library.all('activity').filter((activity) => activity.area === area.id);
  return { ...context, '@graph': [whole, ...work.map((each) => ({ ...named(each), areaServed: { '@id': id } }))] };
}

/** A project, with who led it and where it took place. */
export const projectData = (project: RecordOf<'project'>): Record<string, unknown> => ({
  ...context,
  ...named(project),
  description: project.summary,
  ...(project.fullTitle && { alternateName: project.fullTitle }),
  areaServed: project.places.map(place),
  ...(project.lead && { member: { '@type': 'Organization', name: project.lead.name } }),
});

/** A piece of news or a report, with its date as exactly as it is known, and what it rests on. */
export const updateData = (update: RecordOf<'update'>, library: Library): Record<string, unknown> => ({
  ...context,
  ...named(update),
  '@type': update.kind === 'report' ? 'Report' : 'Article',
  headline: update.title,
  description: update.summary,
  datePublished: update.published,
  // Whether a name is that of a person or of an organisation is not recorded.
  ...(update.authors && { creditText: update.authors.join(', ') }),
  isBasedOn: sourcesOf(update, library),
});

/** What a list shows on its page, in the order in which it shows it. */
export function listData(
  about: { title: string; summary: string; address: string },
  records: readonly AnyRecord[],
  library: Library,
  total: number = records.length,
): Record<string, unknown> {
  return {
    ...context,
    '@type': about.address.startsWith('/contacts') ? 'ContactPage' : 'CollectionPage',
    name: about.title,
    description: about.summary,
    url: site.url + about.address,
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: total,
      itemListElement: records.map((record, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        item: record.type === 'contact' ? contactData(record, library) : named(record),
      })),
    },
  };
}

/** A contact, with the date of its details: they are old, and a machine should know that too. */
function contactData(contact: RecordOf<'contact'>, library: Library): Thing {
  const channel = (kind: 'email' | 'phone'): string[] =>
    (contact.channels ?? []).flatMap((each) => (each.kind === kind ? [each.value] : []));
  const [email, phone] = [channel('email'), channel('phone')];
  return {
    ...named(contact),
    name: createCard(contact, library, contact.checked).title,
    description: `${contact.summary} Details published ${formatDate(contact.confirmed)}.`,
    contactType: contact.about.join(', '),
    ...(email.length > 0 && { email }),
    ...(phone.length > 0 && { telephone: phone }),
    ...(contact.covers && { areaServed: contact.covers.map(({ name }) => ({ '@type': 'AdministrativeArea', name })) }),
  };
}

/** The site as a whole, and how a machine asks it something. */
export const siteData = (): Record<string, unknown> => ({
  ...context,
  '@type': 'WebSite',
  name: site.name,
  url: site.url,
  inLanguage: 'en-GB',
  potentialAction: {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${site.url}/search?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  },
});
