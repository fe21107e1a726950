import type { ComponentProps } from 'react';
import { Contents } from '#components/layout/contents';
import { Ladder } from '#components/picture/ladder';
import { type Card, Cards } from '#components/record/cards';
import { CitedFacts } from '#components/record/cited-facts';
import type { Numbered } from '#components/record/cites';
import { type Fact, Facts } from '#components/record/facts';
import { Gaps } from '#components/record/gaps';
import { Head } from '#components/record/head';
import { Prose } from '#components/record/prose';
import { Provenance } from '#components/record/provenance';
import type { RecordOf } from '#lib/model/types';
import { Activities, type ActivityShown, Priority } from './priority.tsx';
import { Money, People, Plan, Section } from './sections.tsx';

type Props = {
  area: RecordOf<'area'>;
  priorities: readonly { priority: RecordOf<'priority'>; activities: ActivityShown[] }[];
  acrossPriorities: readonly ActivityShown[];
  cards: readonly Card[];
  facts: Fact[];
  stages: ComponentProps<typeof Ladder>['stages'];
  sources: readonly RecordOf<'source'>[];
  numbered: ReadonlyMap<string, Numbered>;
};

/** The page of an area: what it set out to do, what was done, with what money, and what is known of the result. */
export function AreaView({ area, priorities, acrossPriorities, cards, facts, stages, sources, numbered }: Props) {
  const told = [
    { id: 'results', title: 'What is known of the results', facts: area.outcomes ?? [] },
    { id: 'later-years', title: 'Years 4 and 5, 2020 to 2022', facts: area.laterYears ?? [] },
    { id: 'next', title: 'What came next', facts: area.successor ?? [] },
    { id: 'before', title: 'How things stood', facts: [...(area.vision ?? []), ...(area.context ?? [])] },
    { id: 'related', title: 'Related work', facts: area.related ?? [] },
  ].filter((part) => part.facts.length > 0);
  const parts = [
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
    { title: 'Where this comes from', address: '#where-from' },
  ];
  return (
    <>
      <Head kind="Opportunity Area" title={area.title} summary={area.summary} />
      <div className="grid items-start gap-8 md:grid-cols-[3fr_2fr]">
        <div className="grid gap-8">
          <Prose text={area.body} />
          <Facts facts={facts} />
        </div>
        <Contents parts={parts} />
      </div>
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
      <Gaps unknown={area.unknown} unclear={area.unclear} />
      <Provenance record={area} sources={sources} />
    </>
  );
}
