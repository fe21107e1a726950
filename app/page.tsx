import { SearchField } from '#components/finder/search-field';
import { Doorways } from '#components/home/doorways';
import { JsonLd } from '#components/layout/json-ld';
import { AreaMap } from '#components/picture/area-map';
import { Cards } from '#components/record/cards';
import { library } from '#lib/content/open';
import { region } from '#lib/model/vocabularies';
import { isOpen } from '#lib/offers/status';
import { cardOf } from '#lib/query/card';
import { mapOf } from '#lib/query/map';
import { suggestionsOf } from '#lib/search/suggestions';
import { site } from '#lib/site';
import { count } from '#lib/text/words';
import { placeAt } from './list-page.tsx';
import { metadataOf } from './load.ts';
import { today } from './today.ts';

export const metadata = { ...metadataOf(placeAt('/')), title: { absolute: `${site.name} in England, 2017 to 2022` } };

const examples = ['maths in year 6', 'training for clerks in Stoke', 'what is an NLE'];

export default async function HomePage() {
  const { all } = library();
  const { day } = await today();
  const open = all('offer').filter((offer) => isOpen(offer, day));
  const areas = all('area').map((area) => ({ ...area, kind: region.label(area.region) }));
  return (
    <>
      <JsonLd data={{ '@context': 'https://schema.org', '@type': 'WebSite', name: site.name, url: site.url }} />
      <h1 className="max-w-3xl">What 12 places in England did for their children and schools</h1>
      <p className="mt-4 max-w-2xl text-xl leading-relaxed">
        From 2017 to 2022 the government gave 12 Opportunity Areas extra money and help, so that where a child grows up
        matters less for how far they get. This site shows what each place set out to do, what was done, and what is
        known of the result.
      </p>
      <form action="/search" className="finder-whole-site mt-6 max-w-2xl">
        <SearchField label="What are you looking for?" words="" suggestions={suggestionsOf(library())} />
        <p className="small mt-2">
          For example:{' '}
          {examples.map((words, index) => (
            <span key={words}>
              {index > 0 && ' · '}
              <a href={`/search?${new URLSearchParams({ q: words })}`}>{words}</a>
            </span>
          ))}
        </p>
      </form>
      <Doorways
        offers={
          open.length > 0
            ? `${count(open.length, 'offer is', 'offers are')} open today.`
            : `None of the ${all('offer').length} offers is open today.`
        }
      />
      <section aria-labelledby="areas" className="mt-12">
        <h2 id="areas" className="mb-4">
          The 12 areas
        </h2>
        <AreaMap areas={mapOf(all('area'))} />
        <Cards cards={areas} />
      </section>
      <section aria-labelledby="numbers" className="mt-12 max-w-3xl">
        <h2 id="numbers" className="mb-2">
          What is here
        </h2>
        <p>
          {count(all('priority').length, 'priority', 'priorities')},{' '}
          {count(all('activity').length, 'activity', 'activities')},{' '}
          {count(all('project').length, 'project', 'projects')}, {count(all('offer').length, 'offer', 'offers')} and{' '}
          {count(all('term').length, 'word', 'words')} explained. All of it comes from{' '}
          <a href="/sources">{count(all('source').length, 'source', 'sources')}</a>, and each page names its own. Two
          pages tell the whole story: <a href="/programme">the programme</a> and{' '}
          <a href="/school-improvement-support">how help for schools changed</a>.
        </p>
      </section>
      <section aria-labelledby="updates" className="mt-12">
        <h2 id="updates" className="mb-4">
          From the areas
        </h2>
        <Cards
          cards={all('update')
            .slice(0, 3)
            .map((update) => cardOf(update, library(), day))}
        />
      </section>
    </>
  );
}
