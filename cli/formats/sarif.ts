import type { Log, ReportingDescriptor, Result } from 'sarif';
import type { Diagnostic } from '#lib/content/diagnostic';
import { formatMessage } from '#lib/content/diagnostic';
import type { RuleText } from '#lib/content/rule';
import { allRules } from '#lib/content/rules';
import { capitalize } from '#lib/text/format';
import type { CheckReport } from './format.ts';

/** For programs that gather findings of many checks: SARIF 2.1.0. */
export function formatSarif({ diagnostics }: CheckReport): string[] {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'content check', rules: allRules.map(createRule) } },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map(createResult),
      },
    ],
  };
  return [JSON.stringify(log, undefined, 2)];
}

const createRule = ({ id, severity, sentence, example, why, suggestion }: RuleText): ReportingDescriptor => ({
  id,
  shortDescription: { text: sentence },
  fullDescription: { text: why ? `${sentence} ${capitalize(why)}` : sentence },
  help: { text: `Example: ${example} What to do: ${suggestion}` },
  defaultConfiguration: { level: severity },
});

const createResult = (diagnostic: Diagnostic): Result => ({
  ruleId: diagnostic.rule,
  ruleIndex: allRules.findIndex(({ id }) => id === diagnostic.rule),
  level: diagnostic.severity,
  message: { text: formatMessage(diagnostic) },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: diagnostic.file.split('/').map(encodeURIComponent).join('/') },
        region: { startLine: diagnostic.line, startColumn: diagnostic.column },
      },
    },
  ],
});
