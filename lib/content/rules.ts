import type { Severity } from './diagnostic.ts';
import { readingRules } from './reading-rules.ts';
import type { Rule, RuleText } from './rule.ts';
import { addressRule } from './rules/address.ts';
import { americanSpellingRule } from './rules/american-spelling.ts';
import { bareLinkRule } from './rules/bare-link.ts';
import { bodyRule } from './rules/body.ts';
import { channelsRule } from './rules/channels.ts';
import { closingSoonRule } from './rules/closing-soon.ts';
import { completeSentenceRule } from './rules/complete-sentence.ts';
import { consistentFiguresRule } from './rules/consistent-figures.ts';
import { consistentTableCellsRule } from './rules/consistent-table-cells.ts';
import { datesRule } from './rules/dates.ts';
import { everyValueRule } from './rules/every-value.ts';
import { figuresRule } from './rules/figures.ts';
import { hardWordsRule } from './rules/hard-words.ts';
import { headingsRule } from './rules/headings.ts';
import { hiddenLettersRule } from './rules/hidden-letters.ts';
import { htmlRule } from './rules/html.ts';
import { imageRule } from './rules/image.ts';
import { keyStagesRule } from './rules/key-stages.ts';
import { knownCouncilRule } from './rules/known-council.ts';
import { lessonsRule } from './rules/lessons.ts';
import { linkRule } from './rules/link.ts';
import { linkTextRule } from './rules/link-text.ts';
import { longSentenceRule } from './rules/long-sentence.ts';
import { lookAlikeRule } from './rules/look-alike.ts';
import { noLeftoverMarkupRule } from './rules/no-leftover-markup.ts';
import { noPrivateDetailsRule } from './rules/no-private-details.ts';
import { noSetextHeadingRule } from './rules/no-setext-heading.ts';
import { noTypedStatusRule } from './rules/no-typed-status.ts';
import { noUnusedDefinitionRule } from './rules/no-unused-definition.ts';
import { oneLeadPerCouncilRule } from './rules/one-lead-per-council.ts';
import { outcomesRule } from './rules/outcomes.ts';
import { placementRule } from './rules/placement.ts';
import { reachableContactRule } from './rules/reachable-contact.ts';
import { repeatedWordsRule } from './rules/repeated-words.ts';
import { reportHeadingsRule } from './rules/report-headings.ts';
import { sameTitleRule } from './rules/same-title.ts';
import { selfReferenceRule } from './rules/self-reference.ts';
import { shortFormsRule } from './rules/short-form.ts';
import { similarTitleRule } from './rules/similar-title.ts';
import { singleFrontMatterRule } from './rules/single-front-matter.ts';
import { staleRule } from './rules/stale.ts';
import { targetsRule } from './rules/targets.ts';
import { trailingSpacesRule } from './rules/trailing-spaces.ts';
import { twiceRule } from './rules/twice.ts';
import { withdrawnRule } from './rules/withdrawn.ts';

/** Every rule about what records say. A new rule has its own file in rules/, and is named here. */
export const rules: readonly Rule[] = [
  addressRule,
  americanSpellingRule,
  bareLinkRule,
  bodyRule,
  channelsRule,
  closingSoonRule,
  datesRule,
  everyValueRule,
  figuresRule,
  hardWordsRule,
  headingsRule,
  hiddenLettersRule,
  htmlRule,
  imageRule,
  keyStagesRule,
  lessonsRule,
  linkRule,
  linkTextRule,
  longSentenceRule,
  lookAlikeRule,
  outcomesRule,
  placementRule,
  repeatedWordsRule,
  reportHeadingsRule,
  sameTitleRule,
  selfReferenceRule,
  shortFormsRule,
  similarTitleRule,
  staleRule,
  targetsRule,
  trailingSpacesRule,
  twiceRule,
  withdrawnRule,
  completeSentenceRule,
  consistentFiguresRule,
  consistentTableCellsRule,
  knownCouncilRule,
  noLeftoverMarkupRule,
  noPrivateDetailsRule,
  noSetextHeadingRule,
  noTypedStatusRule,
  noUnusedDefinitionRule,
  oneLeadPerCouncilRule,
  reachableContactRule,
  singleFrontMatterRule,
];

/** Every rule there is, in the order of the alphabet. */
export const allRules: readonly RuleText[] = [...readingRules, ...rules].toSorted((one, other) =>
  one.id < other.id ? -1 : 1,
);

const severities = new Map(allRules.map(({ id, severity }) => [id, severity]));

/** Whether what breaks a rule stops the build. */
export function getSeverity(rule: string): Severity {
  const severity = severities.get(rule);
  if (!severity) throw new Error(`There is no rule "${rule}". Declare it in lib/content/reading-rules.ts or rules.ts.`);
  return severity;
}
