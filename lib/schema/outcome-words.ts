import { type Choice, defineVocabulary } from './vocabulary.ts';

type Explained = Choice & { help: string };

/** What sort of thing an outcome is: only the first is a result. */
export const outcomeKind = defineVocabulary({
  result: { label: 'Result', help: 'Something that was measured of children, pupils, staff or schools.' },
  opinion: { label: 'What people said', help: 'What people felt or thought, in a survey or an interview.' },
  output: {
    label: 'What was provided',
    help: 'How much was done or how many people were reached. It is not a result.',
  },
  missing: {
    label: 'Not found',
    help: 'A result that was promised or that exists, and that we could not find or read.',
  },
} satisfies Record<string, Explained>);

/** Who makes a claim, the most independent first. */
export const claimant = defineVocabulary({
  official: { label: 'Official statistics', help: 'Published by the government for every council in the same way.' },
  independent: { label: 'Independent evaluation', help: 'By researchers who did not run the work.' },
  'area-team': {
    label: 'The area’s own team',
    help: 'By the Opportunity Area’s team or the council, about their own work.',
  },
  project: { label: 'The project itself', help: 'By those who ran or sold the work.' },
  press: { label: 'Press or a politician', help: 'By a newspaper, a minister, a mayor or a member of parliament.' },
} satisfies Record<string, Explained>);

/** What a value counts. A share in per cent and a difference in percentage points are two units. */
export const unit = defineVocabulary({
  percent: { label: '%', help: 'A share of a group.' },
  points: { label: 'percentage points', help: 'The difference between two shares.' },
  'percent-more': { label: '% more or less', help: 'A change as a share of what was there before.' },
  score: { label: 'score', help: 'A score on a scale of its own, such as Progress 8.' },
  'per-100': { label: 'per 100 pupils', help: 'A number for every 100 pupils.' },
  months: { label: 'months of learning', help: 'A gap told as months of learning.' },
  'effect-size': { label: 'effect size', help: 'A difference between two groups on a scale on which 0 is none.' },
  grades: { label: 'GCSE grades', help: 'Grades of an examination.' },
  schools: { label: 'schools', help: 'A number of schools.' },
  areas: { label: 'areas', help: 'A number of Opportunity Areas.' },
  children: { label: 'children or pupils', help: 'A number of children or pupils.' },
  people: { label: 'people', help: 'A number of adults or families.' },
  meetings: { label: 'meetings', help: 'A number of meetings with employers.' },
  'days-a-week': { label: 'days a week', help: 'On how many days of a week something was open.' },
  weeks: { label: 'weeks', help: 'A waiting time.' },
  rank: { label: 'rank', help: 'A place among councils.' },
} satisfies Record<string, Explained>);

export type Unit = (typeof unit.values)[number];

/** Which way a value should go. */
export const wanted = defineVocabulary({ up: { label: 'Higher is better' }, down: { label: 'Lower is better' } });

/** Reasons for care that several outcomes share, each explained once. */
export const limit = defineVocabulary({
  'whole-council': {
    label: 'Whole council',
    help: 'It counts all schools of the council, not those that took part. It shows what happened, not what the programme did.',
  },
  'some-rise-likely': {
    label: 'Some rise was likely anyway',
    help: 'The areas were chosen because results were low in about 2014 to 2016, and low results tend to rise.',
  },
  'no-comparison': {
    label: 'No comparison',
    help: 'Nobody compared it with children, schools or places without the help.',
  },
  'own-word': { label: 'Their own word', help: 'Those who ran the work or took part in it say so.' },
  'no-figure': { label: 'No figure', help: 'The source gives a direction but no number.' },
  'no-tests-2020-2021': {
    label: 'No tests in 2020 and 2021',
    help: 'The pandemic stopped the tests, so there is no figure.',
  },
  'new-measure-2021': {
    label: 'New measure in 2021',
    help: 'The early years assessment changed in September 2021. Figures up to 2019 and from 2022 cannot be compared.',
  },
  'new-tests-2016': {
    label: 'New tests in 2016',
    help: 'The tests of 2016 were the first of a new kind, and results rose everywhere in 2017. How writing was judged changed in 2018.',
  },
  'provisional-2025': { label: '2025 is provisional', help: 'The figure for 2025 may still change.' },
  'meals-rule-2018': {
    label: 'Free school meals rule of 2018',
    help: 'Since April 2018 pupils stay in the disadvantaged group for longer.',
  },
  'schools-closed': {
    label: 'Schools were closed',
    help: 'Schools were closed for months in 2020 and 2021, so absences and suspensions of those years mean little. Absence was far higher everywhere from 2022.',
  },
  'teacher-grades': {
    label: 'Grades by teachers',
    help: 'Teachers gave the grades of 2020 and 2021, and grades rose everywhere.',
  },
  'left-before': {
    label: 'Left school before the programme',
    help: 'The people counted in 2019 had left school at 16 before the programme began.',
  },
  rounded: { label: 'Rounded', help: 'The figures are whole per cent, so a difference can be 1 point out.' },
  'opening-read': { label: 'Only part was read', help: 'We could read only a part of the source.' },
} satisfies Record<string, Explained>);

/** What became of a target, as far as anybody says. */
export const targetAnswer = defineVocabulary({
  met: { label: 'Met', help: 'A source says that it was met, or a figure for its year shows it.' },
  partly: {
    label: 'Half answered',
    help: 'Its year was not measured. Figures for the years around it point both ways.',
  },
  'not-met': {
    label: 'Not met',
    help: 'Official figures for its year, or the nearest years, show that it was not met.',
  },
  moved: { label: 'Said to have moved', help: 'The area says that things got better, and gives no figure.' },
  'no-figure': { label: 'No figure found', help: 'We found nothing that says whether it was met.' },
  'not-measurable': {
    label: 'Cannot be checked',
    help: 'It has no number or no date, or the measure no longer exists.',
  },
} satisfies Record<string, Explained>);

export type TargetAnswer = (typeof targetAnswer.values)[number];
