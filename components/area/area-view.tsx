import type { ComponentProps } from 'react';
import { KeyStageChart } from '#components/charts/key-stage-chart';
import type { BreadcrumbItem } from '#components/layout/breadcrumbs';
import { LongPage } from '#components/layout/long-page';
import { PageHeader } from '#components/layout/page-header';
import { type CardFields, CardList } from '#components/record/cards';
import type { CitationNumber } from '#components/record/citations';
import { CitedFacts } from '#components/record/cited-facts';
import { createKeyFacts, type FactFields, KeyFacts } from '#components/record/facts';
import { Provenance, provenanceSection } from '#components/record/provenance';
import { createUnknownSections, Unknowns } from '#components/record/unknowns';
import { Prose } from '#components/ui/prose';
import { PageSectionBlock } from '#components/ui/section';
import type { RecordOf } from '#lib/schema/types';
import { type WorkState, workState } from '#lib/schema/work-state';
import { formatCount, uncapitalize } from '#lib/text/format';
import { ActivityList, type ActivityWithLinks, PrioritySection } from './priority.tsx';
import { AreaMoney, AreaPeople, AreaPlan } from './sections.tsx';

type Props = {
  area: RecordOf<'area'>;
  breadcrumbs: { items: readonly BreadcrumbItem[]; current: BreadcrumbItem };
  priorities: readonly { priority: RecordOf<'priority'>; activities: ActivityWithLinks[] }[];
  acrossPriorities: readonly ActivityWithLinks[];
  cards: readonly CardFields[];
  facts: readonly FactFields[];
  stages: ComponentProps<typeof KeyStageChart>['stages'];
  states: readonly { state: WorkState; count: number; address: string }[];
  sources: readonly RecordOf<'source'>[];
  citationNumbers: ReadonlyMap<string, CitationNumber>;
};

/** The page of an area: what it set out to do, what was done, with what money, and what is known of the result. */
export function AreaView(props: Props) {
  const { area, breadcrumbs, priorities, acrossPriorities, cards, facts, stages, states, sources, citationNumbers } =
    props;
  const told = listFactSections(area);
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
    ...createUnknownSections(area),
    provenanceSection,
  ];
  return (
    <>
      <PageHeader
        type={{ type: 'area', name: 'Opportunity Area' }}
        title={area.title}
        summary={area.summary}
        breadcrumbs={breadcrumbs}
      >
        <KeyFacts facts={[...listStats(area, priorities.length, states), ...createKeyFacts(facts)]} />
      </PageHeader>
      <LongPage sections={parts} intro={<Prose text={area.body} />}>
        <PageSectionBlock id="priorities" title="What it set out to do">
          {priorities.map((each) => (
            <PrioritySection key={each.priority.id} {...each} citationNumbers={citationNumbers} />
          ))}
        </PageSectionBlock>
        <PageSectionBlock id="ages" title="Which ages its activities are for">
          <p className="small mb-4">
            One that is for several ages counts at each. One whose age no source gives counts at none.
          </p>
          <KeyStageChart stages={stages} nouns={['activity', 'activities']} />
        </PageSectionBlock>
        {acrossPriorities.length > 0 && (
          <PageSectionBlock id="across" title="Across the priorities">
            <ActivityList level={3} activities={acrossPriorities} citationNumbers={citationNumbers} />
          </PageSectionBlock>
        )}
        {cards.length > 0 && (
          <PageSectionBlock id="pages" title={`Projects, offers, contacts and updates in ${area.title}`}>
            <CardList cards={cards} />
          </PageSectionBlock>
        )}
        <PageSectionBlock id="money" title="Money">
          <p className="small mb-4">As each source gives it. Some of these sums overlap, so they cannot be added up.</p>
          <AreaMoney area={area} citationNumbers={citationNumbers} />
        </PageSectionBlock>
        {told.map((part) => (
          <PageSectionBlock key={part.id} id={part.id} title={part.title}>
            <CitedFacts facts={part.facts} citationNumbers={citationNumbers} />
          </PageSectionBlock>
        ))}
        <PageSectionBlock id="people" title="People and places">
          <AreaPeople area={area} citationNumbers={citationNumbers} />
        </PageSectionBlock>
        <PageSectionBlock id="plan" title="The plan">
          <AreaPlan area={area} citationNumbers={citationNumbers} />
        </PageSectionBlock>
        <Unknowns {...area} />
        <Provenance record={area} sources={sources} />
      </LongPage>
    </>
  );
}

/** What sources tell of an area, by what it is about; only what there is. */
const listFactSections = (area: RecordOf<'area'>) =>
  [
    { id: 'results', title: 'What is known of the results', facts: area.outcomes ?? [] },
    { id: 'later-years', title: 'Years 4 and 5, 2020 to 2022', facts: area.laterYears ?? [] },
    { id: 'next', title: 'What came next', facts: area.successor ?? [] },
    { id: 'before', title: 'How things stood', facts: [...(area.vision ?? []), ...(area.context ?? [])] },
    { id: 'related', title: 'Related work', facts: area.related ?? [] },
  ].filter((part) => part.facts.length > 0);

/** How much there is, each figure with the way to it. */
function listStats({ money: [sum] }: RecordOf<'area'>, priorities: number, states: Props['states']) {
  return [
    {
      label: 'Set out to do',
      content: (
        <a href="#priorities">
          <strong>{formatCount(priorities, 'priority', 'priorities')}</strong>
        </a>
      ),
    },
    { label: 'Activities', content: <States states={states} /> },
    ...(sum
      ? [
          {
            label: 'Money',
            content: (
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
