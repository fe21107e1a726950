import { keyStage, theme } from '#lib/model/topics';
import type { TypeName } from '#lib/model/types';
import type { Facet } from '#lib/query/facets';
import { type Query, withChoices } from '#lib/query/query';
import { facetsShown } from '#lib/query/table';
import { listInWords, uncapital } from '#lib/text/words';
import { countFound, type Finder } from './find.ts';
import { areasAmong, type Concept } from './meanings.ts';
import type { Unit } from './plan.ts';
import { withoutConditions } from './relax.ts';

/** A filter that words of a search name, offered instead of those words. */
export type Offered = { label: string; query: Query; found: number };

/** What was searched for beyond the words as they were typed, a sentence each. */
export function understoodOf(units: readonly Unit[], { engine }: Finder): string[] {
  return units.flatMap((unit) => {
    const corrected = unit.corrected ? [`We searched for “${unit.corrected}” instead of “${unit.text}”.`] : [];
    const labels = [...new Set(weightiest(unit.concepts).flatMap((concept) => labelOf(concept, engine.library) ?? []))];
    const others = labels.filter((label) => label.toLowerCase() !== unit.text.toLowerCase()).slice(0, 3);
    return others.length > 0
      ? [...corrected, `For “${unit.text}” we also searched for ${listInWords(others)}.`]
      : corrected;
  });
}

/** A place is said as its area, and not as everybody who looked after it. */
function weightiest(concepts: readonly Concept[]): readonly Concept[] {
  const areas = concepts.filter((concept) => concept.kind === 'record' && concept.type === 'area');
  return areas.length > 0 ? areas : concepts;
}

function labelOf(concept: Concept, library: Finder['engine']['library']): string | undefined {
  if (concept.kind === 'stage') return stageLabel(concept.value);
  if (concept.kind === 'theme') return theme.label(concept.value as never).toLowerCase();
  return concept.kind === 'record' && said.includes(concept.type)
    ? library.find(concept.type, concept.id)?.title
    : undefined;
}

/** The kinds of record that words may stand for; other kinds are found for what they hold. */
const said: readonly TypeName[] = ['area', 'contact', 'term'];

function stageLabel(value: string): string {
  const { label, ages } = keyStage.choices[value as keyof typeof keyStage.choices];
  return `${uncapital(label)} (ages ${ages})`;
}

/** The filters that a search names, all together first: "ks2 maths stoke" names three. None is set for the visitor. */
export function offeredFilters(
  finder: Finder,
  query: Query,
  units: readonly Unit[],
  fixed: TypeName | undefined,
): Offered[] {
  const named = units.flatMap((unit) => facetNamedBy(unit, finder, fixed) ?? []);
  const set = (these: typeof named): Offered => {
    const left = withoutConditions(finder, query, [{ kind: 'words', units: these.map(({ unit }) => unit) }]);
    const chosen = these.reduce(
      (rest, { facet, values }) => withChoices(rest, facet, [...(rest.choices[facet.name] ?? []), ...values]),
      left,
    );
    return {
      label: these.map(({ label }) => label).join(', '),
      query: chosen,
      found: countFound(finder, chosen, fixed),
    };
  };
  const all = named.length > 1 ? [set(named)] : [];
  return [...all, ...named.map((each) => set([each]))].filter(({ found }) => found > 0);
}

/** The facet and the values that a unit names, when it names no more than one theme, stage or area. */
function facetNamedBy(unit: Unit, { table, engine }: Finder, fixed: TypeName | undefined) {
  const facetCalled = (name: string): Facet | undefined =>
    facetsShown(table, fixed).find((facet) => facet.name === name);
  const values = (kind: string) =>
    unit.concepts.flatMap((concept) => (concept.kind === kind && concept.kind !== 'record' ? [concept.value] : []));
  const areas = areasAmong(unit.concepts);
  const [stages, themes] = [values('stage'), values('theme')];
  const choice = (name: string, chosen: string[], label: string) => {
    const facet = facetCalled(name);
    return facet && { unit, facet, values: chosen, label };
  };
  if (areas.length === 1 && fixed !== 'area')
    return choice('area', areas, `in ${engine.library.find('area', areas[0] ?? '')?.title}`);
  if (themes.length === 1 && stages.length === 0)
    return choice('theme', themes, `about ${theme.label(themes[0] as never)}`);
  if (themes.length === 0 && stages.length > 0)
    return choice('stage', stages, `for ${listInWords(stages.map(stageLabel), 'or')}`);
  return undefined;
}
