import { type ResultFields, ResultList } from './results.tsx';

type SuggestionLink = { label: string; address: string; found: number };

type Props = {
  /** What is told of the words that no page has. */
  missing: readonly string[];
  maybe: readonly SuggestionLink[];
  querySuggestions: readonly SuggestionLink[];
  near: readonly ResultFields[];
  contactLink: { label: string; address: string };
  allAddress: string;
};

/** A way on when there are no results: what may have been meant, the least to leave out, what comes near, and who to ask. */
export function NothingFound({ missing, maybe, querySuggestions, near, contactLink, allAddress }: Props) {
  return (
    <>
      <div className="prose">
        <p>{missing.length > 0 ? missing.join(' ') : 'No results matched all of your search.'}</p>
        {maybe.map(({ label, address, found }) => (
          <p key={address}>
            Did you mean <a href={address}>{label}</a>? {inWords(found)}
          </p>
        ))}
        {querySuggestions.length > 0 && (
          <ul>
            {querySuggestions.map(({ label, address, found }) => (
              <li key={address}>
                <a href={address}>Search without {label}</a>: {inWords(found)}
              </li>
            ))}
          </ul>
        )}
        <p>
          You can also <a href={allAddress}>see everything</a>, look through the <a href="/a-z">A to Z</a>, find{' '}
          <a href={contactLink.address}>{contactLink.label}</a>, or see <a href="/glossary">what a word means</a>.
        </p>
      </div>
      {near.length > 0 && (
        <section aria-label="Near results" className="mt-6">
          <p className="font-bold text-xl">These pages match part of your search</p>
          <ResultList results={near} showKind />
        </section>
      )}
    </>
  );
}

const inWords = (found: number): string => (found === 1 ? '1 result' : `${found} results`);
