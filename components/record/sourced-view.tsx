import type { ReactNode } from 'react';
import type { RecordOf } from '#lib/model/types';
import { type Card, Cards } from './cards.tsx';
import { type Fact, Facts } from './facts.tsx';
import { Gaps } from './gaps.tsx';
import { Prose } from './prose.tsx';
import { Provenance } from './provenance.tsx';

type Props = {
  record: Parameters<typeof Provenance>[0]['record'] &
    Parameters<typeof Gaps>[0] & { body: RecordOf<'project'>['body'] };
  facts: Fact[];
  related: readonly Card[];
  sources: readonly RecordOf<'source'>[];
  /** What stands between the text and what is not known. */
  children?: ReactNode;
};

/** What every record's own page shows: its text and facts, what is not known, related pages, and where it comes from. */
export function SourcedView({ record, facts, related, sources, children }: Props) {
  return (
    <>
      <div className="grid items-start gap-10 md:grid-cols-[3fr_2fr]">
        <Prose text={record.body} />
        <div className="card">
          <Facts facts={facts} />
        </div>
      </div>
      {children}
      <Gaps unknown={record.unknown} unclear={record.unclear} />
      {related.length > 0 && (
        <section className="mt-12" aria-labelledby="related">
          <h2 id="related" className="mb-4">
            Related pages
          </h2>
          <Cards cards={related} />
        </section>
      )}
      <Provenance record={record} sources={sources} />
    </>
  );
}
