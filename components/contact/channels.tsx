import type { RecordOf } from '#lib/schema/types';
import { channelKind } from '#lib/schema/vocabularies';

/** Every way to reach a contact that a source gives; where there is none, the page says so. */
export function Channels({ of: { channels = [] } }: { of: Pick<RecordOf<'contact'>, 'channels'> }) {
  if (channels.length === 0) return <p>No channel is known: no source gives an email address or a phone number.</p>;
  return (
    <ul>
      {channels.map(({ kind, value, note }) => (
        <li key={value}>
          <strong>{channelKind.label(kind)}:</strong> <Channel kind={kind} value={value} />{' '}
          {note && <span className="small">{note}</span>}
        </li>
      ))}
    </ul>
  );
}

function Channel({ kind, value }: { kind: keyof typeof channelKind.choices; value: string }) {
  const start = { email: 'mailto:', phone: 'tel:', web: '' }[kind];
  return <a href={start + (kind === 'phone' ? value.replaceAll(' ', '') : value)}>{value}</a>;
}
