import type { TargetAnswer } from '#lib/schema/outcome-words';
import type { ErrorRule, Finding } from '../rule.ts';

/** What nobody has to show: that nothing was found, or that nothing can be. */
const needNoProof: readonly TargetAnswer[] = ['no-figure', 'not-measurable'];

export const targetsRule: ErrorRule = {
  id: 'targets',
  severity: 'error',
  sentence: 'It is said what became of a target, but not who says so; or its number has no unit.',
  example: '`answer: {is: met}` without `outcomes` and without `from`.',
  why: 'a target counts as met only on somebody’s word, which readers can look up.',
  suggestion: 'name the outcomes or the sources that say it, or choose `no-figure`.',
  *find({ record }): Generator<Finding> {
    if (record.type !== 'priority') return;
    for (const [index, { answer, value, unit }] of (record.targets ?? []).entries()) {
      if (value !== undefined && !unit) {
        const message = 'the number has no unit';
        yield {
          at: ['targets', index, 'value'],
          message: message,
          suggestion: 'Add what it counts, such as "percent" or "schools".',
        };
      }
      if (!answer || needNoProof.includes(answer.is)) continue;
      if (answer.outcomes?.length || answer.from?.length) continue;
      yield {
        at: ['targets', index, 'answer', 'is'],
        message: `it says "${answer.is}", but nobody is named who says so`,
        suggestion: 'Name the outcomes that show it, or the sources that say it.',
      };
    }
  },
};
