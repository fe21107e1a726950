import * as z from 'zod';
import { commonFields } from './common-fields.ts';
import { defineType, getLastSegment } from './define-type.ts';
import { field } from './field.ts';
import { reference } from './references.ts';
import { target } from './target.ts';

export const priority = defineType({
  name: 'priority',
  folder: 'priorities',
  singular: 'priority',
  plural: 'priorities',
  help: 'One of the three or four numbered aims of an area.',
  body: 'optional',
  address: (id) => `/areas/${id.split('/')[0]}#${getLastSegment(id)}`,
  summarize: (values) => values.summary,
  getSortKey: (values) => values.number,
  fields: {
    area: field(reference('area'), 'The area whose aim it is: the name of the folder that the file lies in.', {
      label: 'Area',
      facet: { name: 'area', label: 'Area', many: 'areas', preposition: 'in' },
      valueSource: 'folder',
    }),
    number: field(z.number().int().min(1).max(9), 'Its number in the area’s plan.', { label: 'Number' }),
    title: commonFields.title,
    summary: commonFields.summary,
    targets: field(
      z.array(target).optional(),
      'Each measure that the area set itself, with the date it gave for it, and what became of it.',
      { label: 'Targets', search: 1 },
    ),
    unknown: commonFields.unknown,
    unclear: commonFields.unclear,
    sources: commonFields.sources,
    checked: commonFields.checked,
    changed: commonFields.changed,
    draft: commonFields.draft,
  },
});
