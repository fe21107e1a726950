import type { ReactNode } from 'react';
import type { TypeName } from '#lib/schema/types';

/** One drawing for each kind of record, in a square of 20, so that its colour is never its only sign. */
const drawings: Record<TypeName, string> = {
  area: 'M10 1C6.2 1 3.5 3.8 3.5 7.3 3.5 11.8 10 19 10 19s6.5-7.2 6.5-11.7C16.5 3.8 13.8 1 10 1Zm0 3.7a2.7 2.7 0 1 1 0 5.4 2.7 2.7 0 0 1 0-5.4Z',
  priority: 'M3 1h2.4v1.5H17l-3 4.2 3 4.3H5.4v8H3Z',
  activity: 'm8 17-6.5-6.5 2.2-2.2L8 12.5l8.3-8.8 2.2 2.2Z',
  project: 'M2 3h6l2 1.5L12 3h6v13h-6l-2 1.5L8 16H2Zm2 3v1.8h4.5V6Zm0 4v1.8h4.5V10Zm7.5-4v1.8H16V6Zm0 4v1.8H16V10Z',
  outcome: 'M1 16h18v2.5H1ZM2.5 9H6v6H2.5ZM8.2 5h3.6v10H8.2ZM14 1.5h3.5V15H14Z',
  offer: 'M1 4h18v4a2 2 0 0 0 0 4v4H1v-4a2 2 0 0 0 0-4Zm11 2v2h2V6Zm0 3.5v2h2v-2ZM12 13v2h2v-2Z',
  contact: 'M10 1a4.3 4.3 0 1 1 0 8.6A4.3 4.3 0 0 1 10 1ZM1.5 19c0-4.6 3.5-7.5 8.5-7.5s8.5 2.9 8.5 7.5Z',
  update: 'M2 2h16v16H2Zm2.5 3v4H9V5Zm6.5 0v1.7h4.5V5Zm0 2.5v1.7h4.5V7.5Zm-6.5 4v1.7h11v-1.7Zm0 3v1.7h11v-1.7Z',
  term: 'M2 2h16v12h-6l-4 4.5V14H2Zm3.5 3v5H9V7.5H7.5V6.5H9V5Zm5.5 0v5h3.5V7.5H13V6.5h1.5V5Z',
  source: 'M4 1h8.5L17 5.5V19H4Zm2.5 7v1.8h8V8Zm0 3.5v1.8h8v-1.8Zm0 3.5v1.8h5V15Z',
  page: 'M3 1h14v18H3Zm2.5 3v1.8h9V4Zm0 3.5v1.8h9V7.5Zm0 3.5v1.8h9V11Z',
  searchWords:
    'M8.5 1a7.5 7.5 0 1 0 4 13.8l4.3 4.2 2.2-2.2-4.2-4.3A7.5 7.5 0 0 0 8.5 1Zm0 3a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Z',
};

/** What kind of record something is: a drawing, a colour, and the word for it. */
export function TypeBadge({ type, children }: { type: TypeName; children: ReactNode }) {
  return (
    <p className={`type-badge is-${type}`} data-glossary="off">
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
        <path d={drawings[type]} fill="currentColor" fillRule="evenodd" />
      </svg>
      <span>{children}</span>
    </p>
  );
}
