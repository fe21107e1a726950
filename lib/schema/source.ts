import { commonFields } from './common-fields.ts';
import { defineType } from './define-type.ts';
import { field } from './field.ts';
import { citedAddress, day, line, prose } from './field-shapes.ts';
import { evidence, readExtent } from './vocabularies.ts';

export const source = defineType({
  name: 'source',
  folder: 'sources',
  singular: 'source',
  plural: 'sources',
  help: 'A document or page that records rest on.',
  body: 'none',
  address: (id) => `/sources#${id}`,
  summarize: (values) => `${values.publisher}, ${values.published}`,
  getSortKey: (values) => values.title.toLowerCase(),
  fields: {
    title: field(line, 'Its title, as published.', { label: 'Title', search: 3 }),
    publisher: field(line, 'Who published it.', { label: 'Publisher', search: 3 }),
    published: field(line, 'When it was published, in words, or "no date shown".', { label: 'Published' }),
    kind: field(evidence.schema, 'What kind of evidence it is.', { label: 'Kind of evidence' }),
    link: field(citedAddress.optional(), 'Its web address. It may have moved or closed since.', { label: 'Link' }),
    licence: field(line.optional(), 'The licence that it states.', { label: 'Licence' }),
    seen: field(readExtent.schema, 'How much of it our notes rest on: whole, opening or not-applicable.', {
      label: 'How much we read',
    }),
    note: field(prose.optional(), 'What a reader should know before trusting it.', { label: 'Note' }),
    checked: field(day, 'The day someone last compared this record with the source.', { label: 'Last checked' }),
    changed: commonFields.changed,
    draft: commonFields.draft,
  },
});
