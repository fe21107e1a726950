import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest, nearestFew } from '#lib/text/nearest';
import { slugOf, slugPattern } from '#lib/text/slug';
import { capital, count, firstSentence, listInWords } from '#lib/text/format';

test('numbers and lists read as people say them', () => {
  expect(count(1, 'priority', 'priorities')).toBe('1 priority');
  expect(count(1770, 'school', 'schools')).toBe('1,770 schools');
  expect(listInWords(['a', 'b', 'c'])).toBe('a, b and c');
  expect(listInWords(['a', 'b'], 'or')).toBe('a or b');
  expect(capital('early years')).toBe('Early years');
});

test('the first sentence ends where the next one begins, not at a short form or a number', () => {
  expect(firstSentence('It ended in March 2020. The money was only for then.')).toBe('It ended in March 2020.');
  expect(firstSentence('Up to £1.4 million. Then less.')).toBe('Up to £1.4 million.');
  expect(firstSentence('The notice says “may be eligible.” Nobody promised.')).toBe(
    'The notice says “may be eligible.”',
  );
  expect(firstSentence('With a form')).toBe('With a form');
});

test('a slug can always stand in an address', () => {
  expect(slugOf('St Mary’s & Wyndham: what’s next?')).toBe('st-marys-and-wyndham-whats-next');
  expect(slugOf('Déda')).toBe('deda');
  fc.assert(
    fc.property(fc.string(), (title) => {
      const slug = slugOf(title);
      if (slug) expect(slug).toMatch(slugPattern);
      expect(slugOf(slug)).toBe(slug);
    }),
  );
});

test('the nearest choice is offered for a slip, and none for another word', () => {
  const choices = ['maths', 'english-literacy', 'leadership'];
  expect(nearest('math', choices)).toBe('maths');
  expect(nearest('leadrship', choices)).toBe('leadership');
  expect(nearest('swimming', choices)).toBeUndefined();
  expect(nearestFew('norw', ['norwich', 'north', 'derby'], 2)).toEqual(['norwich']);
});
