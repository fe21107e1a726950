import { type Choice, defineVocabulary } from './vocabulary.ts';

/** How we know which key stages something is for. */
export const keyStageBasis = defineVocabulary({
  stated: { label: 'The source says so' },
  implied: { label: 'Worked out from the schools or ages that the source names' },
  'not-stated': { label: 'The source does not say' },
});

/** How we know which numbered priority an activity belongs to. */
export const placement = defineVocabulary({
  stated: { label: 'The source says so' },
  inferred: { label: 'Placed here by its subject; the source gives no priority' },
});

export const region = defineVocabulary({
  'east-midlands': { label: 'East Midlands' },
  'east-of-england': { label: 'East of England' },
  'north-west': { label: 'North West' },
  'south-east': { label: 'South East' },
  'south-west': { label: 'South West' },
  'west-midlands': { label: 'West Midlands' },
  'yorkshire-and-the-humber': { label: 'Yorkshire and the Humber' },
});

export const cohort = defineVocabulary({
  first: { label: 'First six areas, announced in October 2016' },
  second: { label: 'Second six areas, announced in January 2017' },
});

export const programme = defineVocabulary({
  'opportunity-area': { label: 'Opportunity Area', help: 'Paid for by the Opportunity Area itself.' },
  ssif: {
    label: 'Strategic School Improvement Fund (SSIF)',
    help: 'A separate national fund. Its projects in the South West were not Opportunity Area work.',
  },
});

/** Who something is for; each kind of people by itself, so that two labels never make "a and b and c". */
type Audience = Choice & { people: readonly string[] };
export const audience = defineVocabulary({
  parents: { label: 'Parents and carers', people: ['parents', 'carers'] },
  teachers: { label: 'Teachers', people: ['teachers'] },
  'school-leaders': { label: 'Heads and school leaders', people: ['heads', 'other school leaders'] },
  'governors-clerks': { label: 'Governors and clerks', people: ['governors', 'clerks'] },
  community: { label: 'Community groups', people: ['community groups'] },
} satisfies Record<string, Audience>);

export const updateKind = defineVocabulary({
  news: { label: 'News' },
  report: { label: 'Report' },
});

type EvidenceChoice = Choice & { help: string };
export const evidence = defineVocabulary({
  official: { label: 'Official', help: 'Published by the government or Parliament.' },
  council: { label: 'Council', help: 'Published by a local council.' },
  'area-team': { label: 'Area team', help: 'Published by the Opportunity Area’s own team.' },
  partner: { label: 'Partner', help: 'Published by an organisation that helped to run the work.' },
  'self-reported': {
    label: 'Self-reported',
    help: 'Written by the people who led a project, about their own work.',
  },
  research: { label: 'Research', help: 'Published by researchers or evaluators.' },
  press: { label: 'Press', help: 'A news report or a summary by journalists.' },
  other: { label: 'Other', help: 'Another public page, such as a company’s or a politician’s.' },
  general: { label: 'General knowledge', help: 'Our own plain explanation of something widely known.' },
} satisfies Record<string, EvidenceChoice>);

/** How much of a source its notes for this site rest on. */
export const readExtent = defineVocabulary({
  whole: { label: 'Read in full' },
  opening: { label: 'Only the opening part of the page was read' },
  'not-applicable': { label: 'Not a document' },
});

/** A choice that is also said in the middle of a sentence, such as "a primary school". */
export type Worded = Choice & { inSentence: string };

export const schoolPhase = defineVocabulary({
  nursery: { label: 'Nursery or early years', inSentence: 'a nursery or early years setting' },
  infant: { label: 'Infant', inSentence: 'an infant school' },
  junior: { label: 'Junior', inSentence: 'a junior school' },
  first: { label: 'First', inSentence: 'a first school' },
  primary: { label: 'Primary', inSentence: 'a primary school' },
  middle: { label: 'Middle', inSentence: 'a middle school' },
  secondary: { label: 'Secondary', inSentence: 'a secondary school' },
  'all-through': { label: 'All-through', inSentence: 'an all-through school' },
  special: { label: 'Special', inSentence: 'a special school' },
  'alternative-provision': {
    label: 'Alternative provision or pupil referral unit',
    inSentence: 'alternative provision or a pupil referral unit',
  },
  'post-16': { label: 'Sixth form or 16 to 19', inSentence: 'a sixth form or other 16 to 19 provider' },
  'fe-college': { label: 'Further education college', inSentence: 'a further education college' },
} satisfies Record<string, Worded>);

export const schoolType = defineVocabulary({
  maintained: { label: 'Maintained by the council', inSentence: 'a council-maintained school' },
  academy: { label: 'Academy', inSentence: 'an academy' },
  'free-school': { label: 'Free school', inSentence: 'a free school' },
  independent: { label: 'Independent', inSentence: 'an independent school' },
} satisfies Record<string, Worded>);

/** The overall grades that Ofsted gave until 2024. */
export const ofstedGrade = defineVocabulary({
  outstanding: { label: 'Outstanding', inSentence: '“outstanding”' },
  good: { label: 'Good', inSentence: '“good”' },
  'requires-improvement': { label: 'Requires improvement', inSentence: '“requires improvement”' },
  inadequate: { label: 'Inadequate', inSentence: '“inadequate”' },
  'not-inspected': { label: 'Not yet inspected', inSentence: '“not yet inspected”' },
} satisfies Record<string, Worded>);

export const role = defineVocabulary({
  teacher: { label: 'Teacher', inSentence: 'a teacher' },
  'senior-leader': { label: 'Senior leader', inSentence: 'a senior leader' },
  chair: { label: 'Chair of governors', inSentence: 'a chair of governors' },
  'vice-chair': { label: 'Vice chair', inSentence: 'a vice chair' },
  'committee-chair': { label: 'Committee chair', inSentence: 'a committee chair' },
  'other-governance-leader': {
    label: 'Another leading role on a governing board',
    inSentence: 'a governor in another leading role',
  },
  clerk: { label: 'Clerk to a governing board', inSentence: 'a clerk to a governing board' },
} satisfies Record<string, Worded>);

export const channelKind = defineVocabulary({
  email: { label: 'Email' },
  phone: { label: 'Phone' },
  web: { label: 'Website' },
});

/** What a lesson of a project is about, for the table of lessons that recur. */
export const lessonTheme = defineVocabulary({
  leaders: { label: 'School leaders behind it' },
  choosing: { label: 'Choosing the right schools' },
  fitting: { label: 'Help that fits each school' },
  experts: { label: 'Experts whom people trust' },
  visits: { label: 'Visits and coaching' },
  goals: { label: 'Clear goals, and checking progress' },
  time: { label: 'Enough time, not too much at once' },
  change: { label: 'Room for change' },
  evidence: { label: 'Building on evidence' },
  training: { label: 'Good training' },
  together: { label: 'Staying in touch and working together' },
  money: { label: 'Money and business' },
  spreading: { label: 'Making it last and spread' },
});

/** The kinds of lesson, by the part of a report that they stand in. */
export const lessonKind = defineVocabulary({
  practice: { label: 'Good practice to share' },
  lesson: { label: 'Lessons learned' },
  sustainability: { label: 'Sustainability' },
});
