import type { ReactNode } from 'react';
import { LongPage, type PageSection } from '#components/layout/long-page';
import { Prose } from '#components/ui/prose';
import { PageSectionBlock } from '#components/ui/section';
import { listHeadings } from '#lib/markdown/headings';
import type { RecordOf } from '#lib/schema/types';
import { type CardFields, CardList } from './cards.tsx';
import { Provenance, provenanceSection } from './provenance.tsx';
import { createUnknownSections, Unknowns } from './unknowns.tsx';

type Props = {
  record: Parameters<typeof Provenance>[0]['record'] &
    Parameters<typeof Unknowns>[0] & { body: RecordOf<'project'>['body'] };
  sources: readonly RecordOf<'source'>[];
  related?: readonly CardFields[];
  /** The parts that stand between the text and what is not known. */
  sections?: readonly (PageSection & { content: ReactNode })[];
};

/** What every record's own page shows: its text, its parts, what is not known, related pages, and where it comes from. */
export function SourcedRecord({ record, related = [], sources, sections = [] }: Props) {
  const inText = listHeadings(record.body).filter(({ depth }) => depth === 2);
  const contents = [
    ...inText.map(({ text, slug }) => ({ title: text, address: `#${slug}` })),
    ...sections,
    ...createUnknownSections(record),
    ...(related.length > 0 ? [{ title: 'Related pages', address: '#related' }] : []),
    provenanceSection,
  ];
  return (
    <LongPage sections={contents}>
      <div className="report">
        <Prose text={record.body} />
      </div>
      {sections.map(({ title, address, content }) => (
        <PageSectionBlock key={address} id={address.slice(1)} title={title}>
          {content}
        </PageSectionBlock>
      ))}
      <Unknowns {...record} />
      {related.length > 0 && (
        <PageSectionBlock id="related" title="Related pages">
          <CardList cards={related} />
        </PageSectionBlock>
      )}
      <Provenance record={record} sources={sources} />
    </LongPage>
  );
}
