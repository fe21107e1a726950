import * as z from 'zod';
import { commonFields } from './common-fields.ts';
import { defineType } from './define-type.ts';
import { field } from './field.ts';
import { date, fact, from, line, period, prose, webAddress } from './field-shapes.ts';
import { stringWhere } from './string-where.ts';
import { cohort, region } from './vocabularies.ts';

const wholeYear = z
  .strictObject({ year: z.literal([4, 5]), pounds: z.number().int().positive() })
  .describe(
    'For a sum for one whole year of the programme: which year, and the sum in pounds, so that areas can be compared.',
  );

export const area = defineType({
  name: 'area',
  folder: 'areas',
  singular: 'area',
  plural: 'areas',
  help: 'One of the 12 Opportunity Areas. The text below the fields opens its page: what it set out to do, for whom, with what money, when, and what is known of the result.',
  body: 'required',
  address: (id) => `/areas/${id}`,
  summarize: (values) => values.summary,
  getSortKey: (values) => values.title,
  fields: {
    title: commonFields.pageTitle,
    summary: commonFields.summary,
    region: field(region.schema, 'The region of England that it is in.', { label: 'Region', search: 1, fact: true }),
    cohort: field(cohort.schema, 'Whether it was one of the first or the second six areas.', {
      label: 'Chosen',
      fact: true,
    }),
    councils: field(
      z.array(z.strictObject({ name: line, kind: line })).min(1),
      'The councils that ran its services in 2017 to 2022, with the kind of each.',
      { label: 'Councils', search: 4, fact: true },
    ),
    places: field(
      z.array(line).min(1),
      'Towns, districts and other names that people may look for, such as Whitby or The Potteries.',
      { label: 'Places', search: 4 },
    ),
    location: field(
      z.strictObject({ town: line, latitude: z.number().min(49).max(56), longitude: z.number().min(-7).max(2) }),
      'Its main town, with the latitude and longitude of the town centre to two decimal places.',
      { label: 'Main town' },
    ),
    plan: field(
      z.strictObject({
        title: line,
        published: date,
        isbn: stringWhere(
          (text) => /^978-\d-\d{5}-\d{3}-\d$/.test(text),
          'is not an ISBN',
          'Write its 13 digits with hyphens, like 978-1-78105-810-7.',
        ),
        pages: z.number().int().positive(),
        note: prose.optional(),
        from,
      }),
      'Its delivery plan.',
      { label: 'Delivery plan', search: 1 },
    ),
    money: field(
      z
        .array(
          z.strictObject({
            amount: line,
            covers: prose,
            asOf: period.optional(),
            note: prose.optional(),
            wholeYear: wholeYear.optional(),
            from,
          }),
        )
        .min(1),
      'Each sum of money that a source gives, exactly as the source gives it, and what it was for.',
      { label: 'Money', search: 1 },
    ),
    board: field(
      z
        .array(
          z.strictObject({
            name: line,
            role: line,
            organisation: line.optional(),
            served: prose,
            from,
          }),
        )
        .optional(),
      'The people who chaired the partnership board, with what is known of when they served.',
      { label: 'Partnership board', search: 1 },
    ),
    boardNotes: field(z.array(fact).optional(), 'Other people that a source names, and what they did.', {
      label: 'Others named',
      search: 1,
    }),
    researchSchool: field(
      z.strictObject({ name: line, announced: period.optional(), facts: z.array(fact).optional(), from }),
      'The research school for the area.',
      { label: 'Research school', search: 1 },
    ),
    hubs: field(
      z.array(z.strictObject({ name: line, role: prose, asOf: period.optional(), from })).optional(),
      'Teaching schools, maths hubs and other centres that took part.',
      { label: 'Hubs and teaching schools', search: 1 },
    ),
    websites: field(
      z.array(z.strictObject({ link: webAddress, note: prose.optional() })).optional(),
      'The area’s own websites. They may have closed since.',
      { label: 'Websites' },
    ),
    vision: field(z.array(fact).optional(), 'What the area said it wanted, in our words.', {
      label: 'What it wanted',
      search: 1,
    }),
    context: field(z.array(fact).optional(), 'Facts about the area before or during the programme.', {
      label: 'How things stood',
      search: 1,
    }),
    laterYears: field(z.array(fact).optional(), 'What is known of years 4 and 5 (2020 to 2022).', {
      label: 'Years 4 and 5',
      search: 1,
    }),
    outcomes: field(z.array(fact).optional(), 'Results and evaluations, with who says so.', {
      label: 'What is known of the results',
      search: 1,
    }),
    successor: field(z.array(fact).optional(), 'What followed the programme here.', {
      label: 'What came next',
      search: 1,
    }),
    related: field(z.array(fact).optional(), 'Other work that touches the area but was not part of it.', {
      label: 'Related work',
    }),
    owner: field(
      stringWhere(
        (text) => /^@[A-Za-z0-9-]+(\/[A-Za-z0-9_.-]+)?$/.test(text),
        'is not the name of a person or a team on GitHub',
        'Write it as @name, or as @organisation/team.',
      ).optional(),
      'Who is asked on GitHub before a change of this area is published. Readers do not see it.',
      { label: 'Looked after by', hidden: true },
    ),
    unknown: commonFields.unknown,
    unclear: commonFields.unclear,
    sources: commonFields.sources,
    checked: commonFields.checked,
    changed: commonFields.changed,
    draft: commonFields.draft,
    aliases: commonFields.aliases,
  },
});
