import { inWords } from '#lib/text/dates';

type Props = { day: string; isAsked: boolean; address: string };

/** Which day the offers are shown for, with a plain form to see another day. A day in the past is said loudly. */
export function OnDay({ day, isAsked, address }: Props) {
  return (
    <div className={isAsked ? 'note' : 'card mb-6 max-w-3xl'}>
      <p>
        {isAsked ? (
          <>
            <strong>This is how things stood on {inWords(day)}.</strong>{' '}
            <a href={address}>See them as they stand today</a>
          </>
        ) : (
          `As things stand today, ${inWords(day)}.`
        )}
      </p>
      <details className="fold no-print mt-1">
        <summary>See another day</summary>
        <form action={address} className="flex flex-wrap items-end gap-x-4 gap-y-2">
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
