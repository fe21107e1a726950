import type { ReactNode } from 'react';
import { LongPage, type Part } from '#components/layout/long-page';
import { Section } from '#components/ui/section';
import { listHeadings } from '#lib/markdown/headings';
import type { RecordOf } from '#lib/schema/types';
import { type Card, Cards } from './cards.tsx';
import { Gaps, gapParts } from './unknowns.tsx';
import { Prose } from '#components/ui/prose';
import { Provenance, provenancePart } from './provenance.tsx';

type Props = {
  record: Parameters<typeof Provenance>[0]['record'] &
    Parameters<typeof Gaps>[0] & { body: RecordOf<'project'>['body'] };
  sources: readonly RecordOf<'source'>[];
  related?: readonly Card[];
  /** The parts that stand between the text and what is not known. */
  parts?: readonly (Part & { show: ReactNode })[];
};

/** What every record's own page shows: its text, its parts, what is not known, related pages, and where it comes from. */
export function SourcedView({ record, related = [], sources, parts = [] }: Props) {
  const inText = listHeadings(record.body).filter(({ depth }) => depth === 2);
  const contents = [
    ...inText.map(({ text, slug }) => ({ title: text, address: `#${slug}` })),
    ...parts,
    ...gapParts(record),
    ...(related.length > 0 ? [{ title: 'Related pages', address: '#related' }] : []),
    provenancePart,
  ];
  return (
    <LongPage parts={contents}>
      <div className="report">
        <Prose text={record.body} />
      </div>
      {parts.map(({ title, address, show }) => (
        <Section key={address} id={address.slice(1)} title={title}>
          {show}
        </Section>
      ))}
      <Gaps {...record} />
      {related.length > 0 && (
        <Section id="related" title="Related pages">
          <Cards cards={related} />
        </Section>
      )}
      <Provenance record={record} sources={sources} />
    </LongPage>
  );
}
