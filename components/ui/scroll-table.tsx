import type { ReactNode } from 'react';

type Props = {
  caption: string;
  /** Whether its cells hold words, and not numbers. */
  hasWords?: boolean;
  /** Whether it has so many columns that their heads must stand upright. */
  isMatrix?: boolean;
  /** The head and the rows. */
  children: ReactNode;
};

/**
 * A table that scrolls sideways where a screen is too narrow for it. On a phone each row is a block instead, and each cell
 * says its column ("data-column"), so that nothing is out of sight.
 */
export function ScrollTable({ caption, hasWords = false, isMatrix = false, children }: Props) {
  const kind = hasWords ? 'comparison' : isMatrix ? 'matrix' : '';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
    <section aria-label={caption} tabIndex={0} className={`table-scroll ${kind}`}>
      <table>
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </section>
  );
}
