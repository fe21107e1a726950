import { describe, expect, test } from 'vitest';
import { createLibrary, type Library } from '#lib/content/library';
import { findRecords } from '#lib/finder/find';
import { emptyQuery } from '#lib/finder/query';
import { scoreRecords } from '#lib/finder/search/score';
import { parseMarkdown } from '#lib/markdown/parse';
import { type AnyRecord, getType, type TypeName } from '#lib/schema/types';
import { finderOver } from '#tests/fixtures/random-library';

/** A record whose words are those given; the rest of what it needs is empty. */
const record = (type: TypeName, id: string, fields: object, text = ''): AnyRecord =>
  ({
    type,
    id,
    file: id,
    address: getType(type).address(id),
    title: 'Untitled',
    summary: 'Nothing more.',
    meaning: 'Nothing more.',
    checked: '2026-11-01',
    kind: 'news',
    published: '2018',
    asOf: '2018',
    confirmed: '2018',
    publisher: 'Nobody',
    area: 'nowhere',
    themes: [],
    places: [],
    about: [],
    areas: [],
    sources: [],
    body: text ? parseMarkdown(text) : undefined,
    ...fields,
  }) as never;

/** So many other records, so that words are as rare as in a library. */
const others = Array.from({ length: 20 }, (_each, number) =>
  record('update', `other-${number}`, {
    title: `Weather ${'abcdefghijklmnopqrst'[number]}${number}x`,
    kind: 'news',
    published: '2018',
  }),
);
const libraryOf = (...records: AnyRecord[]): Library => createLibrary([...records, ...others]);

/** The points of each record for some words, by its id. */
function pointsFor(library: Library, words: string): Record<string, number> {
  const { searchIndex } = finderOver(library);
  const { found } = scoreRecords(searchIndex, words, false);
  return Object.fromEntries(
    [...found.rows].map((place, index) => [searchIndex.records[place]?.id ?? '', found.points[index] ?? 0]),
  );
}
const ratio = (library: Library, words: string, one = 'one', other = 'other'): number => {
  const points = pointsFor(library, words);
  return (points[one] ?? 0) / (points[other] ?? Number.NaN);
};
const words = (meaning: object) => record('searchWords', 'list', { title: 'List', meanings: [meaning] });
const update = (id: string, fields: object, text?: string) =>
  record('update', id, { kind: 'news', published: '2018', ...fields }, text);

test.each<[TypeName, number]>([
  ['offer', 1.5],
  ['project', 1.4],
  ['update', 1.25],
  ['area', 1.2],
  ['priority', 1.2],
  ['contact', 1],
  ['activity', 1],
  ['page', 0.85],
  ['term', 0.5],
  ['source', 0.5],
])('any match in a record that is of the kind %s counts %f', (type, share) => {
  const { searchIndex } = finderOver(libraryOf(record(type, 'one', {})));
  const place = searchIndex.records.findIndex(({ id }) => id === 'one');
  expect(searchIndex.weights[place]).toBeCloseTo(share, 5);
});

describe('what decides between two records', () => {
  test.each<[string, Library, string, number]>([
    [
      'a synonym counts 0.6 of the word',
      libraryOf(
        words({ words: ['oracy', 'talk'], same: true }),
        update('one', { summary: 'All about talk.' }),
        update('other', { summary: 'All about oracy.' }),
      ),
      'oracy',
      0.6,
    ],
    [
      'another ending counts 0.85 of the word',
      libraryOf(update('one', { summary: 'All about clerking.' }), update('other', { summary: 'All about clerks.' })),
      'clerks',
      0.85,
    ],
    [
      'the beginning of a word counts 0.95 and less the more is missing',
      libraryOf(
        update('one', { summary: 'All about lighthouses.' }),
        update('other', { summary: 'All about lighthouse.' }),
      ),
      'lightho',
      (0.9 + 0.7 / 11) / (0.9 + 0.7 / 10),
    ],
  ])('%s', (_name, library, typed, share) => {
    expect(ratio(library, typed)).toBeCloseTo(share, 3);
  });
});

