import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { Contents } from '#components/layout/contents';
import { Cards } from '#components/record/cards';
import { Head } from '#components/record/head';
import { library } from '#lib/content/open';
import type { PlaceAddress } from '#lib/model/addresses';
import { types } from '#lib/model/types';
import { cardOf } from '#lib/query/card';
import { capital, count } from '#lib/text/words';
import { stepsTo } from './load.ts';
import { today } from './today.ts';
import { recordsWith, type Topic } from './topic.ts';

type Props = { topic: Topic; list: PlaceAddress; page: { title: string; summary: string; address: string } };

const shown = ['offer', 'project', 'update', 'activity'] as const;

/** The page of a theme or a key stage: everything about it, by kind. */
export async function TopicPage({ topic, list, page }: Props) {
  const { day } = await today();
  const records = recordsWith(library(), topic);
  const parts = shown
    .map((type) => ({ type, found: records.filter((record) => record.type === type) }))
    .filter(({ found }) => found.length > 0)
    .map(({ type, found }) => ({
      type,
      found,
      title: capital(count(found.length, types[type].one, types[type].many)),
    }));
  return (
    <>
      <Breadcrumbs steps={stepsTo(list)} here={page} />
      <Head title={page.title} summary={page.summary} />
      {parts.length === 0 && <p>Nothing on this site is filed here yet.</p>}
      <Contents parts={parts.map(({ type, title }) => ({ title, address: `#${type}` }))} />
      {parts.map(({ type, found, title }) => (
        <section key={type} id={type} className="mt-12">
          <h2 className="mb-4">{title}</h2>
          <Cards cards={found.map((record) => ({ ...cardOf(record, library(), day), kind: undefined }))} />
        </section>
      ))}
    </>
  );
}
