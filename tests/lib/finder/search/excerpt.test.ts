import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getList } from '#lib/finder/lists';
import { emptyQuery } from '#lib/finder/query';
import { createResultsPage } from '#lib/finder/results-page';
import { highlight } from '#lib/finder/search/excerpt';
import { finderOver } from '#tests/fixtures/random-library';
import { readWorkspace } from '#tests/fixtures/workspace';

const marks = { words: new Set(['maths', 'b']), phrases: [['times', 'tables']] };
const marked = (text: string) =>
  highlight(text, marks)
    .filter(({ isHighlighted }) => isHighlighted)
    .map((piece) => piece.text);

test('marking keeps every letter of a text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(
        highlight(text, marks)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});

test('words are marked wherever they stand, and the words of a phrase only side by side', () => {
  expect(marked('Maths: the times tables. Many times, two tables; MATHS')).toEqual([
    'Maths',
    'times',
    'tables',
    'MATHS',
  ]);
});

test('signs of HTML are text like any other', () => {
  expect(highlight('<b>maths</b>', marks)).toEqual([
    { text: '<', isHighlighted: false },
    { text: 'b', isHighlighted: true },
    { text: '>', isHighlighted: false },
    { text: 'maths', isHighlighted: true },
    { text: '</', isHighlighted: false },
    { text: 'b', isHighlighted: true },
    { text: '>', isHighlighted: false },
  ]);
});

const { library } = readWorkspace({
  'content/pages/long.md': `---
title: A long page
summary: It says much.
checked: 2026-11-01
---
## The harbour

${'Boats come and go all day. '.repeat(20)} A lighthouse keeper teaches oracy here. ${'Gulls cry and nets dry. '.repeat(20)}
`,
  'content/search-words/talk.yaml': `title: Talk
summary: Words for talking.
meanings:
  - words: [oracy, speaking aloud]
    same: true
checked: 2026-11-01
`,
});
const firstFor = (words: string) =>
  createResultsPage(finderOver(library), getList('/search'), { ...emptyQuery, words }, []).results[0];
const markedFor = (words: string) =>
  firstFor(words)
    ?.excerpt?.pieces.filter(({ isHighlighted }) => isHighlighted)
    .map(({ text }) => text);

test('an excerpt shows the words around what was found, and the part of the page where they stand', () => {
  const excerpt = firstFor('lighthouse')?.excerpt;
  expect(excerpt?.section).toEqual({ title: 'The harbour', slug: 'the-harbour' });
  const text = excerpt?.pieces.map((piece) => piece.text).join('') ?? '';
  expect(text).toMatch(/^….*lighthouse keeper.*…$/);
  expect(text.length).toBeLessThan(260);
});

test.each([
  ['lighthouse', 'lighthouse'],
  ['keepers', 'keeper'],
  ['lighthuose', 'lighthouse'],
  ['speaking aloud', 'oracy'],
])('%s marks %s', (words, shown) => {
  expect(markedFor(words)).toContain(shown);
});
