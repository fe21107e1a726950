import type { ComponentProps } from 'react';
import type { Step } from '#components/layout/breadcrumbs';
import { LongPage } from '#components/layout/long-page';
import { Section } from '#components/ui/section';
import { Ladder } from '#components/charts/key-stage-chart';
import { type Card, Cards } from '#components/record/cards';
import { CitedFacts } from '#components/record/cited-facts';
import type { Numbered } from '#components/record/citations';
import { type Fact, KeyFacts, keyFactsOf } from '#components/record/facts';
import { Gaps, gapParts } from '#components/record/unknowns';
import { Head } from '#components/layout/page-header';
import { Prose } from '#components/ui/prose';
import { Provenance, provenancePart } from '#components/record/provenance';
import type { RecordOf } from '#lib/schema/types';
import { type WorkState, workState } from '#lib/schema/work-state';
import { formatCount, uncapitalize } from '#lib/text/format';
import { Activities, type ActivityShown, Priority } from './priority.tsx';
import { Money, People, Plan } from './sections.tsx';

type Props = {
  area: RecordOf<'area'>;
  way: { steps: readonly Step[]; here: Step };
  priorities: readonly { priority: RecordOf<'priority'>; activities: ActivityShown[] }[];
  acrossPriorities: readonly ActivityShown[];
  cards: readonly Card[];
  facts: readonly Fact[];
  stages: ComponentProps<typeof Ladder>['stages'];
  states: readonly { state: WorkState; count: number; address: string }[];
  sources: readonly RecordOf<'source'>[];
  numbered: ReadonlyMap<string, Numbered>;
};

/** The page of an area: what it set out to do, what was done, with what money, and what is known of the result. */
export function AreaView(props: Props) {
  const { area, way, priorities, acrossPriorities, cards, facts, stages, states, sources, numbered } = props;
  const told = toldOf(area);
  const parts = [
    { title: 'What it set out to do', address: '#priorities' },
    ...priorities.map(({ priority: { number, title, address } }) => ({
      title: `Priority ${number}: ${title}`,
      address,
    })),
    { title: 'Which ages its activities are for', address: '#ages' },
    ...(acrossPriorities.length > 0 ? [{ title: 'Across the priorities', address: '#across' }] : []),
    ...(cards.length > 0 ? [{ title: 'Projects, offers, contacts and updates', address: '#pages' }] : []),
    { title: 'Money', address: '#money' },
    ...told.map(({ id, title }) => ({ title, address: `#${id}` })),
    { title: 'People and places', address: '#people' },
    { title: 'The plan', address: '#plan' },
    ...gapParts(area),
    provenancePart,
  ];
  return (
    <>
      <Head kind={{ type: 'area', name: 'Opportunity Area' }} title={area.title} summary={area.summary} way={way}>
        <KeyFacts facts={[...figuresOf(area, priorities.length, states), ...keyFactsOf(facts)]} />
      </Head>
      <LongPage parts={parts} intro={<Prose text={area.body} />}>
        <Section id="priorities" title="What it set out to do">
          {priorities.map((each) => (
            <Priority key={each.priority.id} {...each} numbered={numbered} />
          ))}
        </Section>
        <Section id="ages" title="Which ages its activities are for">
          <p className="small mb-4">
            One that is for several ages counts at each. One whose age no source gives counts at none.
          </p>
          <Ladder stages={stages} of={['activity', 'activities']} />
        </Section>
        {acrossPriorities.length > 0 && (
          <Section id="across" title="Across the priorities">
            <Activities level={3} activities={acrossPriorities} numbered={numbered} />
          </Section>
        )}
        {cards.length > 0 && (
          <Section id="pages" title={`Projects, offers, contacts and updates in ${area.title}`}>
            <Cards cards={cards} />
          </Section>
        )}
        <Section id="money" title="Money">
          <p className="small mb-4">As each source gives it. Some of these sums overlap, so they cannot be added up.</p>
          <Money area={area} numbered={numbered} />
        </Section>
        {told.map((part) => (
          <Section key={part.id} id={part.id} title={part.title}>
            <CitedFacts facts={part.facts} numbered={numbered} />
          </Section>
        ))}
        <Section id="people" title="People and places">
          <People area={area} numbered={numbered} />
        </Section>
        <Section id="plan" title="The plan">
          <Plan area={area} numbered={numbered} />
        </Section>
        <Gaps {...area} />
        <Provenance record={area} sources={sources} />
      </LongPage>
    </>
  );
}

/** What sources tell of an area, by what it is about; only what there is. */
const toldOf = (area: RecordOf<'area'>) =>
  [
    { id: 'results', title: 'What is known of the results', facts: area.outcomes ?? [] },
    { id: 'later-years', title: 'Years 4 and 5, 2020 to 2022', facts: area.laterYears ?? [] },
    { id: 'next', title: 'What came next', facts: area.successor ?? [] },
    { id: 'before', title: 'How things stood', facts: [...(area.vision ?? []), ...(area.context ?? [])] },
    { id: 'related', title: 'Related work', facts: area.related ?? [] },
  ].filter((part) => part.facts.length > 0);

/** How much there is, each figure with the way to it. */
function figuresOf({ money: [sum] }: RecordOf<'area'>, priorities: number, states: Props['states']) {
  return [
    {
      label: 'Set out to do',
      show: (
        <a href="#priorities">
          <strong>{formatCount(priorities, 'priority', 'priorities')}</strong>
        </a>
      ),
    },
    { label: 'Activities', show: <States states={states} /> },
    ...(sum
      ? [
          {
            label: 'Money',
            show: (
              <>
                <a href="#money">
                  <strong>{sum.amount}</strong>
                </a>{' '}
                {sum.covers}
              </>
            ),
          },
        ]
      : []),
  ];
}

/** How far the activities got, each number with the way to them. */
function States({ states }: Pick<Props, 'states'>) {
  return (
    <ul>
      {states.map(({ state, count: found, address }) => (
        <li key={state}>
          <a href={address}>
            {found} {uncapitalize(workState.label(state))}
          </a>
        </li>
      ))}
    </ul>
  );
}
