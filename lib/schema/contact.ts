import * as z from 'zod';
import { commonFields } from './common-fields.ts';
import { defineType } from './define-type.ts';
import { field } from './field.ts';
import { line, period, prose } from './field-shapes.ts';
import { reference } from './references.ts';
import { stringWhere } from './string-where.ts';
import { channelKind } from './vocabularies.ts';

const gssCode = stringWhere(
  (text) => /^E\d{8}$/.test(text),
  'is not the official code of an English local authority',
  'Write the letter E and eight digits, like E06000021.',
);

export const contact = defineType({
  name: 'contact',
  folder: 'contacts',
  singular: 'contact',
  plural: 'contacts',
  help: 'A person or a team, what to ask them, and the places that they look after.',
  body: 'none',
  address: (id) => `/contacts#${id}`,
  summarize: (values) => values.summary,
  getSortKey: (values) => values.title,
  fields: {
    title: field(line.max(120), 'The role and the place, such as "Sub-regional lead, South Yorkshire".', {
      label: 'Role',
      search: 5,
    }),
    name: field(line.optional(), 'The person. Leave it out for a team.', { label: 'Name', search: 5, fact: true }),
    organisation: field(line, 'Whom they worked for.', { label: 'Organisation', search: 2, fact: true }),
    summary: commonFields.summary,
    covers: field(
      z.array(z.strictObject({ name: line, also: z.array(line).optional(), code: gssCode })).optional(),
      'The local authorities that they look after, with other names people use and the official (GSS) code.',
      { label: 'Local authorities', search: 4, fact: true },
    ),
    coversNote: field(prose.optional(), 'What the source says, or does not say, of the places they look after.', {
      label: 'About the places',
      search: 1,
    }),
    areas: field(z.array(reference('area')).optional(), 'The Opportunity Areas among those places.', {
      label: 'Opportunity Areas',
      facet: { name: 'area', label: 'Area', many: 'areas', preposition: 'in' },
      fact: true,
    }),
    about: field(z.array(line).min(1), 'What to ask them about.', { label: 'Ask about', search: 3, fact: true }),
    channels: field(
      z.array(z.strictObject({ kind: channelKind.schema, value: line, note: prose.optional() })).optional(),
      'Email addresses, phone numbers and websites, exactly as published.',
      { label: 'How to reach them', search: 2 },
    ),
    confirmed: field(period, 'When the source published these details.', { label: 'Published', fact: true }),
    withdrawn: field(
      z.literal(true).optional(),
      'Write true to take the person off every page, feed and index. The file stays, so that nobody adds them again.',
      { label: 'Withdrawn', hidden: true },
    ),
    unknown: commonFields.unknown,
    unclear: commonFields.unclear,
    sources: commonFields.sources,
    checked: commonFields.checked,
    changed: commonFields.changed,
    draft: commonFields.draft,
  },
});
