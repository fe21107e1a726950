import { type Choice, defineVocabulary } from './vocabulary.ts';

/** A theme; its introduction says what the page of the theme shows. */
type ThemeChoice = Choice & { help: string; intro: string; group: 'subjects' | 'stages' | 'schools' | 'children' };
export const theme = defineVocabulary({
  maths: {
    label: 'Maths',
    help: 'Better teaching and results in maths at any age.',
    group: 'subjects',
    intro:
      'The areas trained maths teachers, worked with maths hubs and paid for extra help for pupils. The projects about maths are for primary schools. They say what they tried, what changed and what they would do again.',
  },
  'english-literacy': {
    label: 'English, reading and writing',
    help: 'Reading, writing and English lessons, including a love of reading.',
    group: 'subjects',
    intro:
      'Every area had work on reading and writing. Some ran a reading campaign for the whole town. Others trained teachers, gave schools grants or sent volunteers to read with children.',
  },
  'phonics-early-reading': {
    label: 'Phonics and learning to read',
    help: 'Teaching young children to read by matching letters and sounds.',
    group: 'subjects',
    intro:
      'Phonics means matching letters to sounds, and it is how most children in England learn to read. The areas trained teachers in it and brought in phonics experts. Some looked at how each school taught it.',
  },
  'oracy-language': {
    label: 'Speaking, listening and language',
    help: 'Talk that helps children learn, and early language.',
    group: 'subjects',
    intro:
      'Children who talk and listen well find it easier to learn. Much of this work is for the youngest: talk groups in nurseries, help from speech and language experts, and champions who share ideas with families. One project is about talk in lessons.',
  },
  'science-stem': {
    label: 'Science, physics and STEM',
    help: 'Science, technology, engineering and maths, and physics in particular.',
    group: 'subjects',
    intro:
      'STEM is short for science, technology, engineering and maths. The areas trained science and physics teachers, gave grants and worked to interest more pupils in science. Two projects in Stoke-on-Trent tell what they did.',
  },
  'modern-languages': {
    label: 'Languages',
    help: 'Teaching other languages, such as French.',
    group: 'subjects',
    intro: 'Little of what the areas did was about other languages. What we found is here.',
  },
  'early-years': {
    label: 'Early years and starting school',
    help: 'Helping the youngest children and getting ready for Reception.',
    group: 'stages',
    intro:
      'Most of this work is for children up to 5. It reaches families at home, staff in nurseries, and children who are about to start Reception.',
  },
  transition: {
    label: 'Moving between schools and stages',
    help: 'A smooth move from one stage to the next, above all from primary to secondary school.',
    group: 'stages',
    intro:
      'Changing school is hard for some children, above all the move from Year 6 to Year 7. The areas brought primary and secondary teachers together, let pupils try out their new school and kept an eye on those who might need help.',
  },
  'careers-aspirations': {
    label: 'Careers, mentoring and next steps',
    help: 'Ambition, mentors, and choices about study and work.',
    group: 'stages',
    intro:
      'Every area wanted young people to know what they could do after school. Local firms and universities helped, with mentors, visits and experience of work. Schools got training in how to give advice.',
  },
  leadership: {
    label: 'School leadership',
    help: 'Training and support for the people who lead schools.',
    group: 'schools',
    intro:
      'Many areas paid for courses and coaching for heads and other leaders of schools. The courses called NPQs are the best known. The offers here are from Stoke-on-Trent and from the national School Improvement Offer.',
  },
  governance: {
    label: 'Governors and clerks',
    help: 'The governors, trustees and clerks who guide schools.',
    group: 'schools',
    intro:
      'Governors and trustees guide a school, and a clerk helps them do it well. Two offers in Stoke-on-Trent were for them, and a few areas looked for new governors.',
  },
  'teaching-cpd': {
    label: 'Teachers and training',
    help: 'Training and coaching for school staff, and getting good teachers into schools.',
    group: 'schools',
    intro:
      'CPD is training for people who already teach. The areas also tried to find new teachers and to keep good ones, with grants, extras and help from Teach First.',
  },
  'research-evidence': {
    label: 'Research and evidence',
    help: 'Using research to choose what works.',
    group: 'schools',
    intro:
      'Each area had a research school: a school that helps others use what research has found. Here are its training, funds to try ideas out, and studies that the areas asked for.',
  },
  'school-improvement': {
    label: 'School improvement',
    help: 'Whole-school help, mostly for schools that need extra support.',
    group: 'schools',
    intro:
      'This is help for a whole school, mostly for schools that needed it most. It could be a plan made with an experienced head, money for extra support, or schools that work together on one goal.',
  },
  disadvantage: {
    label: 'Disadvantage and closing gaps',
    help: 'Helping children from poorer homes do as well as others.',
    group: 'children',
    intro:
      'The Opportunity Areas were set up to help children from poorer homes, so almost everything on this site is about that. Here is what speaks of it most plainly, such as the pupil premium, which is extra money for schools.',
  },
  'send-inclusion': {
    label: 'Special needs and inclusion',
    help: 'Support for children with special educational needs and disabilities (SEND).',
    group: 'children',
    intro:
      'SEND is short for special educational needs and disabilities. Schools learned from each other how to support these pupils, and staff got training. Some areas worked to keep pupils from being sent away from school.',
  },
  wellbeing: {
    label: 'Health, wellbeing and attendance',
    help: 'Mental health, resilience, attendance, behaviour and healthy breakfasts.',
    group: 'children',
    intro:
      'Children learn better when they feel well and come to school. The areas trained staff in mental health, paid for counsellors and mentors, and worked on attendance. The national breakfast programme is here too.',
  },
  'parents-families': {
    label: 'Parents and families',
    help: 'Schools and families working together.',
    group: 'children',
    intro:
      'Families are a child’s first teachers. The areas gave parents ideas for the home, courses and groups, and helped schools and families work together.',
  },
  'life-skills': {
    label: 'Activities and life skills',
    help: 'Clubs, holiday activities and small community projects.',
    group: 'children',
    intro:
      'Essential Life Skills was a national fund for activities outside lessons, such as sport, arts and holiday clubs. Here is what areas did with it, and other clubs and projects for young people.',
  },
} satisfies Record<string, ThemeChoice>);

