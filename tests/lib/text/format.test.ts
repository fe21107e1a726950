import fc from 'fast-check';
import { expect, test } from 'vitest';
import { capitalize, formatCount, formatList, getFirstSentence } from '#lib/text/format';
import { findNearest, findNearestFew } from '#lib/text/nearest';
import { slugify, slugPattern } from '#lib/text/slug';

test('numbers and lists read as people say them', () => {
  expect(formatCount(1, 'priority', 'priorities')).toBe('1 priority');
  expect(formatCount(1770, 'school', 'schools')).toBe('1,770 schools');
  expect(formatList(['a', 'b', 'c'])).toBe('a, b and c');
  expect(formatList(['a', 'b'], 'or')).toBe('a or b');
  expect(capitalize('early years')).toBe('Early years');
});

test('the first sentence ends where the next one begins, not at a short form or a number', () => {
  expect(getFirstSentence('It ended in March 2020. The money was only for then.')).toBe('It ended in March 2020.');
  expect(getFirstSentence('Up to £1.4 million. Then less.')).toBe('Up to £1.4 million.');
  expect(getFirstSentence('The notice says “may be eligible.” Nobody promised.')).toBe(
    'The notice says “may be eligible.”',
  );
  expect(getFirstSentence('With a form')).toBe('With a form');
});

test('a slug can always stand in an address', () => {
  expect(slugify('St Mary’s & Wyndham: what’s next?')).toBe('st-marys-and-wyndham-whats-next');
  expect(slugify('Déda')).toBe('deda');
  fc.assert(
    fc.property(fc.string(), (title) => {
      const slug = slugify(title);
      if (slug) expect(slug).toMatch(slugPattern);
      expect(slugify(slug)).toBe(slug);
    }),
  );
});

test('the nearest choice is offered for a slip, and none for another word', () => {
  const choices = ['maths', 'english-literacy', 'leadership'];
  expect(findNearest('math', choices)).toBe('maths');
  expect(findNearest('leadrship', choices)).toBe('leadership');
  expect(findNearest('swimming', choices)).toBeUndefined();
  expect(findNearestFew('norw', ['norwich', 'north', 'derby'], 2)).toEqual(['norwich']);
});
