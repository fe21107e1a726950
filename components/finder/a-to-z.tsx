import { slugify } from '#lib/text/slug';

type Props = {
  letters: readonly { letter: string; entries: readonly { name: string; address: string; kind: string }[] }[];
  words: readonly { id: string; title: string; words: readonly string[] }[];
};

/** Everything by its first letter, and the words that people type for it. */
export function AToZ({ letters, words }: Props) {
  return (
    <>
      <nav aria-label="Letters" className="no-print">
        <ul className="alphabet-nav">
          {letters.map(({ letter }) => (
            <li key={letter}>
              <a href={`#letter-${slugify(letter)}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map(({ letter, entries }) => (
        <section key={letter} aria-labelledby={`letter-${slugify(letter)}`} className="mb-8">
          <h2 id={`letter-${slugify(letter)}`}>{letter}</h2>
          <ul className="mt-3 gap-10 sm:columns-2">
            {entries.map(({ name, address, kind }) => (
              <li key={address + name} className="mb-1.5 break-inside-avoid">
                <a href={address}>{name}</a> <span className="small">{kind}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section aria-labelledby="words">
        <h2 id="words">Words that people type</h2>
        <p className="mt-2 mb-4 max-w-2xl">
          The search knows these words and looks for what they mean. It also knows all names above, places, school years
          and ages.
        </p>
        <dl className="fact-table max-w-4xl">
          {words.map(({ id, title, words: these }) => (
            <div key={id} className="contents">
              <dt id={`words-${id}`}>{title}</dt>
              <dd>{these.join(', ')}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
