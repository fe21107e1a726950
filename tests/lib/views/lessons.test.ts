import { expect, test } from 'vitest';
import { readFiles } from '#lib/content/files';
import { listLessons } from '#lib/content/lessons';
import { readLibrary } from '#lib/content/read-library';
import { countRecurringLessons, filterLessons } from '#lib/views/lessons';

const { library } = readLibrary(readFiles('content'));
const all = listLessons(library);
const chosen = (address: string) => filterLessons(library, new URL(address, 'http://localhost').searchParams);

test('each point of each report is there once, with an address of its own, and something that it is about', () => {
  expect(new Set(all.map(({ address }) => address)).size).toBe(all.length);
  const counts = Map.groupBy(all, ({ project }) => project.id);
  expect(Object.fromEntries([...counts].map(([id, lessons]) => [id, lessons.length]))).toEqual({
    'ssif-forest-of-dean-reading': 12,
    'ssif-ks2-maths-dorset': 19,
    'ssif-leadership-at-all-levels': 11,
    'ssif-plymouth-oracy': 11,
    'ssif-somerset-ks2-maths': 16,
  });
  for (const { about, address } of all) expect(about.length, address).toBeGreaterThan(0);
});

test('each choice gives the lessons that have it, and no choice leads nowhere', () => {
  for (const { name, options } of chosen('/lessons').filters) {
    for (const { value } of options) {
      const { lessons, notes, filters } = chosen(`/lessons?${name}=${value}`);
      expect(notes).toEqual([]);
      expect(lessons.length, `${name}=${value}`).toBeGreaterThan(0);
      expect(filters.find((filter) => filter.name === name)?.chosen).toBe(value);
    }
  }
});

test('each number in the table of lessons that recur is the number of lessons behind its link', () => {
  const { rows } = countRecurringLessons(library);
  for (const { cells, head } of rows) {
    for (const { count, address } of cells) expect(chosen(address).lessons.length, address).toBe(count);
    expect(chosen(head.address).lessons.length).toBe(cells.reduce((sum, { count }) => sum + count, 0));
  }
});

test('what means nothing is dropped, and said', () => {
  const { lessons, notes, total } = chosen('/lessons?kind=gossip&about=time');
  expect(notes).toEqual(['“gossip” is not one of the choices for “Kind”. We left it out.']);
  expect(lessons.length).toBeLessThan(total);
});
