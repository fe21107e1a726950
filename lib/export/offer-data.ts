import { site } from '#lib/config';
import type { Library } from '#lib/content/library';
import { type OfferStatus, offerStatus } from '#lib/offers/status';
import type { RecordOf } from '#lib/schema/types';

/** What schema.org calls each status; it has no word for one of which nobody knows whether it is open. */
const availability: Record<OfferStatus['status'], string | undefined> = {
  announced: undefined,
  'opening-soon': 'PreOrder',
  open: 'InStock',
  'open-while-money-lasts': 'LimitedAvailability',
  'closing-soon': 'LimitedAvailability',
  'by-invitation': 'LimitedAvailability',
  full: 'SoldOut',
  closed: 'Discontinued',
  replaced: 'Discontinued',
  'not-known': undefined,
};

/** An offer as data for machines (https://schema.org/Offer), with what it is on the day of the page. */
export function offerData(offer: RecordOf<'offer'>, now: OfferStatus, library: Library): Record<string, unknown> {
  const areas = library.getByIds('area', offer.areas).map(({ title }) => title);
  const known = availability[now.status];
  return {
    '@context': 'https://schema.org',
    '@type': 'Offer',
    name: offer.title,
    alternateName: offer.officialName,
    description: offer.summary,
    url: site.url + offer.address,
    offeredBy: offer.provider.map((provider) => ({ '@type': 'Organization', name: nameOf(provider) })),
    areaServed: (areas.length > 0 ? areas : ['England']).map((name) => ({ '@type': 'Place', name })),
    availability: known && `https://schema.org/${known}`,
    availabilityStarts: offer.opens,
    availabilityEnds: offer.closes,
    additionalProperty: [
      { ...property('Status', offerStatus.label(now.status)), description: now.reason },
      ...(offer.announced ? [property('Announced', offer.announced)] : []),
      ...(offer.openBy ? [property('Known to be open by', offer.openBy)] : []),
    ],
  };
}

const property = (name: string, value: string) => ({ '@type': 'PropertyValue', name, value });

/** The name alone: what an organisation did stands in brackets behind it. */
const nameOf = (provider: string): string => provider.replace(/ \([^()]*\)$/, '');
