import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLibrary } from '#lib/content/library';
import { describeQuery } from '#lib/finder/describe-query';
import type { Facet } from '#lib/finder/facets';
import { createFilterTable, listShownFacets } from '#lib/finder/filter';
import { emptyQuery, formatQuery, parseQuery, withChoices } from '#lib/finder/query';
import { maxSearchLength } from '#lib/finder/search-params';
import { randomSearch } from '#tests/fixtures/random-library';

const facets = listShownFacets(createFilterTable(createLibrary([]), '2018-06-15'), undefined);
const read = (address: string) => parseQuery(new URLSearchParams(address), facets);

test('a query that is written into an address and read again is the same query', () => {
  fc.assert(
    fc.property(randomSearch, ({ finder, query }) => {
      const own = listShownFacets(finder.table, undefined);
      expect(parseQuery(formatQuery(query, own), own)).toEqual({ query, notes: [] });
    }),
    { numRuns: 2000 },
  );
});

const anything = fc.array(
  fc.tuple(
    fc.oneof(fc.string(), fc.constantFrom('q', 'type', 'theme', 'stage', 'page', 'sort', 'on', 'as')),
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('maths', 'ks2', 'all', '-1', '1e3', '2018-02-31', 'typed', '\ud800'),
    ),
  ),
);

test('any address is a query, and writing that query down changes nothing more', () => {
  fc.assert(
    fc.property(anything, (pairs) => {
      const { query } = parseQuery(new URLSearchParams(pairs), facets);
      expect(query.words.length).toBeLessThanOrEqual(maxSearchLength);
      expect(query.words.isWellFormed()).toBe(true);
      expect(parseQuery(formatQuery(query, facets), facets).query).toEqual(query);
    }),
    { numRuns: 2000 },
  );
});

test('repeats and the order in which choices were made do not matter', () => {
  expect(read('theme=phonics-early-reading&theme=maths&theme=maths').query).toEqual(
    read('theme=maths&theme=phonics-early-reading').query,
  );
});

test('what means nothing is left out, and a visitor is told of it', () => {
  const { query, notes } = read(`theme=cookery&stage=ks2&page=-3&sort=size&on=yesterday&q=${'long '.repeat(60)}`);
  expect(query).toEqual({ ...emptyQuery, words: 'long '.repeat(24).trim(), choices: { stage: ['ks2'] } });
  expect(notes).toEqual([
    '“cookery” is not one of the choices for “Theme”. We left it out.',
    'We searched for the first 120 characters of what you typed.',
    'Results cannot be sorted by “size”. We sorted them by best match.',
    '“-3” is not the number of a page. This is page 1.',
  ]);
});

test('the order of best match needs words to match', () => {
  expect(read('sort=relevance').query.sort).toBeUndefined();
  expect(read('sort=relevance&q=maths').query.sort).toBe('relevance');
});

test('choosing and taking back lead to the first page', () => {
  const theme = facets.find(({ name }) => name === 'theme') as Facet;
  const { query } = read('stage=ks2&page=3');
  const chosen = withChoices(query, theme, ['maths']);
  expect(String(formatQuery(chosen, facets))).toBe('theme=maths&stage=ks2');
  expect(withChoices(chosen, theme, [])).toEqual({ ...query, page: 1 });
});

test.each([
  ['', 12, 'area', '12 areas'],
  ['q=maths', 1, undefined, '1 result for “maths”'],
  [
    'theme=maths&theme=phonics-early-reading&stage=ks2',
    0,
    'project',
    'No projects about maths or phonics and learning to read for key stage 2',
  ],
  ['type=offer&type=contact&status=open', 2, undefined, '2 offers and contacts that are open'],
] as const)('%s is said as a sentence', (address, found, fixed, messages) => {
  expect(describeQuery(read(address).query, found, facets, fixed)).toBe(messages);
});
