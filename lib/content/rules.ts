import type { Severity } from './diagnostic.ts';
import { readingRules } from './reading-rules.ts';
import type { Rule, RuleText } from './rule.ts';
import { address } from './rules/address.ts';
import { americanSpelling } from './rules/american-spelling.ts';
import { bareLink } from './rules/bare-link.ts';
import { body } from './rules/body.ts';
import { channels } from './rules/channels.ts';
import { closingSoon } from './rules/closing-soon.ts';
import { completeSentence } from './rules/complete-sentence.ts';
import { consistentFigures } from './rules/consistent-figures.ts';
import { consistentTableCells } from './rules/consistent-table-cells.ts';
import { dates } from './rules/dates.ts';
import { everyValue } from './rules/every-value.ts';
import { figures } from './rules/figures.ts';
import { hardWords } from './rules/hard-words.ts';
import { headings } from './rules/headings.ts';
import { hiddenLetters } from './rules/hidden-letters.ts';
import { html } from './rules/html.ts';
import { image } from './rules/image.ts';
import { keyStages } from './rules/key-stages.ts';
import { knownCouncil } from './rules/known-council.ts';
import { lessons } from './rules/lessons.ts';
import { link } from './rules/link.ts';
import { linkText } from './rules/link-text.ts';
import { longSentence } from './rules/long-sentence.ts';
import { lookAlike } from './rules/look-alike.ts';
import { noLeftoverMarkup } from './rules/no-leftover-markup.ts';
import { noPrivateDetails } from './rules/no-private-details.ts';
import { noSetextHeading } from './rules/no-setext-heading.ts';
import { noTypedStatus } from './rules/no-typed-status.ts';
import { noUnusedDefinition } from './rules/no-unused-definition.ts';
import { oneLeadPerCouncil } from './rules/one-lead-per-council.ts';
import { outcomes } from './rules/outcomes.ts';
import { placement } from './rules/placement.ts';
import { reachableContact } from './rules/reachable-contact.ts';
import { repeatedWords } from './rules/repeated-words.ts';
import { reportHeadings } from './rules/report-headings.ts';
import { sameTitleRule } from './rules/same-title.ts';
import { selfReference } from './rules/self-reference.ts';
import { shortForms } from './rules/short-form.ts';
import { similarTitleRule } from './rules/similar-title.ts';
import { singleFrontMatter } from './rules/single-front-matter.ts';
import { stale } from './rules/stale.ts';
import { targets } from './rules/targets.ts';
import { trailingSpaces } from './rules/trailing-spaces.ts';
import { twice } from './rules/twice.ts';
import { withdrawn } from './rules/withdrawn.ts';

/** Every rule about what records say. A new rule has its own file in rules/, and is named here. */
export const rules: readonly Rule[] = [
  address,
  americanSpelling,
  bareLink,
  body,
  channels,
  closingSoon,
  dates,
  everyValue,
  figures,
  hardWords,
  headings,
  hiddenLetters,
  html,
  image,
  keyStages,
  lessons,
  link,
  linkText,
  longSentence,
  lookAlike,
  outcomes,
  placement,
  repeatedWords,
  reportHeadings,
  sameTitleRule,
  selfReference,
  shortForms,
  similarTitleRule,
  stale,
  targets,
  trailingSpaces,
  twice,
  withdrawn,
  completeSentence,
  consistentFigures,
  consistentTableCells,
  knownCouncil,
  noLeftoverMarkup,
  noPrivateDetails,
  noSetextHeading,
  noTypedStatus,
  noUnusedDefinition,
  oneLeadPerCouncil,
  reachableContact,
  singleFrontMatter,
];

/** Every rule there is, in the order of the alphabet. */
export const allRules: readonly RuleText[] = [...readingRules, ...rules].toSorted((one, other) =>
  one.id < other.id ? -1 : 1,
);

const severities = new Map(allRules.map(({ id, severity }) => [id, severity]));

/** Whether what breaks a rule stops the build. */
export function severityOf(rule: string): Severity {
  const severity = severities.get(rule);
  if (!severity) throw new Error(`There is no rule "${rule}". Declare it in lib/content/reading-rules.ts or rules.ts.`);
  return severity;
}
