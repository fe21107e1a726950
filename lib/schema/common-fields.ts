import * as z from 'zod';
import { field } from './field.ts';
import { day, line, prose, sources } from './field-shapes.ts';
import { stringWhere } from './string-where.ts';
import { keyStage, theme } from './topics.ts';
import { keyStageBasis } from './vocabularies.ts';

/** What every record says of itself: its name, one sentence for lists, where it comes from and when that was checked. */
export const commonFields = {
  /** For a record with a page of its own: search results cut longer titles off. */
  pageTitle: field(line.max(70), 'The name that readers see, as short as it can be.', { label: 'Title', search: 5 }),
  title: field(line.max(140), 'The name that readers see, as short as it can be.', { label: 'Title', search: 5 }),
  summary: field(prose.max(200), 'What it is, in one plain sentence, for lists and search results.', {
    label: 'Summary',
    search: 3,
  }),
  sources: field(sources, 'Every source that the record rests on, with the section where it stands.', {
    label: 'Where this comes from',
  }),
  checked: field(day, 'The day someone last compared this record with its sources.', { label: 'Last checked' }),
  changed: field(
    day.optional(),
    'The day on which something that matters to readers last changed here: a date, a sum, a condition, a contact, a status. Feeds tell readers of it. Leave it out until then, and for a change of wording.',
    { label: 'Last changed' },
  ),
  draft: field(
    z.literal(true).optional(),
    'Write true to keep it off the site until it is ready. Only the preview shows it.',
    { label: 'Draft', hidden: true },
  ),
  unknown: field(z.array(prose).optional(), 'What a reader would ask and the sources do not say, a sentence each.', {
    label: 'What we do not know',
  }),
  unclear: field(
    z.array(prose).optional(),
    'Where sources disagree, or their words can be read in two ways, a sentence each.',
    { label: 'Where the sources are unclear' },
  ),
  aliases: field(
    z
      .array(
        stringWhere(
          (text) => /^(\/[a-z0-9-]+)+$/.test(text),
          'is not an address on this site',
          'Write the part after the name of the site, like /areas/scarborough.',
        ),
      )
      .optional(),
    'Old addresses of this page on this site, like /areas/scarborough. They lead here for ever.',
    { label: 'Old addresses' },
  ),
};

/** What something is about and whom it is for: the two questions that every visitor asks. */
export const topicFields = {
  themes: field(z.array(theme.schema).min(1), 'What it is about: one to three main themes, the main one first.', {
    label: 'Themes',
    search: 2,
    facet: { name: 'theme', label: 'Theme', many: 'themes', preposition: 'about' },
    fact: true,
  }),
  keyStages: field(
    z.array(keyStage.schema).optional(),
    'The key stages that it is for. Leave it out when the source gives none; never guess.',
    {
      label: 'Key stages',
      facet: { name: 'stage', label: 'Key stage', many: 'key stages', preposition: 'for' },
      fact: true,
    },
  ),
  keyStagesKnown: field(
    keyStageBasis.schema,
    'How we know the key stages: stated, implied or not-stated. Not-stated when there are none.',
    { label: 'How we know the key stages' },
  ),
};

/** What something touches beside what it is about, and whom it reaches beside whom it is for. */
export const relatedTopic = {
  relatedThemes: field(z.array(theme.schema).optional(), 'Themes that it touches as well.', {
    label: 'It also touches',
    search: 1,
    facet: { name: 'theme', label: 'Theme', many: 'themes', preposition: 'about', related: true },
    fact: true,
  }),
  relatedKeyStages: field(
    z.array(keyStage.schema).optional(),
    'Key stages that the source speaks of, beside those that it is for.',
    {
      label: 'It also reaches',
      facet: { name: 'stage', label: 'Key stage', many: 'key stages', preposition: 'for', related: true },
      fact: true,
    },
  ),
};
