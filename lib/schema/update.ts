import * as z from 'zod';
import { commonFields, topicFields } from './common-fields.ts';
import { defineType } from './define-type.ts';
import { field } from './field.ts';
import { date, line, prose } from './field-shapes.ts';
import { reference } from './references.ts';
import { updateKind } from './vocabularies.ts';

export const update = defineType({
  name: 'update',
  folder: 'updates',
  singular: 'update',
  plural: 'updates',
  help: 'A piece of news or a report, with its date as exactly as the source gives it.',
  body: 'required',
  address: (id) => `/updates/${id}`,
  summarize: (values) => values.summary,
  getSortKey: (values) => -Number(values.published.padEnd(10, '-00').replaceAll('-', '')),
  fields: {
    title: commonFields.pageTitle,
    summary: commonFields.summary,
    kind: field(updateKind.schema, 'News or a report.', { label: 'Kind', fact: true }),
    published: field(date, 'When it was published: a day, a month or a year, no more exact than is known.', {
      label: 'Published',
      search: 1,
      fact: true,
    }),
    publishedNote: field(prose.optional(), 'How we know the date, where the source does not print it.', {
      label: 'About the date',
    }),
    area: field(reference('area').optional(), 'The area that it is about.', {
      label: 'Area',
      facet: { name: 'area', label: 'Area', many: 'areas', preposition: 'in' },
      fact: true,
    }),
    ...topicFields,
    authors: field(z.array(line).optional(), 'Who wrote it.', { label: 'By', search: 2, fact: true }),
    document: field(
      prose.optional(),
      'What is known of a document that it offered, such as a link that the source did not preserve.',
      { label: 'Document' },
    ),
    offers: field(z.array(reference('offer')).optional(), 'Offers that it announces.', { label: 'Offers' }),
    priorities: field(z.array(reference('priority')).optional(), 'Priorities that it bears on.', {
      label: 'Priorities',
    }),
    contacts: field(z.array(reference('contact')).optional(), 'Whom it names for questions.', { label: 'Contacts' }),
    related: field(z.array(reference('update')).optional(), 'Other updates that belong together with it.', {
      label: 'Related updates',
    }),
    unknown: commonFields.unknown,
    unclear: commonFields.unclear,
    sources: commonFields.sources,
    checked: commonFields.checked,
    changed: commonFields.changed,
    draft: commonFields.draft,
    aliases: commonFields.aliases,
  },
});
