import type { ReactNode } from 'react';

type Fact = { about: string; key: string; content: ReactNode };

/** Facts, each under what it is about: a sum, a day, a figure. What several facts are about is named once. */
export function TermList({ facts, isStrong = false }: { facts: readonly Fact[]; isStrong?: boolean }) {
  return (
    <dl className="fact-table max-w-3xl">
      {[...Map.groupBy(facts, ({ about }) => about)].map(([about, these]) => (
        <div key={about} className="contents">
          <dt className={isStrong ? 'font-bold text-foreground' : undefined}>{about}</dt>
          <dd className="grid gap-2">
            {these.map(({ key, content }) => (
              <p key={key}>{content}</p>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
