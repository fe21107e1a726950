import * as z from 'zod';
import { commonFields, topicFields } from './common-fields.ts';
import { condition } from './condition.ts';
import { defineType } from './define-type.ts';
import { field } from './field.ts';
import { date, fact, from, line, period, prose, timeline, webAddress } from './field-shapes.ts';
import { reference } from './references.ts';
import { audience } from './vocabularies.ts';

export const offer = defineType({
  name: 'offer',
  folder: 'offers',
  singular: 'offer',
  plural: 'offers',
  help: 'Money, training or support that a school or a person could ask for.',
  body: 'required',
  address: (id) => `/offers/${id}`,
  summarize: (values) => values.summary,
  getSortKey: (values) => values.title,
  fields: {
    title: commonFields.pageTitle,
    officialName: field(line.optional(), 'Its official name, where the title is a plainer one.', {
      label: 'Official name',
      search: 5,
      fact: true,
    }),
    summary: commonFields.summary,
    provider: field(
      z.array(line).min(1),
      'Who paid for it and who ran it, with what each did in brackets at the end.',
      {
        label: 'Run by',
        search: 2,
        fact: true,
      },
    ),
    areas: field(
      z.array(reference('area')).optional(),
      'The areas whose schools could ask. Leave it out for all of England.',
      {
        label: 'Opportunity Areas',
        facet: { name: 'area', label: 'Area', many: 'areas', preposition: 'in' },
        fact: true,
      },
    ),
    reach: field(prose, 'Where in England it was open, in a sentence.', { label: 'Where', search: 1, fact: true }),
    ...topicFields,
    audience: field(z.array(audience.schema).min(1), 'Who should read this.', {
      label: 'For',
      search: 1,
      facet: { name: 'audience', label: 'For', many: 'groups of people', preposition: 'for' },
      fact: true,
    }),
    funding: field(
      z.array(
        z.strictObject({
          amount: line.describe('The sum or service, exactly as the source gives it.'),
          what: line.describe('What that is, to go on from the amount: "of training, paid to the provider".'),
          for: prose,
          note: prose.optional(),
          from,
        }),
      ),
      'Each sum or service, exactly as the source gives it ("up to £2,000"), what it is ("of training"), and what it was for.',
      { label: 'What you got', search: 2 },
    ),
    announced: field(
      period.optional(),
      'When it was announced, as 2018-03-19 or about 2017-10-20. It may have opened on another day.',
      { label: 'Announced', fact: true },
    ),
    openBy: field(
      date.optional(),
      'The first day on which a source shows it open, where no source says when it opened.',
      { label: 'Known to be open by', fact: true },
    ),
    opens: field(date.optional(), 'The day on which it opens, where a source gives that day.', {
      label: 'Opens',
      fact: true,
    }),
    closes: field(date.optional(), 'The last day to apply.', { label: 'Closes', fact: true }),
    byInvitation: field(
      z.literal(true).optional(),
      'Write true when schools were chosen or contacted and nobody could apply.',
      { label: 'By invitation' },
    ),
    whileMoneyLasts: field(
      z.literal(true).optional(),
      'Write true when places or money were limited and went to whoever asked first.',
      { label: 'While money lasts' },
    ),
    full: field(
      z.strictObject({ on: date, why: prose }).optional(),
      'When all the money was promised, and how we know.',
      { label: 'Fully subscribed' },
    ),
    ended: field(
      z.strictObject({ on: date.optional(), why: prose, from }).optional(),
      'When it ended, why, and who says so. Leave out the date when nobody does.',
      { label: 'Ended' },
    ),
    replacedBy: field(reference('offer').optional(), 'The offer that took its place.', { label: 'Replaced by' }),
    asOf: field(period, 'When the source describes it.', { label: 'As of', fact: true }),
    eligibility: field(prose, 'Who could get it, in a sentence or two.', { label: 'Who could get it', search: 1 }),
    always: field(
      z.array(condition).optional(),
      'What had to be true whichever way a school qualified, and of whom the source does not speak.',
      { label: 'In every case' },
    ),
    ways: field(
      z.array(z.strictObject({ name: line, needs: z.array(condition).min(1) })).optional(),
      'The ways to qualify. Meeting every condition of any one way was enough.',
      { label: 'Ways to qualify' },
    ),
    extraWays: field(
      z
        .array(
          z.strictObject({
            for: prose,
            ways: z.array(z.strictObject({ name: line, needs: z.array(condition).min(1) })).min(1),
          }),
        )
        .optional(),
      'Further help that needed more: what it was, and the ways to qualify for that.',
      { label: 'Further help', search: 1 },
    ),
    apply: field(
      z.strictObject({
        who: prose.optional().describe('Who applies.'),
        how: prose.optional().describe('By which way.'),
        need: prose.optional().describe('What you need for it.'),
        next: prose.optional().describe('What happens next.'),
        cost: prose.optional().describe('What it costs.'),
        paid: prose.optional().describe('Who is paid.'),
        link: webAddress.optional().describe('The web address that the source gave.'),
      }),
      'How to apply: leave out each part that no source gives, and readers are told so.',
      { label: 'How to apply', search: 1 },
    ),
    national: field(z.array(fact).optional(), 'What only national pages say of it.', {
      label: 'From national pages',
      search: 1,
    }),
    timeline: field(timeline.optional(), 'What happened to it, the earliest first.', {
      label: 'What happened when',
      search: 1,
    }),
    contacts: field(z.array(reference('contact')).optional(), 'Whom to ask.', { label: 'Contacts' }),
    unknown: commonFields.unknown,
    unclear: commonFields.unclear,
    sources: commonFields.sources,
    checked: commonFields.checked,
    changed: commonFields.changed,
    draft: commonFields.draft,
    aliases: commonFields.aliases,
  },
});
