import { getReportAddress, takesReports } from '#lib/config';
import type { RecordOf } from '#lib/schema/types';
import { formatDate } from '#lib/text/dates';

type Props = {
  terms: readonly {
    term: RecordOf<'term'>;
    see: readonly RecordOf<'term'>[];
    /** What uses the word. */
    usedIn: readonly { title: string; address: string }[];
    sources: readonly RecordOf<'source'>[];
  }[];
};

const getTermLetter = (title: string): string => title.charAt(0).toUpperCase();

/** So many records that use a word are named; the search has the others. */
const mostUses = 2;
const getSearchAddress = (word: string): string => `/search?${new URLSearchParams({ q: `"${word}"` })}`;

/** Every word with its meaning, by letter. */
export function Glossary({ terms }: Props) {
  const letters = Map.groupBy(terms, ({ term }) => getTermLetter(term.title));
  const checked = terms.map(({ term }) => term.checked).toSorted()[0];
  return (
    <>
      <nav aria-label="Letters" className="no-print">
        <ul className="alphabet-nav">
          {[...letters.keys()].map((letter) => (
            <li key={letter}>
              <a href={`#letter-${letter.toLowerCase()}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {[...letters].map(([letter, these]) => (
        <section key={letter} aria-labelledby={`letter-${letter.toLowerCase()}`} className="mb-8">
          <h2 id={`letter-${letter.toLowerCase()}`}>{letter}</h2>
          <dl className="fact-table max-w-4xl">
            {these.map((each) => (
              <GlossaryTerm key={each.term.id} {...each} />
            ))}
          </dl>
        </section>
      ))}
      {checked && (
        <p className="small">
          Each word leads to its source. We last checked them all on or after {formatDate(checked)}.{' '}
          {takesReports && <a href={getReportAddress('/glossary')}>Report a mistake</a>}
        </p>
      )}
    </>
  );
}

function GlossaryTerm({
  term: { id, title, full, meaning, now, also = [] },
  see,
  usedIn,
  sources,
}: Props['terms'][number]) {
  return (
    <>
      <dt id={id} className="text-foreground">
        <strong>{title}</strong>
        {full && <span className="block">{full}</span>}
      </dt>
      <dd>
        {meaning} {now && <em>{now}</em>}
        <span className="small block">
          {also.length > 0 && `Also: ${also.join(', ')}. `}
          <TermLinks before="See" to={see.map((other) => ({ title: other.title, address: `#${other.id}` }))} />
          <TermLinks
            before="Used in"
            to={
              usedIn.length > mostUses + 1
                ? [
                    ...usedIn.slice(0, mostUses),
                    { title: `${usedIn.length - mostUses} more places`, address: getSearchAddress(title) },
                  ]
                : usedIn
            }
          />
          <a href={sources[0]?.address} aria-label={`Source for ${title}`}>
            Source
          </a>
        </span>
      </dd>
    </>
  );
}

function TermLinks({ before, to }: { before: string; to: readonly { title: string; address: string }[] }) {
  if (to.length === 0) return null;
  return (
    <>
      {before}{' '}
      {to.map(({ title, address }, index) => (
        <span key={address}>
          {index > 0 && ', '}
          <a href={address}>{title}</a>
        </span>
      ))}
      .{' '}
    </>
  );
}
