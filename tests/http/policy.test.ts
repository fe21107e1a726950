import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { expect, test } from 'vitest';
import { strictHeaders } from '#http/headers';

const policy = strictHeaders['content-security-policy'] ?? '';
const findingsOf = (text: string) =>
  new CspEvaluator(new CspParser(text).csp)
    .evaluate()
    .filter(({ severity }) => severity !== Severity.NONE && severity !== Severity.INFO)
    .map(({ directive, description }) => `${directive}: ${description}`);

test('the policy of every answer, errors too, has no weakness that its evaluator knows', () => {
  expect(findingsOf(policy)).toEqual([]);
  expect(findingsOf(policy.replace("default-src 'none'", 'default-src *')), 'a weak one is found out').not.toEqual([]);
});
