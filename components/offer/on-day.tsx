import { formatDate } from '#lib/text/dates';

type Props = {
  day: string;
  /** Whether the address of the page asks for that day. */
  isAsked: boolean;
  /** The address of the page, with or without the day. */
  address: string;
};

/**
 * The only way in which a page says for which day it shows the status of offers, with a plain form to see another day.
 * It is printed too. Links lead to the same day until a visitor goes back to today.
 */
export function DayForm({ day, isAsked, address }: Props) {
  const [path, query] = address.split('?');
  const others = new URLSearchParams(query);
  others.delete('on');
  return (
    <div className={isAsked ? 'callout' : 'card mb-6 max-w-3xl'}>
      <p>
        {isAsked ? (
          <>
            <strong>This is how things stood on {formatDate(day)}.</strong>{' '}
            <a href={others.size > 0 ? `${path}?${others}` : path}>See them as they stand today</a>
          </>
        ) : (
          `As things stand today, ${formatDate(day)}.`
        )}
      </p>
      <details className="disclosure no-print mt-1">
        <summary>See another day</summary>
        <form action={path} autoComplete="off" className="flex flex-wrap items-end gap-x-4 gap-y-2">
          {[...others].map(([name, value]) => (
            <input key={name + value} type="hidden" name={name} value={value} />
          ))}
          <label className="grid gap-1">
            <span>The day</span>
            <input type="date" name="on" defaultValue={isAsked ? day : '2018-12-01'} required className="field" />
          </label>
          <button type="submit" className="button">
            Show that day
          </button>
        </form>
      </details>
    </div>
  );
}
