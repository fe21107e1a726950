import * as z from 'zod';
import { basics } from './common-fields.ts';
import { defineType, lastPart } from './define-type.ts';
import { field } from './field.ts';
import { ref } from './references.ts';
import { target } from './target.ts';

export const priority = defineType({
  name: 'priority',
  folder: 'priorities',
  one: 'priority',
  many: 'priorities',
  help: 'One of the three or four numbered aims of an area.',
  body: 'optional',
  address: (id) => `/areas/${id.split('/')[0]}#${lastPart(id)}`,
  summaryOf: (values) => values.summary,
  order: (values) => values.number,
  fields: {
    area: field(ref('area'), 'The area whose aim it is: the name of the folder that the file lies in.', {
      label: 'Area',
      facet: { name: 'area', label: 'Area', many: 'areas', says: 'in' },
      from: 'folder',
    }),
    number: field(z.number().int().min(1).max(9), 'Its number in the area’s plan.', { label: 'Number' }),
    title: basics.title,
    summary: basics.summary,
    targets: field(
      z.array(target).optional(),
      'Each measure that the area set itself, with the date it gave for it, and what became of it.',
      { label: 'Targets', search: 1 },
    ),
    unknown: basics.unknown,
    unclear: basics.unclear,
    sources: basics.sources,
    checked: basics.checked,
    changed: basics.changed,
    draft: basics.draft,
  },
});
