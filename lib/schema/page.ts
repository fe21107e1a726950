import * as z from 'zod';
import { commonFields } from './common-fields.ts';
import { defineType } from './define-type.ts';
import { field } from './field.ts';
import { line, sources, timeline } from './field-shapes.ts';

export const page = defineType({
  name: 'page',
  folder: 'pages',
  singular: 'page',
  plural: 'pages',
  help: 'A standing page such as About or Privacy.',
  body: 'required',
  address: (id) => `/${id}`,
  summarize: (values) => values.summary,
  getSortKey: (values) => values.title,
  fields: {
    title: commonFields.pageTitle,
    summary: commonFields.summary,
    sources: field(sources.optional(), 'The sources that it rests on. A page about this site itself needs none.', {
      label: 'Where this comes from',
    }),
    timeline: field(
      timeline.optional(),
      'Events that the page draws as a time line below its text, the earliest first.',
      { label: 'What happened when', search: 1 },
    ),
    tasks: field(
      z.array(line).max(12).optional(),
      'What people come to this page to do, in the words that they would type. Readers do not see it.',
      { label: 'Tasks', search: 2, isHidden: true },
    ),
    checked: commonFields.checked,
    changed: commonFields.changed,
    draft: commonFields.draft,
    unknown: commonFields.unknown,
    unclear: commonFields.unclear,
    aliases: commonFields.aliases,
  },
});
