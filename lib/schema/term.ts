import * as z from 'zod';
import { commonFields } from './common-fields.ts';
import { defineType } from './define-type.ts';
import { field } from './field.ts';
import { line, prose } from './field-shapes.ts';
import { reference } from './references.ts';

export const term = defineType({
  name: 'term',
  folder: 'glossary',
  singular: 'glossary term',
  plural: 'glossary terms',
  help: 'A word or a short form that readers may not know, explained for an eleven-year-old.',
  body: 'none',
  address: (id) => `/glossary#${id}`,
  summarize: (values) => values.meaning,
  getSortKey: (values) => values.title.toLowerCase(),
  fields: {
    title: field(line.max(80), 'The word or short form, as people write it.', { label: 'Word', search: 6 }),
    full: field(line.optional(), 'What the short form stands for.', { label: 'Stands for', search: 5 }),
    meaning: field(prose.max(300), 'What it means, in words that an eleven-year-old knows.', {
      label: 'Meaning',
      search: 2,
    }),
    now: field(prose.optional(), 'What has changed since the years 2017 to 2022.', { label: 'Since then', search: 1 }),
    also: field(z.array(line).optional(), 'Other names that people use for it.', { label: 'Also called', search: 4 }),
    everyday: field(
      z.boolean().optional(),
      'Write true where texts also use the word in other senses, as with “good”. It is then not explained wherever it stands.',
      { label: 'Everyday word' },
    ),
    see: field(z.array(reference('term')).optional(), 'Related words.', { label: 'See also' }),
    sources: commonFields.sources,
    checked: commonFields.checked,
    changed: commonFields.changed,
    draft: commonFields.draft,
  },
});
