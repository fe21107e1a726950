import type { Log, ReportingDescriptor, Result } from 'sarif';
import type { Problem } from '#lib/content/diagnostic';
import { sayProblem } from '#lib/content/diagnostic';
import type { RuleText } from '#lib/content/rule';
import { allRules } from '#lib/content/rules';
import { capitalize } from '#lib/text/format';
import type { Checked } from './format.ts';

/** For programs that gather findings of many checks: SARIF 2.1.0. */
export function asSarif({ problems }: Checked): string[] {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'content check', rules: allRules.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        results: problems.map(resultOf),
      },
    ],
  };
  return [JSON.stringify(log, undefined, 2)];
}

const ruleOf = ({ id, severity, sentence, example, why, fix }: RuleText): ReportingDescriptor => ({
  id,
  shortDescription: { text: sentence },
  fullDescription: { text: why ? `${sentence} ${capitalize(why)}` : sentence },
  help: { text: `Example: ${example} What to do: ${fix}` },
  defaultConfiguration: { level: severity },
});

const resultOf = (problem: Problem): Result => ({
  ruleId: problem.rule,
  ruleIndex: allRules.findIndex(({ id }) => id === problem.rule),
  level: problem.severity,
  message: { text: sayProblem(problem) },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: problem.file.split('/').map(encodeURIComponent).join('/') },
        region: { startLine: problem.line, startColumn: problem.column },
      },
    },
  ],
});
