import * as z from 'zod';
import { basics } from './common-fields.ts';
import { defineType } from './define-type.ts';
import { field } from './field.ts';
import { line, sources, timeline } from './field-shapes.ts';

export const page = defineType({
  name: 'page',
  folder: 'pages',
  one: 'page',
  many: 'pages',
  help: 'A standing page such as About or Privacy.',
  body: 'required',
  address: (id) => `/${id}`,
  summaryOf: (values) => values.summary,
  order: (values) => values.title,
  fields: {
    title: basics.pageTitle,
    summary: basics.summary,
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
    checked: basics.checked,
    changed: basics.changed,
    draft: basics.draft,
    unknown: basics.unknown,
    unclear: basics.unclear,
    aliases: basics.aliases,
  },
});
