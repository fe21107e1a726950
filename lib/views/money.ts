import type { RecordOf } from '#lib/schema/types';

type Area = RecordOf<'area'>;
type MoneySum = Area['money'][number];
export type MoneyByArea = {
  /** The greatest sum, as long as the longest bar. */
  most: number;
  rows: { title: string; address: string; sums: (MoneySum | undefined)[] }[];
};

/** The years of the programme for which areas had sums of their own, and their school years. */
export const wholeYears = [
  { year: 4, words: 'Year 4, 2020–21' },
  { year: 5, words: 'Year 5, 2021–22' },
] as const;

/** What sources give for a whole year of each area: the only sums that are for the same thing and differ. */
export function listMoneyByArea(areas: readonly Area[]): MoneyByArea {
  const rows = areas.map(({ title, address, money }) => ({
    title,
    address: `${address}#money`,
    sums: wholeYears.map(({ year }) => money.find(({ wholeYear }) => wholeYear?.year === year)),
  }));
  const pounds = rows.flatMap(({ sums }) => sums.map((sum) => sum?.wholeYear?.pounds ?? 0));
  return { most: Math.max(...pounds), rows };
}
