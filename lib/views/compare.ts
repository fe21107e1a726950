import { getFacts } from '#lib/content/facts';
import type { Library } from '#lib/content/library';
import { describeUnknownChoice } from '#lib/finder/query';
import { getOfferStatus, statusInWords } from '#lib/offers/status';
import { keyStage, theme } from '#lib/schema/topics';
import { type RecordOf, types } from '#lib/schema/types';
import { workState } from '#lib/schema/work-state';
import { capitalize } from '#lib/text/format';
import { type ActivityCount, createActivityCounter } from './activity-counts.ts';

type ComparableRecord = RecordOf<'area'> | RecordOf<'offer'>;
type CellValue = { text: string; address?: string };
/** One thing that is compared: its values for each record, in the order of the records. */
type ComparisonRow = { label: string; cells: CellValue[][]; isSame: boolean };
export type ComparisonSection = { title: string; rows: ComparisonRow[] };
/** Two to four areas or offers side by side, and what could not be compared. */
export type Comparison = { records: ComparableRecord[]; sections: ComparisonSection[]; notes: string[] };

export const maxCompared = 4;

/** Reads an address of a comparison, such as ?area=norwich&area=ipswich. Areas come before offers: they are never mixed. */
export function compareRecords(library: Library, parameters: URLSearchParams, day: string): Comparison {
  const [areaIds, offerIds] = (['area', 'offer'] as const).map((name) => [...new Set(parameters.getAll(name))]);
  const areas = library.getByIds('area', areaIds);
  const offers = library.getByIds('offer', offerIds);
  const asked: ComparableRecord[] = areas.length > 0 ? areas : offers;
  const records = asked.slice(0, maxCompared);
  const notes = [
    ...unknownAmong(library, 'area', areaIds),
    ...unknownAmong(library, 'offer', offerIds),
    ...(asked.length > maxCompared ? [`We compare ${maxCompared} at most, so we took the first ${maxCompared}.`] : []),
    ...(areas.length > 0 && offers.length > 0
      ? ['Areas and offers cannot be compared with each other. We took the areas.']
      : []),
    ...(asked.length === 1 ? [`Choose at least one more to compare with ${asked[0]?.title}.`] : []),
  ];
  if (records.length < 2) return { records, sections: [], notes };
  const [first] = records;
  const sections =
    first?.type === 'area'
      ? createAreaComparison(library, records as RecordOf<'area'>[])
      : createOfferComparison(library, records as RecordOf<'offer'>[], day);
  return { records, sections, notes };
}

/** What is said of areas and offers that there are not. */
const unknownAmong = (library: Library, type: 'area' | 'offer', ids: readonly string[] = []): string[] =>
  ids
    .filter((id) => id !== '' && !library.find(type, id))
    .slice(0, maxCompared)
    .map((id) => describeUnknownChoice(id, types[type].plural));

function createAreaComparison(library: Library, areas: readonly RecordOf<'area'>[]): ComparisonSection[] {
  const activities = createActivityCounter(library);
  const shown = ({ count, address }: ActivityCount): CellValue =>
    count > 0 ? { text: String(count), address } : { text: '0' };
  const counted = (
    facet: 'theme' | 'stage' | 'state',
    { values, label }: { values: readonly string[]; label(value: never): string },
  ) =>
    values
      .map((value) =>
        createRow(
          label(value as never),
          areas.map(({ id }) => [shown(activities(id, { [facet]: [value] }))]),
        ),
      )
      .filter(({ cells }) => cells.some(([cell]) => cell?.text !== '0'));
  return [
    { title: 'Activities by state', rows: sortRows(counted('state', workState), getSpread) },
    { title: 'Activities by theme', rows: sortRows(counted('theme', theme), getSpread) },
    // Key stages always stand in the order of age.
    { title: 'Activities by key stage', rows: counted('stage', keyStage) },
    { title: 'Priorities', rows: createPriorityRows(library, areas) },
    { title: 'Facts', rows: sortRows(createFactRows(library, areas)) },
  ];
}

function createPriorityRows(library: Library, areas: readonly RecordOf<'area'>[]): ComparisonRow[] {
  const of = areas.map(({ id }) => library.all('priority').filter(({ area }) => area === id));
  const most = Math.max(...of.map((priorities) => priorities.length));
  return Array.from({ length: most }, (_each, index) =>
    createRow(
      `Priority ${index + 1}`,
      of.map((priorities) => {
        const priority = priorities[index];
        return priority ? [{ text: priority.title, address: priority.address }] : [];
      }),
    ),
  );
}

function createOfferComparison(
  library: Library,
  offers: readonly RecordOf<'offer'>[],
  day: string,
): ComparisonSection[] {
  return [
    {
      title: 'In short',
      rows: sortRows([
        createRow(
          'Status',
          offers.map((offer) => [{ text: statusInWords(getOfferStatus(offer, day)) }]),
        ),
        createRow(
          'What you got',
          offers.map(({ funding }) => funding.map((each) => ({ text: `${capitalize(each.amount)} ${each.what}` }))),
        ),
        createRow(
          'Who could get it',
          offers.map(({ eligibility }) => [{ text: eligibility }]),
        ),
        createRow(
          'How to apply',
          offers.map(({ apply: { who, how, next } }) => [who, how, next].flatMap((text) => (text ? [{ text }] : []))),
        ),
      ]),
    },
    { title: 'Facts', rows: sortRows(createFactRows(library, offers)) },
  ];
}

/** Every fact that one of the records has. */
function createFactRows(library: Library, records: readonly ComparableRecord[]): ComparisonRow[] {
  const facts = records.map((record) => getFacts(record, library));
  const labels = new Map(facts.flat().map(({ name, label }) => [name, label]));
  return [...labels].map(([name, label]) =>
    createRow(
      label,
      facts.map((these) => these.find((fact) => fact.name === name)?.values ?? []),
    ),
  );
}

const createRow = (label: string, cells: CellValue[][]): ComparisonRow => {
  const said = cells.map((values) => values.map(({ text }) => text).join('; '));
  return { label, cells, isSame: said.every((text) => text === said[0]) };
};

/** Differences first; among them, the greatest. */
const sortRows = (rows: ComparisonRow[], sizeOf: (row: ComparisonRow) => number = () => 0): ComparisonRow[] =>
  rows.toSorted((one, other) => Number(one.isSame) - Number(other.isSame) || sizeOf(other) - sizeOf(one));

function getSpread({ cells }: ComparisonRow): number {
  const counts = cells.map(([cell]) => Number(cell?.text ?? 0));
  return Math.max(...counts) - Math.min(...counts);
}
