import { SourceSummary } from '#components/record/provenance';
import { UnknownNote } from '#components/record/unknowns';
import { getReportAddress, takesReports } from '#lib/config';
import type { RecordOf } from '#lib/schema/types';
import { formatDate } from '#lib/text/dates';
import { formatList } from '#lib/text/format';
import { Channels } from './channels.tsx';

type Props = {
  contact: RecordOf<'contact'>;
  areas: readonly { title: string; address: string }[];
  /** Whether nobody has confirmed the details for long. */
  isOutdated: boolean;
  sources: readonly RecordOf<'source'>[];
};

/** A person or team: what to ask, which places, how to reach them, and when the source said so. */
export function ContactCard({ contact, areas, isOutdated, sources }: Props) {
  const { id, title, name, organisation, summary, about, covers, coversNote, confirmed, checked, address } = contact;
  return (
    <li id={id} className="card grid content-start gap-2">
      <h2 className="text-xl">{title}</h2>
      <p>
        {name && <strong>{name}</strong>}
        {name && ', '}
        {organisation}
      </p>
      <p>{summary}</p>
      <p>
        <strong>Ask about:</strong> {formatList(about)}
      </p>
      {covers && (
        <p>
          <strong>Looks after:</strong> {formatList(covers.map((place) => place.name))}
        </p>
      )}
      {coversNote && <p className="small">{coversNote}</p>}
      {areas.length > 0 && (
        <p>
          <strong>Opportunity Area:</strong>{' '}
          {areas.map((area, index) => (
            <span key={area.address}>
              {index > 0 && ', '}
              <a href={area.address}>{area.title}</a>
            </span>
          ))}
        </p>
      )}
      <Channels of={contact} />
      <UnknownNote record={contact} />
      <p className="small">
        {isOutdated ? (
          <strong>Nobody has confirmed this since {formatDate(confirmed)}, so it may well be wrong.</strong>
        ) : (
          `Published ${formatDate(confirmed)}.`
        )}{' '}
        From: <SourceSummary sources={sources} />. Checked {formatDate(checked)}.{' '}
        {takesReports && (
          <a href={getReportAddress(address)} className="no-print">
            Report a mistake
          </a>
        )}
      </p>
    </li>
  );
}
