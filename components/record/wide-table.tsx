import type { ReactNode } from 'react';

type Props = {
  caption: string;
  /** Whether its cells hold words, and not numbers. */
  hasWords?: boolean;
  /** The head and the rows. */
  children: ReactNode;
};

/** A table that scrolls sideways where a screen is too narrow. */
export function WideTable({ caption, hasWords = false, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
    <section aria-label={caption} tabIndex={0} className={hasWords ? 'counts comparison' : 'counts'}>
      <table>
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </section>
  );
}
