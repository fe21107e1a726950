import { OutcomeGroups, Outcomes } from '#components/outcome/outcome-groups';
import type { OutcomeShown } from '#components/outcome/outcome-item';
import { ResultsAnswer } from '#components/outcome/results-answer';
import { loadLibrary } from '#lib/content/load-library';
import type { ResultsPage } from '#lib/finder/results-page';
import type { RecordOf } from '#lib/schema/types';
import { findingsOf, targetsOf } from '#lib/views/outcomes';
import { createListMetadata, FinderPage } from '../_shared/finder-page.tsx';
import type { SearchParams } from '../_shared/search-params.ts';

type Props = { searchParams: SearchParams };

export const generateMetadata = ({ searchParams }: Props) => createListMetadata('/results', searchParams);

/** The answer and what it rests on, then every outcome; an address that asks for some shows those alone. */
export default function OutcomesPage({ searchParams }: Props) {
  return (
    <FinderPage
      address="/results"
      searchParams={searchParams}
      intro={({ parameters }) => parameters.size === 0 && verdict()}
      renderResults={(page) =>
        isAsked(page) ? <Outcomes outcomes={page.results.map(shown)} /> : <OutcomeGroups groups={groupsOf(page)} />
      }
    />
  );
}

const isAsked = ({ query }: ResultsPage): boolean =>
  query.words !== '' || query.sort !== undefined || query.page !== 1 || Object.keys(query.choices).length > 0;

function verdict() {
  const { all } = loadLibrary();
  const areas = all('area').map(({ id, title, address }) => ({
    title,
    address,
    targets: targetsOf(loadLibrary(), id),
  }));
  const priorities = all('priority');
  return (
    <ResultsAnswer
      findings={findingsOf(loadLibrary())}
      missing={all('outcome').filter(({ kind }) => kind === 'missing')}
      areas={areas}
      priorities={{ all: priorities.length, withTargets: priorities.filter(({ targets }) => targets).length }}
    />
  );
}

function shown({ record }: { record: ResultsPage['results'][number]['record'] }): OutcomeShown {
  const outcome = record as RecordOf<'outcome'>;
  const sources = outcome.sources.flatMap(({ source, section }) =>
    loadLibrary()
      .getByIds('source', [source])
      .map(({ title, address }) => ({ title, address, section })),
  );
  return { outcome, sources };
}

/** The outcomes of all areas, of each area, and of other projects, in that order. */
function groupsOf(page: ResultsPage) {
  const outcomes = page.all().map(shown);
  const of = (id: string | undefined) =>
    outcomes.filter(({ outcome }) => outcome.area === id && (id !== undefined || !outcome.project));
  return [
    { id: 'all', title: 'All 12 areas', outcomes: of(undefined) },
    ...loadLibrary()
      .all('area')
      .map(({ id, title }) => ({ id, title, outcomes: of(id) })),
    { id: 'ssif', title: 'Projects outside the areas', outcomes: outcomes.filter(({ outcome }) => outcome.project) },
  ].filter((group) => group.outcomes.length > 0);
}
