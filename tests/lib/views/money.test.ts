import { expect, test } from 'vitest';
import { readFiles } from '#lib/content/files';
import { readLibrary } from '#lib/content/read-library';
import { listMoneyByArea } from '#lib/views/money';

const areas = readLibrary(readFiles('content')).library.all('area');

/** “nearly £2.1 million” and “£869,700” as pounds. */
function poundsIn(words: string): number {
  const [, figure = '', million] = /£([\d.,]+)( million)?/.exec(words) ?? [];
  return Number(figure.replaceAll(',', '')) * (million ? 1_000_000 : 1);
}

test('each bar is as long as the sum in words says, for the year that it names, and has a source', () => {
  const { most, rows } = listMoneyByArea(areas);
  const sums = rows.flatMap((row) => row.sums.flatMap((sum) => sum ?? []));
  expect(sums.length).toBeGreaterThan(9);
  for (const { amount, covers, note, wholeYear, from } of sums) {
    const pounds = wholeYear?.pounds ?? 0;
    const isSaid = poundsIn(amount) === pounds || (note ?? '').includes(`£${pounds.toLocaleString('en-GB')}`);
    expect(isSaid, `${amount}: ${pounds}`).toBe(true);
    expect(covers).toMatch(wholeYear?.year === 4 ? /fourth year/ : /fifth year/);
    expect(pounds).toBeLessThanOrEqual(most);
    expect(from.length).toBeGreaterThan(0);
  }
});

test('no area has two sums for one year, and every area has its row', () => {
  expect(listMoneyByArea(areas).rows).toHaveLength(12);
  for (const { title, money } of areas) {
    const years = money.flatMap(({ wholeYear }) => wholeYear?.year ?? []);
    expect(new Set(years).size, title).toBe(years.length);
  }
});
