import type { ReactNode } from 'react';
import { NotApplied } from '#components/layout/not-applied';
import { NoticeList } from '#components/ui/callout';
import { type FacetFields, FacetFilters } from './filters.tsx';
import { SearchExplanation } from './search-explanation.tsx';
import { SearchField } from './search-field.tsx';

type FinderLink = { label: string; address: string };
type FinderCountedLink = FinderLink & { found: number };

export type FinderProps = {
  address: string;
  /** What the field to search with is called. */
  label: string;
  words: string;
  on: string | undefined;
  sort: string | undefined;
  total: number;
  facets: readonly FacetFields[];
  activeFilters: readonly FinderLink[];
  sorts: readonly (FinderLink & { isCurrent: boolean })[];
  /** The address of the list without any choices. */
  clear: string;
  pages: { current: number; count: number; previous?: string; next?: string; all?: string };
  notes: readonly string[];
  explanations: readonly { text: string; undo?: FinderLink }[];
  exactMatchToggle: FinderLink;
  related: readonly FinderLink[];
  suggestedFilters: readonly FinderCountedLink[];
  suggestions?: readonly string[] | undefined;
  /** The other forms in which the same results can be had. */
  formats: readonly FinderLink[];
  /** The results themselves, or what is shown when there are none. */
  children: ReactNode;
};

/**
 * A list that can be searched and filtered: one form that asks with an address, and links that take a choice back.
 * On a phone the filters are folded, so that results come first; where there is room they stand open beside them.
 */
export function FinderView({ children, ...props }: FinderProps) {
  const { address, label, words, on, sort, facets, activeFilters, pages, notes, formats } = props;
  return (
    <form action={address} autoComplete="off" className="finder">
      <div className="finder-search">
        <SearchField label={label} words={words} suggestions={props.suggestions} />
        {on && <input type="hidden" name="on" value={on} />}
        {sort && <input type="hidden" name="sort" value={sort} />}
      </div>
      {facets.length > 0 && (
        <details className="finder-filters no-print">
          <summary className="button button-quiet">Narrow it down</summary>
          <h2>Narrow it down</h2>
          <FacetFilters facets={facets} />
          <NotApplied button="Show results" />
          <button type="submit" className="button mt-3 w-full">
            Show results
          </button>
        </details>
      )}
      <div className="finder-results">
        <NoticeList notes={notes} />
        {props.total > 0 && <SearchExplanation {...props} />}
        {props.total === 0 && children}
        {activeFilters.length > 0 && <ActiveFilters links={activeFilters} clear={props.clear} />}
        <SortLinks sorts={props.sorts} total={props.total} />
        {props.total > 0 ? children : <SearchExplanation {...props} />}
        <Pagination pages={pages} />
        <RelatedSearches links={props.related} />
        <p className="small no-print mt-8">
          These results as{' '}
          {formats.map((format, index) => (
            <span key={format.label}>
              {index > 0 && ', '}
              <a href={format.address}>{format.label}</a>
            </span>
          ))}
        </p>
      </div>
    </form>
  );
}

function ActiveFilters({ links, clear }: { links: readonly FinderLink[]; clear: string }) {
  return (
    <ul className="topic-links no-print my-4" aria-label="Your choices">
      {links.map(({ label, address }) => (
        <li key={address + label}>
          <a href={address}>
            <span className="sr-only">Take away </span>
            {label} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      <li>
        <a href={clear}>Clear all</a>
      </li>
    </ul>
  );
}

function RelatedSearches({ links }: { links: readonly FinderLink[] }) {
  if (links.length === 0) return null;
  return (
    <nav aria-labelledby="related" className="no-print mt-8">
      <h2 id="related" className="text-lg">
        Related searches
      </h2>
      <ul className="topic-links mt-2">
        {links.map(({ label, address }) => (
          <li key={address}>
            <a href={address}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function SortLinks({ sorts, total }: Pick<FinderProps, 'sorts' | 'total'>) {
  if (total < 2) return null;
  return (
    <p className="small no-print mb-4">
      In order of:{' '}
      {sorts.map(({ label, address, isCurrent }, index) => (
        <span key={label}>
          {index > 0 && ' · '}
          {isCurrent ? <strong aria-current="true">{label}</strong> : <a href={address}>{label}</a>}
        </span>
      ))}
    </p>
  );
}

function Pagination({ pages: { current, count, previous, next, all } }: Pick<FinderProps, 'pages'>) {
  if (count === 1) return null;
  return (
    <nav aria-label="Pages of results" className="no-print mt-6 flex flex-wrap gap-5">
      {previous && (
        <a href={previous} rel="prev">
          Previous
        </a>
      )}
      <span>
        Page {current} of {count}
      </span>
      {next && (
        <a href={next} rel="next">
          Next
        </a>
      )}
      {all && <a href={all}>Show all</a>}
    </nav>
  );
}