test('the points of a whole small library, which every number of the ranking has a part in', () => {
  const library = libraryOf(
    words({ words: ['oracy', 'talk'], same: true, themes: ['oracy-language'] }),
    words({ words: ['what … differently'], question: true, offers: ['grants'] }),
    record(
      'area',
      'hill',
      { title: 'Hill', places: ['Hilltown'], lede: 'A town.' },
      '## Oracy\n\nPupils talk about oracy in year 6.',
    ),
    record('offer', 'grants', {
      title: 'Oracy grants',
      summary: 'Money for talk.',
      areas: ['hill'],
      keyStages: ['ks2'],
    }),
    record('project', 'voices', {
      title: 'Voices',
      themes: ['oracy-language'],
      summary: 'Speaking aloud.',
      places: ['Hilltown'],
    }),
    record('term', 'oracy', { title: 'Oracy', meaning: 'Speaking well.' }),
    record('term', 'orc', { title: 'ORC', full: 'Oracy research club', meaning: 'A club.' }),
    record(
      'page',
      'about',
      { title: 'About', summary: 'A page.' },
      `${'Wind and rain. '.repeat(150)} Oracy oracy oracy.`,
    ),
    record('contact', 'ann', { title: 'Oracy lead', about: ['oracy'], areas: ['hill'] }),
    update('news', { title: 'News of oracy', summary: 'Talk and talk and more talk.', area: 'hill' }),
  );
  const searches = [
    'oracy',
    'talk grants',
    'orc',
    'year 6',
    'oracy in hilltown',
    'oracy grants',
    'orracy',
    'what oracy differently',
    'oracy zebra grants money',
  ];
  const rounded = Object.fromEntries(
    searches.map((typed) => [
      typed,
      Object.fromEntries(
        Object.entries(pointsFor(library, typed)).map(([id, points]) => [id, Number(points.toFixed(3))]),
      ),
    ]),
  );
  expect(rounded).toMatchSnapshot();
});

/** A text of so many words that no search asks for. */
const filler = (count: number) => 'wind rain '.repeat(count / 2);
const ids = (library: Library, typed: string): string[] => Object.keys(pointsFor(library, typed)).toSorted();

describe('what the other numbers decide', () => {
  test('a record of more than 350 words must have what is asked for in one part', () => {
    const pageOf = (count: number) =>
      libraryOf(update('one', {}, `## First\n\n${filler(count)} lighthouse\n\n## Second\n\nA clerk.`));
    expect(ids(pageOf(300), 'lighthouse clerk')).toEqual(['one']);
    expect(ids(pageOf(400), 'lighthouse clerk')).toEqual([]);
  });

  test('a text that counts 2 or more names every part of a long record, and one that counts less does not', () => {
    const long = (fields: object) =>
      libraryOf(update('one', fields, `## First\n\n${filler(400)}\n\n## Second\n\nA clerk.`));
    expect(ids(long({ authors: ['Lighthouse'] }), 'lighthouse clerk')).toEqual(['one']);
    expect(ids(long({ published: '2018-11' }), 'november clerk')).toEqual([]);
  });

  test('being of the kind that was asked for counts 5', () => {
    const library = libraryOf(
      words({ words: ['money please'], kinds: ['contact'] }),
      record('contact', 'one', { organisation: 'Lighthouse' }),
    );
    const points = (typed: string) => pointsFor(library, typed).one ?? 0;
    expect(points('lighthouse money please') - points('lighthouse')).toBeCloseTo(5, 4);
  });

  test('a theme stands for words that fewer than 5 parts have, and their own words then count 0.3', () => {
    const libraryWith = (count: number) =>
      libraryOf(
        words({ words: ['sums'], themes: ['maths'] }),
        ...Array.from({ length: count }, (_each, index) => update(`sums-${index}`, { summary: 'All about sums.' })),
        update('maths', { themes: ['maths'] }),
      );
    expect(ids(libraryWith(4), 'sums')).toContain('maths');
    expect(ids(libraryWith(5), 'sums')).not.toContain('maths');
    const quoted = pointsFor(libraryWith(4), '"sums"')['sums-0'] ?? 0;
    expect((pointsFor(libraryWith(4), 'sums')['sums-0'] ?? 0) / quoted).toBeCloseTo(0.3, 4);
  });

  test('words that stand as they were typed count twice, up to seven of them', () => {
    const text = 'one lighthouse keeper paints seven wooden boats slowly';
    const typed = (count: number) => text.split(' ').slice(0, count).join(' ');
    const library = libraryOf(
      update('one', { summary: text }),
      update('other', { summary: text.split(' ').toReversed().join(' ') }),
    );
    expect(ratio(library, 'lighthouse keeper')).toBeCloseTo(2, 4);
    expect(ratio(library, typed(7))).toBeGreaterThan(1.9);
    expect(ratio(library, typed(8))).toBeCloseTo(1, 4);
  });

  test('the beginning of a word counts 0.95 where hardly a letter is missing, and a slip 0.4', () => {
    const { searchIndex } = finderOver(libraryOf(update('one', { summary: 'A lighthouse.' })));
    expect(searchIndex.spelling.listVariants('lighthous')[0]?.weight).toBeCloseTo(0.95 * (0.9 + 0.09), 5);
    expect(searchIndex.spelling.findTypos('lighthoose')[0]?.weight).toBeCloseTo(0.4, 5);
  });
});

