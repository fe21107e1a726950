import { expect, test } from 'vitest';
import { parseAnswers } from '#lib/offers/answers';

test.each([
  ['free-school-meals', '34.9', 34.9],
  ['free-school-meals', '35%', 35],
  ['free-school-meals', '35 %', 35],
  ['free-school-meals', '35 per cent', 35],
  ['free-school-meals', '35 percent', 35],
  ['free-school-meals', '35 Per Cent', 35],
  ['schools-governed', '12', 12],
  ['schools-governed', '1,000', 1000],
  ['schools-governed', '1 000', 1000],
] as const)('%s: “%s” is understood as %d', (name, text, number) => {
  const { answers, notes } = parseAnswers(new URLSearchParams({ [name]: text }), []);
  expect(answers).toEqual({ [name]: number });
  expect(notes).toEqual([]);
});

test.each([
  ['free-school-meals', '35 per cents'],
  ['free-school-meals', '350'],
  ['free-school-meals', '-3'],
  ['schools-governed', '1,00'],
  ['schools-governed', '1.5'],
  ['schools-governed', '100,000,000'],
  ['schools-governed', 'two'],
] as const)('%s: “%s” is left out, and said', (name, text) => {
  const { answers, notes, doubted } = parseAnswers(new URLSearchParams({ [name]: text }), []);
  expect(answers).toEqual({});
  expect(notes).toHaveLength(1);
  expect([...doubted]).toEqual([name]);
});
