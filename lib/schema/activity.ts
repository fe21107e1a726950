import * as z from 'zod';
import { commonFields, relatedTopic, topicFields } from './common-fields.ts';
import { defineType, getLastSegment } from './define-type.ts';
import { field } from './field.ts';
import { line, period, prose } from './field-shapes.ts';
import { reference } from './references.ts';
import { placement } from './vocabularies.ts';
import { stateOfWork } from './work-state.ts';

export const activity = defineType({
  name: 'activity',
  folder: 'activities',
  singular: 'activity',
  plural: 'activities',
  help: 'One thing that an area did or planned: training, a grant, a club, a campaign.',
  body: 'optional',
  address: (id) => `/areas/${id.split('/')[0]}#${getLastSegment(id)}`,
  summarize: (values) => values.summary,
  getSortKey: (values) => values.title,
  takes: {
    through: 'project',
    from: 'project',
    fields: {
      summary: 'summary',
      priority: 'priority',
      themes: 'themes',
      relatedThemes: 'relatedThemes',
      keyStages: 'keyStages',
      relatedKeyStages: 'relatedKeyStages',
      keyStagesKnown: 'keyStagesKnown',
      partners: 'partners',
      scale: 'schools',
      money: 'money',
      state: 'state',
      stateAsOf: 'stateAsOf',
      stateNote: 'stateNote',
      asOf: 'asOf',
      unknown: 'unknown',
      unclear: 'unclear',
      sources: 'sources',
      checked: 'checked',
    },
  },
  fields: {
    area: field(reference('area'), 'The area that did it: the name of the folder that the file lies in.', {
      label: 'Area',
      facet: { name: 'area', label: 'Area', many: 'areas', preposition: 'in' },
      valueSource: 'folder',
    }),
    title: commonFields.title,
    summary: commonFields.summary,
    priority: field(
      reference('priority').optional(),
      'The numbered priority that it belongs to, like norwich/priority-2. Leave it out for work across priorities.',
      { label: 'Priority' },
    ),
    placement: field(
      placement.schema.optional(),
      'Inferred, when the source gives no priority and we placed it by its subject. Leave it out otherwise.',
      { label: 'How we know the priority' },
    ),
    ...topicFields,
    ...relatedTopic,
    partners: field(z.array(line).optional(), 'Organisations that took part.', {
      label: 'Partners',
      search: 1,
      fact: true,
    }),
    scale: field(prose.optional(), 'How many schools, people or places, exactly as far as the source says.', {
      label: 'How many',
      search: 1,
      fact: true,
    }),
    money: field(prose.optional(), 'Sums of money, exactly as far as the source says.', {
      label: 'Money',
      search: 1,
      fact: true,
    }),
    ...stateOfWork,
    asOf: field(period.optional(), 'When the source describes it.', { label: 'As of' }),
    project: field(
      reference('project').optional(),
      'The project that it is, where that has a page of its own. Everything but the title is then taken from there.',
      { label: 'Project' },
    ),
    offers: field(z.array(reference('offer')).optional(), 'Offers to schools that are part of it.', {
      label: 'Offers',
    }),
    unknown: commonFields.unknown,
    unclear: commonFields.unclear,
    sources: commonFields.sources,
    checked: commonFields.checked,
    changed: commonFields.changed,
    draft: commonFields.draft,
  },
});