export const themeGroup = defineVocabulary({
  subjects: { label: 'Subjects' },
  stages: { label: 'Ages and moving on' },
  schools: { label: 'Schools and staff' },
  children: { label: 'Children and families' },
});

/** Ages and school years are numbers, so that "age 10" and "Year 6" can be understood; Reception is year 0. */
type KeyStageChoice = Choice & {
  short: string;
  ages: string;
  years: string;
  from: number;
  to: number;
  yearGroups: readonly number[];
  intro: string;
};
export const keyStage = defineVocabulary({
  eyfs: {
    label: 'Early years',
    short: 'Early years',
    ages: '0 to 5',
    years: 'nursery and Reception',
    from: 0,
    to: 5,
    yearGroups: [0],
    intro:
      'These years are called the Early Years Foundation Stage (EYFS). The areas worked with nurseries, childminders and families, so that children could talk, play and be ready for school.',
  },
  ks1: {
    label: 'Key stage 1',
    short: 'KS1',
    ages: '5 to 7',
    years: 'Years 1 and 2',
    from: 5,
    to: 7,
    yearGroups: [1, 2],
    intro:
      'In these years most children learn to read and write. Phonics, talk and early reading stand out in what the areas did.',
  },
  ks2: {
    label: 'Key stage 2',
    short: 'KS2',
    ages: '7 to 11',
    years: 'Years 3 to 6',
    from: 7,
    to: 11,
    yearGroups: [3, 4, 5, 6],
    intro:
      'This is the second half of primary school. At the end of it pupils take national tests, often called SATs. Most of the projects about maths and reading are for these years.',
  },
  ks3: {
    label: 'Key stage 3',
    short: 'KS3',
    ages: '11 to 14',
    years: 'Years 7 to 9',
    from: 11,
    to: 14,
    yearGroups: [7, 8, 9],
    intro:
      'These are the first years of secondary school. Moving up from primary school is part of it, and so are reading, behaviour and first ideas about jobs.',
  },
  ks4: {
    label: 'Key stage 4',
    short: 'KS4',
    ages: '14 to 16',
    years: 'Years 10 and 11',
    from: 14,
    to: 16,
    yearGroups: [10, 11],
    intro:
      'Pupils work for their GCSEs in these two years. Much of what the areas did is about careers and experience of work, and about English, maths and science.',
  },
  'post-16': {
    label: 'Post-16',
    short: 'Post-16',
    ages: '16 to 19',
    years: 'Years 12 and 13, and college',
    from: 16,
    to: 19,
    yearGroups: [12, 13],
    intro:
      'After 16 young people stay at school, go to college, or learn at work. The areas helped with advice about the next step, with courses and with links to employers and universities.',
  },
} satisfies Record<string, KeyStageChoice>);

type Stage = (typeof keyStage.values)[number];

/** Key stages from the youngest to the oldest, which is the only order in which they are ever shown. */
export const byAge = (stages: readonly Stage[]): Stage[] =>
  stages.toSorted((one, other) => keyStage.values.indexOf(one) - keyStage.values.indexOf(other));
