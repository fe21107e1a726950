import { expect, test } from 'vitest';
import { offerData } from '#lib/export/offer-data';
import { offerStatus } from '#lib/offers/status';
import { readWorkspace } from '#tests/fixtures/workspace';

const { library } = readWorkspace();
const [offer] = library.all('offer');
if (!offer) throw new Error('The workspace has no offer.');

test('an offer is data for machines, with the status of the day in words and in theirs', () => {
  const data = offerData(offer, { status: 'closed', reason: 'It closed on 31 March 2018.' }, library);
  expect(data).toMatchObject({
    '@type': 'Offer',
    name: offer.title,
    availability: 'https://schema.org/Discontinued',
    availabilityEnds: '2018-03-31',
    additionalProperty: [{ name: 'Status', value: 'Closed', description: 'It closed on 31 March 2018.' }],
    offeredBy: [{ '@type': 'Organization', name: 'Seaport Council' }],
  });
});

test('every status has its words, and only where nobody knows whether it is open has it none of theirs', () => {
  for (const each of offerStatus.values) {
    const { availability, additionalProperty } = offerData(offer, { status: each, reason: 'So.' }, library);
    expect(additionalProperty).toMatchObject([{ value: offerStatus.label(each) }]);
    expect(availability === undefined, each).toBe(each === 'not-known' || each === 'announced');
  }
});

test('each kind of date is said as what it is, and what an organisation did is not part of its name', () => {
  const dated = {
    ...offer,
    opens: undefined,
    announced: '2018-01-05',
    openBy: '2018-01-10',
    provider: ['Department for Education (paid for it)', 'The (Old) Trust', 'The Trust'],
  };
  const data = offerData(dated, { status: 'announced', reason: 'So.' }, library);
  expect(data).toMatchObject({ availabilityStarts: undefined, availability: undefined });
  expect(data.additionalProperty).toMatchObject([
    { name: 'Status' },
    { name: 'Announced', value: '2018-01-05' },
    { name: 'Known to be open by', value: '2018-01-10' },
  ]);
  expect(data.offeredBy).toMatchObject([
    { name: 'Department for Education' },
    { name: 'The (Old) Trust' },
    { name: 'The Trust' },
  ]);
});
