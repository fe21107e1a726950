import type { RuleText } from '#lib/content/rule';
import { allRules } from '#lib/content/rules';

/** The line of docs/editing.md below which every rule has its section. */
export const lineAboveRules = 'The rules below are in the order of the alphabet.';

/** The end of docs/editing.md: a section for each rule, as the rule says it. */
export const createRuleDocs = (): string => `${allRules.map(createRuleSection).join('\n\n')}\n`;

const createRuleSection = ({ id, severity, sentence, example, why, suggestion }: RuleText): string =>
  [
    `### \`${id}\`\n\n${sentence}`,
    severity === 'warning' && '(A warning.)',
    `_Example:_ ${example}`,
    why && `_Why:_ ${why}`,
    `_What to do:_ ${suggestion}`,
  ]
    .filter(Boolean)
    .join(' ');
