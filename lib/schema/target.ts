import * as z from 'zod';
import { from, line, period, prose } from './field-shapes.ts';
import { targetAnswer, unit } from './outcome-words.ts';
import { reference } from './references.ts';

/** What an area wanted to reach: in words, and as far as it can be counted, in figures; and what became of it. */
export const target = z.strictObject({
  target: prose,
  by: line.optional().describe('The date in the words of the source.'),
  due: period.optional().describe('The same date, where it can be read as one.'),
  value: z.number().optional().describe('The number to be reached.'),
  of: z.number().positive().optional().describe('Out of how many.'),
  unit: unit.schema.optional().describe('What the number counts.'),
  goal: line.optional().describe('What is to be reached where no number says it, such as "top half of councils".'),
  baseline: z
    .strictObject({ value: z.number(), unit: unit.schema.optional(), when: period, note: prose.optional() })
    .optional()
    .describe('Where it began.'),
  note: prose.optional(),
  from,
  answer: z
    .strictObject({
      is: targetAnswer.schema,
      note: prose.optional(),
      outcomes: z.array(reference('outcome')).optional().describe('The outcomes that show it.'),
      from: from.optional().describe('The sources that say so, where no outcome does.'),
    })
    .optional()
    .describe('What became of it.'),
});
