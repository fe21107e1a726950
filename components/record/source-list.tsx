import type { RecordOf } from '#lib/schema/types';
import { evidence, readExtent } from '#lib/schema/vocabularies';
import { formatCount } from '#lib/text/format';

type Props = { sources: readonly { source: RecordOf<'source'>; uses: number }[] };

/** Every source by the kind of evidence that it is, with what that kind is worth. */
export function SourceList({ sources }: Props) {
  return evidence.values.map((kind) => {
    const these = sources.filter(({ source }) => source.kind === kind);
    if (these.length === 0) return null;
    return (
      <section key={kind} aria-labelledby={`kind-${kind}`} className="mb-10">
        <h2 id={`kind-${kind}`}>
          {evidence.label(kind)}{' '}
          <span className="small font-normal">{formatCount(these.length, 'source', 'sources')}</span>
        </h2>
        <p className="mb-3">{evidence.choices[kind].help}</p>
        <ul className="grid max-w-4xl gap-2">
          {these.map((each) => (
            <SourceEntry key={each.source.id} {...each} />
          ))}
        </ul>
      </section>
    );
  });
}

function SourceEntry({
  source: { id, title, publisher, published, link, licence, seen: howMuch, note },
  uses,
}: Props['sources'][number]) {
  return (
    <li id={id}>
      {link ? <a href={link}>{title}</a> : title}
      <span className="small block">
        {publisher}, {published}. {howMuch === 'whole' && `${readExtent.label(howMuch)}. `}
        {licence && `Licence: ${licence}. `}
        {note && `${note} `}
        {formatCount(uses, 'record rests', 'records rest')} on it.
      </span>
    </li>
  );
}
