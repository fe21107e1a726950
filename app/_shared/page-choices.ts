import { loadLibrary } from '#lib/content/load-library';
import type { Choosable } from '#lib/finder/correct-params';
import { type FacetOption, listFacets, otherNamesOf, typeFacet } from '#lib/finder/facets';
import { sortOrders } from '#lib/finder/sorts';
import { questions } from '#lib/schema/question';
import { lessonFilters } from '#lib/views/lessons';
import { listQuestionChoices } from './question-choices.ts';

const sortChoice: Choosable = {
  name: 'sort',
  options: sortOrders.map(({ name, label }) => ({ value: name, label })),
  isSingle: true,
};

/** Everything that can be chosen by the address of a page. */
export function listPageChoices(path: string): readonly Choosable[] {
  switch (path) {
    case '/lessons':
      return lessonFilters(loadLibrary()).map(({ name, options }) => ({ name, options, isSingle: true }));
    case '/compare':
      return [{ name: 'area', options: areas() }, offers()];
    case '/check':
      return [...answers(), offers()];
    default:
      return [typeFacet, ...listFacets(loadLibrary()), sortChoice];
  }
}

const areas = (): readonly FacetOption[] =>
  listFacets(loadLibrary()).find(({ name }) => name === 'area')?.options ?? [];

const offers = (): Choosable => ({
  name: 'offer',
  options: loadLibrary()
    .all('offer')
    .map((offer) => ({ value: offer.id, label: offer.title, also: otherNamesOf(offer) })),
});

/** The choices of each question; the area of a school may be given by the name of a place in it. */
const answers = (): Choosable[] =>
  (Object.keys(questions) as (keyof typeof questions)[]).map((name) => ({
    name,
    options: listQuestionChoices(name).map((choice) => ({
      ...choice,
      ...(name === 'area' && { also: areas().find(({ value }) => value === choice.value)?.also ?? [] }),
    })),
    isSingle: true,
  }));
