import type { Metadata } from 'next';
import { Head } from '#components/record/head';

const description = 'This page could not be shown. The fault is ours, not yours.';

export const metadata: Metadata = { title: 'Something went wrong', description, robots: { index: false } };

/** What the front door shows, with the status 500, when a page cannot be made. */
export default function SorryPage() {
  return (
    <>
      <Head title="Something went wrong" summary={description} />
      <p>
        Please try again in a minute. You can also go to the <a href="/">home page</a> or the{' '}
        <a href="/areas">list of areas</a>.
      </p>
    </>
  );
}
