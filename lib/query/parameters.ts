import { questions } from '#lib/model/question';

/** The longest search, in characters. What is beyond is cut off, and the page says so. */
export const longestSearch = 120;

/** The only names that mean something after the question mark of an address; every other one is dropped. */
export const parameterNames: ReadonlySet<string> = new Set([
  'q',
  'as',
  'type',
  'area',
  'theme',
  'stage',
  'audience',
  'status',
  'evidence',
  'sort',
  'page',
  'on',
  'format',
  'from',
  'offer',
  'project',
  'kind',
  'about',
  'place',
  'authority',
  ...Object.keys(questions),
]);
