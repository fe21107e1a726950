import { OnDay } from '#components/offer/on-day';
import { Cards } from '#components/record/cards';
import { library } from '#lib/content/open';
import { status, statusOf } from '#lib/offers/status';
import { cardOf } from '../cards.ts';
import { ListPage, metadataOfPlace } from '../list-page.tsx';
import { today } from '../today.ts';

type Props = { searchParams: Promise<{ on?: string | string[] }> };

export const metadata = metadataOfPlace('/offers');

export default async function OffersPage({ searchParams }: Props) {
  const { day, isAsked } = await today((await searchParams).on);
  const offers = library().all('offer');
  return (
    <ListPage address="/offers">
      <OnDay day={day} isAsked={isAsked} address="/offers" />
      {status.values.map((each) => {
        const cards = offers.filter((offer) => statusOf(offer, day).status === each).map((offer) => cardOf(offer, day));
        if (cards.length === 0) return null;
        return (
          <section key={each} className="mb-10" aria-labelledby={each}>
            <h2 id={each} className="mb-4">
              {status.label(each)}
            </h2>
            <Cards cards={cards} />
          </section>
        );
      })}
    </ListPage>
  );
}
