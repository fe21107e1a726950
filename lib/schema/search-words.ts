import * as z from 'zod';
import { commonFields } from './common-fields.ts';
import { defineType } from './define-type.ts';
import { field } from './field.ts';
import { line, prose } from './field-shapes.ts';
import { reference } from './references.ts';
import { toolNames } from './tools.ts';
import { keyStage, theme } from './topics.ts';

const meaning = z.strictObject({
  words: z.array(line).min(1).describe('The words as people type them.'),
  question: z
    .literal(true)
    .optional()
    .describe(
      'Write true when the words ask something about any subject, like "did … work". The dots stand for the subject, which is still searched for.',
    ),
  slips: z
    .literal(true)
    .optional()
    .describe('Write true when the words are mistyped. They are not listed on the A to Z.'),
  same: z.literal(true).optional().describe('Write true when all the words mean the same, like maths and numeracy.'),
  themes: z.array(theme.schema).optional(),
  keyStages: z.array(keyStage.schema).optional(),
  areas: z.array(reference('area')).optional(),
  offers: z.array(reference('offer')).optional(),
  projects: z.array(reference('project')).optional(),
  updates: z.array(reference('update')).optional(),
  contacts: z.array(reference('contact')).optional(),
  terms: z.array(reference('term')).optional(),
  pages: z.array(reference('page')).optional(),
  tools: z.array(z.enum(toolNames)).optional().describe('Pages of the site that are not files, such as lessons.'),
  activities: z.array(reference('activity')).optional(),
  kinds: z.array(z.enum(['area', 'project', 'offer', 'contact', 'update', 'term'])).optional(),
  note: prose.optional(),
});

export const searchWords = defineType({
  name: 'searchWords',
  folder: 'search-words',
  singular: 'list of search words',
  plural: 'lists of search words',
  help: 'Words that people type, and what they should find. The names of records, their other names and places need no entry here.',
  body: 'none',
  address: (id) => `/a-z#words-${id}`,
  summarize: (values) => values.summary,
  getSortKey: (values) => values.title,
  fields: {
    title: commonFields.title,
    summary: commonFields.summary,
    meanings: field(z.array(meaning).min(1), 'Each group of words with what it should find.', {
      label: 'What people type',
    }),
    related: field(
      z.array(line).max(6).optional(),
      'Searches that are offered to everybody who types one of the words.',
      {
        label: 'Related searches',
      },
    ),
    checked: commonFields.checked,
    draft: commonFields.draft,
  },
});
