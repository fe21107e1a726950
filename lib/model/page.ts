import { basics } from './basics.ts';
import { defineType } from './define.ts';
import { field } from './field.ts';
import { sources } from './shapes.ts';

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
    checked: basics.checked,
    unknown: basics.unknown,
    unclear: basics.unclear,
    aliases: basics.aliases,
  },
});
