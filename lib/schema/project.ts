import * as z from 'zod';
import { commonFields, relatedTopic, topicFields } from './common-fields.ts';
import { defineType } from './define-type.ts';
import { field } from './field.ts';
import { figure, line, period, prose } from './field-shapes.ts';
import { reference } from './references.ts';
import { lessonTheme, programme, region } from './vocabularies.ts';
import { stateOfWork } from './work-state.ts';

export const project = defineType({
  name: 'project',
  folder: 'projects',
  singular: 'project',
  plural: 'projects',
  help: 'A project with a page of its own: one of an area’s projects, or a report on a project of the Strategic School Improvement Fund.',
  body: 'required',
  address: (id) => `/projects/${id}`,
  summarize: (values) => values.summary,
  getSortKey: (values) => values.title,
  fields: {
    title: commonFields.pageTitle,
    fullTitle: field(line.optional(), 'The whole title as the source gives it, where we shortened it.', {
      label: 'Full title in the source',
      search: 3,
      fact: true,
    }),
    summary: commonFields.summary,
    programme: field(programme.schema, 'The programme that paid for it.', { label: 'Programme', fact: true }),
    lead: field(
      z.strictObject({ name: line, kind: line.optional() }).optional(),
      'The organisation that led it, and what kind of organisation that is.',
      { label: 'Led by', search: 2, fact: true },
    ),
    area: field(
      reference('area').optional(),
      'The Opportunity Area whose project it was. Leave it out for any other work.',
      {
        label: 'Opportunity Area',
        facet: { name: 'area', label: 'Area', many: 'areas', preposition: 'in' },
        fact: true,
      },
    ),
    priority: field(reference('priority').optional(), 'The area’s numbered priority that it belongs to.', {
      label: 'Priority',
      fact: true,
    }),
    region: field(region.schema, 'The region of England where it took place.', { label: 'Region', fact: true }),
    places: field(z.array(line).min(1), 'The places where it took place.', { label: 'Places', search: 3, fact: true }),
    ...topicFields,
    ...relatedTopic,
    schools: field(prose.optional(), 'Which and how many schools took part, as far as a source says.', {
      label: 'Schools',
      search: 1,
      fact: true,
    }),
    money: field(prose.optional(), 'The money it had, as far as a source says.', {
      label: 'Money',
      search: 1,
      fact: true,
    }),
    ...stateOfWork,
    asOf: field(period.optional(), 'When the source describes it.', { label: 'As of', fact: true }),
    partners: field(z.array(line).optional(), 'Organisations that took part.', {
      label: 'Partners',
      search: 1,
      fact: true,
    }),
    people: field(
      z.array(z.strictObject({ name: line, role: prose })).optional(),
      'People that the source names, and what they did.',
      { label: 'People named', search: 1 },
    ),
    figures: field(z.array(figure).optional(), 'Figures that a source gives.', { label: 'Figures', search: 1 }),
    related: field(
      z.array(z.strictObject({ project: reference('project'), why: prose })).optional(),
      'Projects that belong together with it, and why.',
      { label: 'Related projects' },
    ),
    lessonsAbout: field(
      z.array(z.strictObject({ theme: lessonTheme.schema, items: z.array(line).min(1) })).optional(),
      'What each lesson is about, as its part and number: practice-1, lesson-2, sustainability-3. Numbers count through each part.',
      { label: 'What the lessons are about' },
    ),
    contacts: field(z.array(reference('contact')).optional(), 'Whom the source names for questions.', {
      label: 'Contacts',
    }),
    unknown: commonFields.unknown,
    unclear: commonFields.unclear,
    sources: commonFields.sources,
    checked: commonFields.checked,
    changed: commonFields.changed,
    draft: commonFields.draft,
    aliases: commonFields.aliases,
  },
});
