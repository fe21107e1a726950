import type { Rule } from './rule.ts';
import { address } from './rules/address.ts';
import { body } from './rules/body.ts';
import { dates } from './rules/dates.ts';
import { headings } from './rules/headings.ts';
import { html } from './rules/html.ts';
import { image } from './rules/image.ts';
import { keyStages } from './rules/key-stages.ts';
import { lessons } from './rules/lessons.ts';
import { link } from './rules/link.ts';
import { placement } from './rules/placement.ts';
import { reportHeadings } from './rules/report-headings.ts';
import { shortForms } from './rules/short-form.ts';
import { twice } from './rules/twice.ts';
import { withdrawn } from './rules/withdrawn.ts';

/** Every rule about what records say. A new rule has its own file in rules/, and is named here and in docs/editing.md. */
export const rules: readonly Rule[] = [
  address,
  body,
  dates,
  headings,
  html,
  image,
  keyStages,
  lessons,
  link,
  placement,
  reportHeadings,
  shortForms,
  twice,
  withdrawn,
];

/** The rules that are checked while a file is being read. docs/editing.md has a section for each. */
export const readingRules = [
  'encoding',
  'field-choice',
  'field-folder',
  'field-missing',
  'field-unknown',
  'field-value',
  'file-name',
  'file-place',
  'front-matter',
  'front-matter-language',
  'front-matter-open',
  'no-fields',
  'reference',
  'yaml',
  'yaml-alias',
  'yaml-tag',
  'yaml-twice',
] as const;
