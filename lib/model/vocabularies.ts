import { type Choice, vocabulary } from './vocabulary.ts';

/** How we know which key stages something is for. */
export const keyStageBasis = vocabulary({
  stated: { label: 'The source says so' },
  implied: { label: 'Worked out from the schools or ages that the source names' },
  'not-stated': { label: 'The source does not say' },
});

/** How we know which numbered priority an activity belongs to. */
export const placement = vocabulary({
  stated: { label: 'The source says so' },
  inferred: { label: 'Placed here by its subject; the source gives no priority' },
});

export const region = vocabulary({
  'east-midlands': { label: 'East Midlands' },
  'east-of-england': { label: 'East of England' },
  'north-west': { label: 'North West' },
  'south-east': { label: 'South East' },
  'south-west': { label: 'South West' },
  'west-midlands': { label: 'West Midlands' },
  'yorkshire-and-the-humber': { label: 'Yorkshire and the Humber' },
});

export const cohort = vocabulary({
  first: { label: 'First six areas, announced in October 2016' },
  second: { label: 'Second six areas, announced in January 2017' },
});

export const programme = vocabulary({
  'opportunity-area': { label: 'Opportunity Area', help: 'Paid for by the Opportunity Area itself.' },
  ssif: {
    label: 'Strategic School Improvement Fund (SSIF)',
    help: 'A separate national fund. Its projects in the South West were not Opportunity Area work.',
  },
});

export const audience = vocabulary({
  parents: { label: 'Parents and carers' },
  teachers: { label: 'Teachers' },
  'school-leaders': { label: 'Heads and school leaders' },
  'governors-clerks': { label: 'Governors and clerks' },
  community: { label: 'Community groups' },
});

export const updateKind = vocabulary({
  news: { label: 'News' },
  report: { label: 'Report' },
});

type Evidence = Choice & { help: string };
export const evidence = vocabulary({
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
} satisfies Record<string, Evidence>);

/** How much of a source its notes for this site rest on. */
export const seen = vocabulary({
  whole: { label: 'Read in full' },
  opening: { label: 'Only the opening part of the page was read' },
  'not-applicable': { label: 'Not a document' },
});

export const schoolPhase = vocabulary({
  nursery: { label: 'Nursery or early years' },
  infant: { label: 'Infant' },
  junior: { label: 'Junior' },
  first: { label: 'First' },
  primary: { label: 'Primary' },
  middle: { label: 'Middle' },
  secondary: { label: 'Secondary' },
  'all-through': { label: 'All-through' },
  special: { label: 'Special' },
  'alternative-provision': { label: 'Alternative provision or pupil referral unit' },
  'post-16': { label: 'Sixth form or 16 to 19' },
  'fe-college': { label: 'Further education college' },
});

export const schoolType = vocabulary({
  maintained: { label: 'Maintained by the council' },
  academy: { label: 'Academy' },
  'free-school': { label: 'Free school' },
  independent: { label: 'Independent' },
});

/** The overall grades that Ofsted gave until 2024. */
export const ofstedGrade = vocabulary({
  outstanding: { label: 'Outstanding' },
  good: { label: 'Good' },
  'requires-improvement': { label: 'Requires improvement' },
  inadequate: { label: 'Inadequate' },
  'not-inspected': { label: 'Not yet inspected' },
});

export const role = vocabulary({
  teacher: { label: 'Teacher' },
  'senior-leader': { label: 'Senior leader' },
  chair: { label: 'Chair of governors' },
  'vice-chair': { label: 'Vice chair' },
  'committee-chair': { label: 'Committee chair' },
  'other-governance-leader': { label: 'Another leading role on a governing board' },
  clerk: { label: 'Clerk to a governing board' },
});

export const channelKind = vocabulary({
  email: { label: 'Email' },
  phone: { label: 'Phone' },
  web: { label: 'Website' },
});

/** What a lesson of a project is about, for the table of lessons that recur. */
export const lessonTheme = vocabulary({
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
export const lessonKind = vocabulary({
  practice: { label: 'Good practice to share' },
  lesson: { label: 'Lessons learned' },
  sustainability: { label: 'Sustainability' },
});
