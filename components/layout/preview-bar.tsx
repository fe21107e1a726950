import { formatDate } from '#lib/text/dates';
import { formatCount } from '#lib/text/format';

type Props = { day: string; isAsked: boolean; diagnostics: number };

/** Says that this is a preview, which day it pretends to be, and how many problems the content has. */
export function PreviewBar({ day, isAsked, diagnostics }: Props) {
  return (
    <aside aria-label="Preview" className="bg-highlight text-on-highlight">
      <p className="page-width flex flex-wrap gap-x-6 gap-y-1 py-2">
        <strong>Preview</strong>
        <span>
          As on {formatDate(day)}
          {isAsked && ', as the address asks'}
        </span>
        <a href="/" className="text-on-highlight">
          {diagnostics === 0 ? 'The content has no problems' : formatCount(diagnostics, 'problem', 'problems')}
        </a>
      </p>
    </aside>
  );
}