describe('an area counts with its work', () => {
  const work = (id: string, area: string) => record('activity', id, { area, summary: 'A lighthouse.' });
  const town = (id: string) => record('area', id, { title: id, lede: '' });
  const order = (library: Library) =>
    findRecords(finderOver(library), { ...emptyQuery, words: 'lighthouse' }, undefined)
      .results()
      .map(({ record: { id } }) => id);

  test('more work that fits comes before less', () => {
    expect(order(libraryOf(town('a'), town('b'), work('a/1', 'a'), work('b/1', 'b'), work('b/2', 'b')))).toEqual([
      'b',
      'a',
    ]);
  });

  test('work counts a little less for its area than the same text counts elsewhere', () => {
    const other = record('contact', 'c', { summary: 'A lighthouse.', organisation: 'Nobody' });
    const equal = record('activity', 'x/1', { area: 'nowhere', summary: 'A lighthouse.' });
    const { table, searchIndex } = finderOver(libraryOf(town('a'), work('a/1', 'a'), other, equal));
    const results = findRecords(
      { table, searchIndex },
      { ...emptyQuery, words: 'lighthouse', choices: {} },
      undefined,
    ).results();
    const points = pointsFor(libraryOf(town('a'), work('a/1', 'a'), other, equal), 'lighthouse');
    expect(points['a/1']).toBeCloseTo(points['x/1'] ?? 0, 1);
    expect((points.c ?? 0) / (points['a/1'] ?? 1)).toBeGreaterThan(0.85);
    expect((points.c ?? 0) / (points['a/1'] ?? 1)).toBeLessThan(1.2);
    expect(results.map(({ record: { id } }) => id)).toEqual(['c', 'a']);
  });

  test('the page that answers a question stands right behind the best about its subject', () => {
    const asked = words({ words: ['what … differently'], question: true, offers: ['answer'] });
    const about = [1, 2, 3].map((number) =>
      update(`u${number}`, { summary: `All about a lighthouse ${'wind '.repeat(number)}` }),
    );
    const found = findRecords(
      finderOver(libraryOf(asked, ...about, record('offer', 'answer', {}))),
      { ...emptyQuery, words: 'what lighthouse differently' },
      undefined,
    ).results();
    expect(found.map(({ record: { id } }) => id)).toEqual(['u1', 'answer', 'u2', 'u3']);
  });

  test('of what has part of a search ten are shown', () => {
    const many = Array.from({ length: 12 }, (_each, index) => update(`u${index}`, { summary: 'A lighthouse.' }));
    const { total, near } = findRecords(
      finderOver(libraryOf(...many)),
      { ...emptyQuery, words: 'lighthouse zebra' },
      undefined,
    );
    expect(total).toBe(0);
    expect(near.length).toBe(10);
  });

  test('beyond six works, more of them count nothing', () => {
    const many = (area: string, count: number) =>
      Array.from({ length: count }, (_each, index) => work(`${area}/${index}`, area));
    expect(order(libraryOf(town('a'), town('b'), ...many('a', 6), ...many('b', 5)))).toEqual(['a', 'b']);
    expect(order(libraryOf(town('a'), town('b'), ...many('a', 6), ...many('b', 9)))).toEqual(['a', 'b']);
  });
});
