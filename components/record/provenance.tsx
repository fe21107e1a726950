import { PageSectionBlock } from '#components/ui/section';
import { getEditAddress, getReportAddress, site, takesReports } from '#lib/config';
import type { RecordOf } from '#lib/schema/types';
import { evidence } from '#lib/schema/vocabularies';
import { formatDate } from '#lib/text/dates';
import { formatList } from '#lib/text/format';

type Props = {
  record: {
    file: string;
    address: string;
    checked: string;
    sources?: readonly { source: string; section?: string | undefined }[] | undefined;
  };
  sources: readonly RecordOf<'source'>[];
};

/** The line of a list of contents that leads here. */
export const provenanceSection = { title: 'Where this comes from', address: '#where-from' };

/** Where a page comes from: its numbered sources, what kind of evidence each is, when it was checked, how to mend it. */
export function Provenance({ record, sources }: Props) {
  const sectionsOf = (id: string) =>
    (record.sources ?? []).flatMap(({ source, section }) => (source === id && section ? [section] : []));
  return (
    <PageSectionBlock id="where-from" title={provenanceSection.title}>
      <ol className="grid max-w-3xl list-decimal gap-3 pl-7">
        {sources.map((source, index) => (
          <li key={source.id} id={`source-${index + 1}`}>
            <ProvenanceSource source={source} sections={sectionsOf(source.id)} />
          </li>
        ))}
      </ol>
      <OpeningOnly sources={sources} />
      <p className="small mt-6 max-w-2xl">
        We last compared this page with our copies of its sources on {formatDate(record.checked)}.{' '}
        <span className="no-print">
          <EditLink file={record.file} />
          {takesReports && <a href={getReportAddress(record.address)}>Report a mistake</a>}
        </span>
      </p>
    </PageSectionBlock>
  );
}

/** Says once which of the numbered sources we could not read to their end. */
function OpeningOnly({ sources }: Pick<Props, 'sources'>) {
  const numbers = sources.flatMap(({ seen: howMuch }, index) => (howMuch === 'opening' ? [String(index + 1)] : []));
  if (numbers.length === 0) return null;
  return (
    <p className="small mt-4 max-w-2xl">
      We could read only the opening part of {numbers.length === 1 ? 'source' : 'sources'} {formatList(numbers)}.
    </p>
  );
}

function ProvenanceSource({ source, sections }: { source: RecordOf<'source'>; sections: string[] }) {
  const { title, publisher, published, kind, link } = source;
  return (
    <>
      {link ? <a href={link}>{title}</a> : title}
      {sections.length > 0 && ` (${sections.join('; ')})`}.{' '}
      <span className="small">
        {publisher}, {published}. <a href={source.address}>{evidence.label(kind)}</a>.
      </span>
    </>
  );
}

function EditLink({ file }: { file: string }) {
  const address = getEditAddress(file);
  if (address) {
    return (
      <>
        <a href={address}>Edit this page</a>{' '}
      </>
    );
  }
  // Only somebody who runs the site on their own machine has the file.
  if (site.isPublic) return null;
  return (
    <>
      To edit this page, change <code>{file}</code>.{' '}
    </>
  );
}

/** The sources of a record that is one of many on its page: their titles, each leading to the list of sources. */
export function SourceSummary({ sources }: { sources: readonly RecordOf<'source'>[] }) {
  return sources.map(({ id, title, address, kind }, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <a href={address}>{title}</a> ({evidence.label(kind).toLowerCase()})
    </span>
  ));
}
