import { expect, test } from 'vitest';
import { eitherOf, oneOfAll, statement, withArticle } from '#lib/text/sentences';

test.each([
  ['teacher', 'a teacher'],
  ['academy', 'an academy'],
  ['infant school', 'an infant school'],
  ['Ofsted grade', 'an Ofsted grade'],
  ['university', 'a university'],
  ['unusual case', 'an unusual case'],
  ['uninspected school', 'an uninspected school'],
  ['one-off grant', 'a one-off grant'],
  ['European fund', 'a European fund'],
  ['hour', 'an hour'],
  ['honest answer', 'an honest answer'],
  ['head', 'a head'],
  ['NLE', 'an NLE'],
  ['NPQ', 'an NPQ'],
  ['UTC', 'a UTC'],
  ['11 to 16 school', 'an 11 to 16 school'],
  ['18-year-old', 'an 18-year-old'],
  ['8-year-old', 'an 8-year-old'],
  ['80% share', 'an 80% share'],
  ['110% share', 'a 110% share'],
  ['16 to 19 provider', 'a 16 to 19 provider'],
])('“%s” with its article is “%s”', (noun, messages) => expect(withArticle(noun)).toBe(messages));

test.each([
  ['You are', ['a teacher'], 'You are a teacher'],
  ['You are', ['a teacher', 'a senior leader'], 'You are a teacher or a senior leader'],
  ['Your school is in', ['Derby', 'Norwich', 'Oldham'], 'Your school is in Derby, Norwich or Oldham'],
  ['It is open', [], 'It is open'],
])('%s and %j make one sentence', (beginning, ends, messages) => expect(statement(beginning, ends)).toBe(messages));

test('a list that names all there are says so, and whole statements are joined', () => {
  expect(oneOfAll(12, 'Opportunity Areas')).toBe('one of the 12 Opportunity Areas');
  expect(eitherOf(['You are a clerk', 'Your board governs 2 schools'])).toBe(
    'You are a clerk or your board governs 2 schools',
  );
  expect(eitherOf(['It is good', 'Ofsted has not inspected it'])).toBe('It is good or Ofsted has not inspected it');
});
