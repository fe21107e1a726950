import { keyStage, theme } from './topics.ts';
import { typeNames } from './types.ts';

type StaticPage = { title: string; summary: string };

/** The pages of the site that are not records: the home page and the lists. Navigation, sitemap and link checks read this. */
export const staticPages = {
  '/': {
    title: 'Opportunity Areas',
    summary: 'What 12 places in England did for their children and schools, 2017 to 2022.',
  },
  '/search': {
    title: 'Search',
    summary: 'Search everything here: areas, offers, projects, contacts and words, by place, theme and age.',
  },
  '/a-z': { title: 'A to Z', summary: 'Everything on this site in the order of the alphabet.' },
  '/areas': { title: 'Areas', summary: 'The 12 Opportunity Areas and what each set out to do.' },
  '/offers': {
    title: 'Offers for schools',
    summary: 'Money, training and support for schools: what it was, who could get it and whether it is open.',
  },
  '/check': {
    title: 'What can my school get?',
    summary: 'Answer what you know, and see which offers your school could have had, and why.',
  },
  '/projects': {
    title: 'Projects',
    summary: 'Projects in the areas and of the Strategic School Improvement Fund, with what was learned.',
  },
  '/results': {
    title: 'Did it work?',
    summary: 'What was measured of the programme’s results, who says so, and what nobody measured.',
  },
  '/compare': {
    title: 'Compare',
    summary: 'See 2 to 4 areas or offers side by side, with what differs first.',
  },
  '/lessons': {
    title: 'What was learned',
    summary: 'What the leaders of projects advise others to do, would do again, and did to make it last.',
  },
  '/themes': { title: 'Themes', summary: 'The work of the areas by subject and theme.' },
  '/key-stages': { title: 'Key stages', summary: 'The work of the areas by the age of the children.' },
  '/contacts': { title: 'Contacts', summary: 'Whom to ask, by place, with when the details were published.' },
  '/updates': { title: 'Updates', summary: 'News and reports from the areas, the newest first.' },
  '/glossary': { title: 'Words explained', summary: 'The words and short forms of English schools, in plain English.' },
  '/sources': {
    title: 'Sources',
    summary: 'Every document and page that this site rests on, and what kind of evidence it is.',
  },
} satisfies Record<string, StaticPage>;

/** The page for telling us of a mistake; it stands in no navigation and no sitemap. */
export const reportPlace = {
  title: 'Report a mistake',
  summary: 'Tell us what is wrong, on which page, and where you read what is right.',
  address: '/report',
};

export type StaticPageAddress = keyof typeof staticPages;

/** A place of the site with its address, its title and its one sentence. */
export const getStaticPage = (address: StaticPageAddress): StaticPage & { address: StaticPageAddress } => ({
  address,
  ...staticPages[address],
});

export const getThemeAddress = (value: string): string => `/themes/${value}`;
export const getKeyStageAddress = (value: string): string => `/key-stages/${value}`;

/** Where the fields of a type are described for programs. */
const getSchemaAddress = (type: string): string => `/schema/${type}.json`;

/** Every page of the site that does not belong to a record. */
export const nonRecordPages: readonly string[] = [
  ...Object.keys(staticPages),
  ...theme.values.map(getThemeAddress),
  ...keyStage.values.map(getKeyStageAddress),
];

/** Every address that does not belong to a record: the pages, and what is not a page to be found by a search. */
export const nonRecordAddresses: readonly string[] = [
  ...nonRecordPages,
  reportPlace.address,
  '/sitemap.xml',
  ...typeNames.map(getSchemaAddress),
];
