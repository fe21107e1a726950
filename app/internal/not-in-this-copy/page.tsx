import type { Metadata } from 'next';
import { PageHeader } from '#components/layout/page-header';
import { site } from '#lib/config';

const title = 'Not in this copy';
const summary = 'You are reading a copy of the site. What depends on your own words or answers is not in it.';

export const metadata: Metadata = { title: `${title} – ${site.name}`, description: summary, robots: { index: false } };

/** What a copy of the site as files does not have, and where to go instead. Only npm run export asks for it. */
export default function NotInThisCopyPage() {
  return (
    <>
      <PageHeader title={title} summary={summary} />
      <ul className="bullets">
        <li>The search. The A to Z lists everything instead.</li>
        <li>Lists with more than one filter, in another order or for another day.</li>
        <li>The check of what a school could have had, and comparisons of your choice.</li>
        <li>Contacts for a place that you type.</li>
        <li>Reports of mistakes.</li>
      </ul>
      <h2 className="mt-8 mb-2">What is here</h2>
      <ul className="bullets">
        <li>
          <a href="/">Home</a>
        </li>
        <li>
          <a href="/a-z">A to Z</a>
        </li>
        <li>
          <a href="/areas">Areas</a>
        </li>
        <li>
          <a href="/offers">Offers for schools</a>
        </li>
      </ul>
    </>
  );
}
