import * as z from 'zod';
import { commonFields } from './common-fields.ts';
import { defineType } from './define-type.ts';
import { field } from './field.ts';
import { line, period, prose } from './field-shapes.ts';
import { claimant, limit, outcomeKind, unit, wanted } from './outcome-words.ts';
import { reference } from './references.ts';
import { keyStage, theme } from './topics.ts';

/** One value with its date. "over" says that the source gives it as a least number. */
const reading = z.strictObject({
  value: z.number(),
  of: z.number().positive().optional().describe('Out of how many, as in 39 of 50 schools.'),
  over: z.literal(true).optional().describe('Write true where the source says "more than".'),
  when: period,
  england: z.number().optional().describe('The same for England at that time.'),
});

export const outcome = defineType({
  name: 'outcome',
  folder: 'outcomes',
  singular: 'outcome',
  plural: 'outcomes',
  help: 'One thing that was measured or claimed of what the programme, an area or a project achieved, with who says so. It is never the figure of a county where the area is a part of one.',
  body: 'none',
  address: (id) => `/results#${id}`,
  summarize: (values) => values.summary,
  getSortKey: (values) => values.title,
  fields: {
    title: commonFields.title,
    summary: commonFields.summary,
    kind: field(outcomeKind.schema, 'A result, what people said, what was provided, or a result that was not found.', {
      label: 'Kind of outcome',
      facet: { name: 'outcome', label: 'Kind of outcome', many: 'kinds of outcome', preposition: 'that are' },
      fact: true,
    }),
    claimant: field(claimant.schema, 'Who makes the claim.', {
      label: 'Who says so',
      facet: { name: 'claimant', label: 'Who says so', many: 'claimants', preposition: 'according to' },
      fact: true,
    }),
    claimantNote: field(line.optional(), 'Who exactly, such as "an MP", where that says more.', {
      label: 'Who exactly',
      fact: true,
    }),
    area: field(
      reference('area').optional(),
      'The area that it is about. Leave it out for all areas or for other work.',
      {
        label: 'Area',
        facet: { name: 'area', label: 'Area', many: 'areas', preposition: 'in' },
        fact: true,
      },
    ),
    priority: field(reference('priority').optional(), 'The priority of the area that has its subject.', {
      label: 'Priority',
    }),
    project: field(reference('project').optional(), 'The project that it is about.', { label: 'Project', fact: true }),
    themes: field(z.array(theme.schema).optional(), 'What it is about.', {
      label: 'Themes',
      search: 2,
      facet: { name: 'theme', label: 'Theme', many: 'themes', preposition: 'about' },
      fact: true,
    }),
    keyStages: field(z.array(keyStage.schema).optional(), 'The key stages of those who were measured.', {
      label: 'Key stages',
      facet: { name: 'stage', label: 'Key stage', many: 'key stages', preposition: 'for' },
      fact: true,
    }),
    measure: field(line, 'What was measured.', { label: 'What was measured', search: 3, fact: true }),
    group: field(line, 'Of whom it was measured, and of how many.', { label: 'Of whom', search: 1, fact: true }),
    unit: field(unit.schema.optional(), 'What the values count. Leave it out where there is no figure.', {
      label: 'Unit',
      facet: { name: 'unit', label: 'Unit', many: 'units', preposition: 'in' },
      fact: true,
    }),
    wanted: field(wanted.schema.optional(), 'Which way is better.', { label: 'Which way is better' }),
    before: field(reading.optional(), 'The first value, with its date.', { label: 'Before' }),
    after: field(reading.optional(), 'The value that it is compared with, with its date.', { label: 'After' }),
    later: field(z.array(reading).optional(), 'Values after that, the earliest first.', { label: 'Later' }),
    change: field(
      z
        .strictObject({
          value: z.number(),
          unit: unit.schema,
          over: z.literal(true).optional(),
          computed: z.literal(true).optional().describe('Write true where we worked it out from the two values.'),
          england: z.number().optional(),
        })
        .optional(),
      'The change that the source gives, where it gives no two values. Two values need no change: the site works it out.',
      { label: 'Change' },
    ),
    comparisons: field(
      z
        .array(
          z.strictObject({
            who: line,
            before: z.number().optional(),
            after: z.number().optional(),
            note: prose.optional(),
          }),
        )
        .optional(),
      'Others than England with whom a source compares it.',
      { label: 'Compared with', search: 1 },
    ),
    limits: field(z.array(limit.schema).optional(), 'Reasons for care that it shares with others.', {
      label: 'Reasons for care',
      fact: true,
    }),
    caveats: field(z.array(prose).optional(), 'Reasons for care of its own, a sentence each.', {
      label: 'Take care',
      search: 1,
    }),
    finding: field(
      z.number().int().positive().optional(),
      'Its place among the findings that open the page of results. Leave it out for all others.',
      { label: 'Place among the findings' },
    ),
    sources: commonFields.sources,
    checked: commonFields.checked,
    draft: commonFields.draft,
  },
});
