import { type CitationNumber, Citations } from '#components/record/citations';
import { CitedFacts } from '#components/record/cited-facts';
import { TermList } from '#components/record/term-list';
import type { RecordOf } from '#lib/schema/types';
import { formatDate } from '#lib/text/dates';

type Props = { area: RecordOf<'area'>; citationNumbers: ReadonlyMap<string, CitationNumber> };

/** The sums of money that sources give, never added up: they overlap. */
export function AreaMoney({ area, citationNumbers }: Props) {
  return (
    <TermList
      isStrong
      facts={area.money.map(({ amount, covers, asOf, note, from }) => ({
        about: amount,
        key: covers,
        content: (
          <>
            {covers} {note && `${note} `}
            <span className="small">
              <Citations ids={from} citationNumbers={citationNumbers} />
              {asOf && `, ${formatDate(asOf)}`}
            </span>
          </>
        ),
      }))}
    />
  );
}

/** The people and places that the work rested on: board, research school, hubs. */
export function AreaPeople({ area, citationNumbers }: Props) {
  const { board = [], boardNotes = [], researchSchool, hubs = [] } = area;
  return (
    <div className="grid max-w-3xl gap-6">
      {board.length > 0 && (
        <ul className="grid gap-3">
          {board.map(({ name, role, organisation, served, from }) => (
            <li key={name}>
              <strong>{name}</strong>, {role.charAt(0).toLowerCase() + role.slice(1)}
              {organisation && ` (${organisation})`}. {served}{' '}
              <Citations ids={from} citationNumbers={citationNumbers} />
            </li>
          ))}
        </ul>
      )}
      {boardNotes.length > 0 && <CitedFacts facts={boardNotes} citationNumbers={citationNumbers} />}
      <div>
        <h3>{researchSchool.name}</h3>
        <p className="mt-1">
          The research school for the area
          {researchSchool.announced && `, announced ${formatDate(researchSchool.announced)}`}.{' '}
          <Citations ids={researchSchool.from} citationNumbers={citationNumbers} />
        </p>
        {researchSchool.facts && <CitedFacts facts={researchSchool.facts} citationNumbers={citationNumbers} />}
      </div>
      {hubs.length > 0 && (
        <div>
          <h3>Hubs and teaching schools</h3>
          <ul className="bullets mt-1">
            {hubs.map(({ name, role, asOf, from }) => (
              <li key={name + role}>
                <strong>{name}.</strong> {role}{' '}
                <span className="small">
                  <Citations ids={from} citationNumbers={citationNumbers} />
                  {asOf && `, ${formatDate(asOf)}`}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** The delivery plan and the area's own websites. */
export function AreaPlan({ area: { plan, websites = [] }, citationNumbers }: Props) {
  return (
    <div className="grid max-w-3xl gap-3">
      <p>
        <cite>{plan.title}</cite>, published {formatDate(plan.published)}, {plan.pages} pages, ISBN {plan.isbn}.{' '}
        {plan.note} <Citations ids={plan.from} citationNumbers={citationNumbers} />
      </p>
      {websites.length > 0 && (
        <>
          <p>The area’s own websites, which may have changed or closed:</p>
          <ul className="bullets">
            {websites.map(({ link, note }) => (
              <li key={link}>
                <a href={link}>{link.replace(/^https?:\/\/(www\.)?|\/$/g, '')}</a> {note}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
