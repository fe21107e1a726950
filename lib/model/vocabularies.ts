import { type Choice, vocabulary } from './vocabulary.ts';

type Theme = Choice & { help: string; group: 'subjects' | 'stages' | 'schools' | 'children' };
export const theme = vocabulary({
  maths: { label: 'Maths', help: 'Better teaching and results in maths at any age.', group: 'subjects' },
  'english-literacy': {
    label: 'English, reading and writing',
    help: 'Reading, writing and English lessons, including a love of reading.',
    group: 'subjects',
  },
  'phonics-early-reading': {
    label: 'Phonics and learning to read',
    help: 'Teaching young children to read by matching letters and sounds.',
    group: 'subjects',
  },
  'oracy-language': {
    label: 'Speaking, listening and language',
    help: 'Talk that helps children learn, and early language.',
    group: 'subjects',
  },
  'science-stem': {
    label: 'Science, physics and STEM',
    help: 'Science, technology, engineering and maths, and physics in particular.',
    group: 'subjects',
  },
  'modern-languages': {
    label: 'Languages',
    help: 'Teaching other languages, such as French.',
    group: 'subjects',
  },
  'early-years': {
    label: 'Early years and starting school',
    help: 'Helping the youngest children and getting ready for Reception.',
    group: 'stages',
  },
  transition: {
    label: 'Moving between schools and stages',
    help: 'A smooth move from one stage to the next, above all from primary to secondary school.',
    group: 'stages',
  },
  'careers-aspirations': {
    label: 'Careers, mentoring and next steps',
    help: 'Ambition, mentors, and choices about study and work.',
    group: 'stages',
  },
  leadership: {
    label: 'School leadership',
    help: 'Training and support for the people who lead schools.',
    group: 'schools',
  },
  governance: {
    label: 'Governors and clerks',
    help: 'The governors, trustees and clerks who guide schools.',
    group: 'schools',
  },
  'teaching-cpd': {
    label: 'Teachers and training',
    help: 'Training and coaching for school staff, and getting good teachers into schools.',
    group: 'schools',
  },
  'research-evidence': {
    label: 'Research and evidence',
    help: 'Using research to choose what works.',
    group: 'schools',
  },
  'school-improvement': {
    label: 'School improvement',
    help: 'Whole-school help, mostly for schools that need extra support.',
    group: 'schools',
  },
  disadvantage: {
    label: 'Disadvantage and closing gaps',
    help: 'Helping children from poorer homes do as well as others.',
    group: 'children',
  },
  'send-inclusion': {
    label: 'Special needs and inclusion',
    help: 'Support for children with special educational needs and disabilities (SEND).',
    group: 'children',
  },
  wellbeing: {
    label: 'Health, wellbeing and attendance',
    help: 'Mental health, resilience, attendance, behaviour and healthy breakfasts.',
    group: 'children',
  },
  'parents-families': {
    label: 'Parents and families',
    help: 'Schools and families working together.',
    group: 'children',
  },
  'life-skills': {
    label: 'Activities and life skills',
    help: 'Clubs, holiday activities and small community projects.',
    group: 'children',
  },
} satisfies Record<string, Theme>);

export const themeGroup = vocabulary({
  subjects: { label: 'Subjects' },
  stages: { label: 'Ages and moving on' },
  schools: { label: 'Schools and staff' },
  children: { label: 'Children and families' },
});

/** Ages and school years are numbers, so that "age 10" and "Year 6" can be understood; Reception is year 0. */
type KeyStage = Choice & {
  short: string;
  ages: string;
  years: string;
  from: number;
  to: number;
  yearGroups: readonly number[];
};
export const keyStage = vocabulary({
  eyfs: {
    label: 'Early years',
    short: 'Early years',
    ages: '0 to 5',
    years: 'nursery and Reception',
    from: 0,
    to: 5,
    yearGroups: [0],
  },
  ks1: {
    label: 'Key stage 1',
    short: 'KS1',
    ages: '5 to 7',
    years: 'Years 1 and 2',
    from: 5,
    to: 7,
    yearGroups: [1, 2],
  },
  ks2: {
    label: 'Key stage 2',
    short: 'KS2',
    ages: '7 to 11',
    years: 'Years 3 to 6',
    from: 7,
    to: 11,
    yearGroups: [3, 4, 5, 6],
  },
  ks3: {
    label: 'Key stage 3',
    short: 'KS3',
    ages: '11 to 14',
    years: 'Years 7 to 9',
    from: 11,
    to: 14,
    yearGroups: [7, 8, 9],
  },
  ks4: {
    label: 'Key stage 4',
    short: 'KS4',
    ages: '14 to 16',
    years: 'Years 10 and 11',
    from: 14,
    to: 16,
    yearGroups: [10, 11],
  },
  'post-16': {
    label: 'Post-16',
    short: 'Post-16',
    ages: '16 to 19',
    years: 'Years 12 and 13, and college',
    from: 16,
    to: 19,
    yearGroups: [12, 13],
  },
} satisfies Record<string, KeyStage>);

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
