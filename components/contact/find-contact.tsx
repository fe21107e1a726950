import { NotApplied } from '#components/layout/not-applied';
import { formatDate } from '#lib/text/dates';
import { formatList } from '#lib/text/format';
import type { PlaceContacts } from '#lib/views/contacts-for-place';
import { findCouncilAddress } from '#lib/views/postcode';
import { Channels } from './channels.tsx';
import { NoPostcodes } from './no-postcodes.tsx';

type Props = { found: PlaceContacts | undefined; authorities: readonly string[] };

/** "Whom do I ask?": a plain form for a place, and the one answer to it. */
export function FindContact({ found, authorities }: Props) {
  return (
    <section aria-labelledby="whom" className="mb-10 max-w-3xl">
      <h2 id="whom">Whom do I ask?</h2>
      <form action="/contacts" autoComplete="off" className="no-print card mt-4 grid gap-4">
        <label className="grid gap-1">
          <span className="font-bold">Your council or area</span>
          <select
            name="authority"
            defaultValue={authorities.find((name) => name === found?.asked) ?? ''}
            className="field w-full min-w-0"
          >
            <option value="">Choose</option>
            {authorities.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <label className="grid gap-1">
          <span className="font-bold">Or type a place</span>
          <input
            type="text"
            name="place"
            defaultValue={found && !authorities.includes(found.asked) ? found.asked : ''}
            maxLength={80}
            autoComplete="off"
            className="field w-full min-w-0"
          />
        </label>
        <NotApplied button="Show whom to ask" />
        <div>
          <button type="submit" className="button">
            Show whom to ask
          </button>
        </div>
      </form>
      {found && <PlaceAnswer {...found} />}
    </section>
  );
}

function PlaceAnswer({ asked, postcode, place, isGuess, lead, others, nextBest }: PlaceContacts) {
  if (postcode) return <NoPostcodes postcode={postcode} />;
  const known = [...(lead ? [lead] : []), ...others];
  const isReached = known.length === 0 || known.some(({ channels = [] }) => channels.length > 0);
  return (
    <div className="best-answer mt-4">
      {isGuess && (
        <p>
          We took “{asked}” for {place}.
        </p>
      )}
      {lead && (
        <>
          <p className="font-bold text-xl">
            <a href={lead.address}>{lead.title}</a>
            {lead.name && `: ${lead.name}`}
          </p>
          <p>
            For {place}. Ask about {formatList(lead.about)}. The list is from {formatDate(lead.confirmed)}, and may be
            out of date.
          </p>
          <Channels of={lead} />
        </>
      )}
      {others.length > 0 && (
        <>
          <p className={lead ? 'mt-3' : ''}>
            {lead ? 'Others for' : 'Our sources name no lead, but these looked after'} {place}:
          </p>
          <ul className="bullets">
            {others.map((contact) => (
              <li key={contact.id}>
                <a href={contact.address}>{contact.title}</a>. Ask about {formatList(contact.about)}.
                <Channels of={contact} />
              </li>
            ))}
          </ul>
        </>
      )}
      {nextBest && (
        <div className="mt-3">
          <p>
            The next best that we know is <a href={nextBest.address}>{nextBest.title}</a>
            {nextBest.name && `, ${nextBest.name}`}, as published in {formatDate(nextBest.confirmed)}:
          </p>
          <Channels of={nextBest} />
        </div>
      )}
      {!nextBest && !isReached && (
        <p className="mt-3">
          We know of nobody else to ask about this. <a href={findCouncilAddress}>Find your local council</a>, and ask
          there.
        </p>
      )}
      {!lead && others.length === 0 && (
        <p>
          <strong>Nobody on our list looked after {place ?? `“${asked}”`}.</strong> The leads that our sources name were
          for the East Midlands, South Yorkshire and the Humber. Ask your local council, or read{' '}
          <a href="/school-improvement-support">what help there is for schools today</a>.
        </p>
      )}
    </div>
  );
}
