import { common } from './common.ts';
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
    title: common.title,
    summary: common.summary,
    sources: field(sources.optional(), 'The sources that it rests on. A page about this site itself needs none.', {
      label: 'Where this comes from',
    }),
    checked: common.checked,
    unknown: common.unknown,
    unclear: common.unclear,
    aliases: common.aliases,
  },
});
