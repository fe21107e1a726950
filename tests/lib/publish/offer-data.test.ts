import { expect, test } from 'vitest';
import { status } from '#lib/offers/status';
import { offerData } from '#lib/publish/offer-data';
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
    additionalProperty: { value: 'Closed', description: 'It closed on 31 March 2018.' },
  });
});

test('every status has its words, and only one that nobody knows has none of theirs', () => {
  for (const each of status.values) {
    const { availability, additionalProperty } = offerData(offer, { status: each, reason: 'So.' }, library);
    expect(additionalProperty).toMatchObject({ value: status.label(each) });
    expect(availability === undefined, each).toBe(each === 'not-known');
  }
});
