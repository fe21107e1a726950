import type { Log } from 'sarif';
import { expect, test } from 'vitest';
import type { CheckReport, DiagnosticFormatter } from '#cli/formats/format';
import { formatGithub } from '#cli/formats/github';
import { formatJson } from '#cli/formats/json';
import { formatMarkdown } from '#cli/formats/markdown';
import { formatSarif } from '#cli/formats/sarif';
import { formatText } from '#cli/formats/text';
import type { Diagnostic } from '#lib/content/diagnostic';
import { allRules } from '#lib/content/rules';

const wrong: Diagnostic = {
  rule: 'html',
  severity: 'error',
  file: 'content/offers/a b,c:d\n.md',
  line: 7,
  column: 9,
  message: 'the text holds HTML: <b>|@someone 100%\n::error::',
  suggestion: 'Write it as [Markdown](https://evil.example).',
};
const advice: Diagnostic = { ...wrong, severity: 'warning', file: 'content/offers/b.md', field: 'title' };
const checked: CheckReport = { files: 1200, diagnostics: [wrong, advice] };
const messages = (format: DiagnosticFormatter) => format(checked).join('\n');

test('people read a line for each problem, and how many there are', () => {
  expect(formatText({ files: 3, diagnostics: [] })).toEqual(['3 content files, no problems.']);
  expect(formatText(checked).at(-1)).toBe('1,200 content files, 1 error and 1 warning.');
  expect(formatText(checked)[1]).toMatch(/^content\/offers\/b\.md:7:9 {2}warning: title: the text.* \[html\]$/s);
});

test('GitHub reads one command a problem, and nothing in the content can add another', () => {
  const lines = messages(formatGithub).split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toBe(
    '::error file=content/offers/a b%2Cc%3Ad%0A.md,line=7,col=9,title=html::' +
      'the text holds HTML: <b>|@someone 100%25%0A::error::. Write it as [Markdown](https://evil.example).',
  );
  expect(lines[1]).toMatch(/^::warning file=content\/offers\/b\.md,/);
});

test('the summary is Markdown in which nothing of the content is read as Markdown', () => {
  const summary = messages(formatMarkdown);
  expect(summary).toContain('1,200 content files, 1 error and 1 warning.');
  expect(summary).toMatch(/### Errors.*\n\n\| where.*\n\| ---.*\n\| content/);
  expect(summary).not.toMatch(/<b>|[^\\]\[Markdown|@someone|:\/\/evil/);
  for (const row of summary.split('\n').filter((line) => line.startsWith('| '))) {
    expect(row.replaceAll('\\|', '').split('|')).toHaveLength(5);
  }
});

test('a long summary says how much it leaves out', () => {
  const many = Array.from({ length: 250 }, () => wrong);
  expect(formatMarkdown({ files: 1, diagnostics: many }).at(-1)).toContain('And 50 more');
});

test('JSON has every problem with all that is known of it', () => {
  expect(JSON.parse(messages(formatJson))).toEqual({
    files: 1200,
    errors: 1,
    warnings: 1,
    diagnostics: [wrong, advice],
  });
});

test('SARIF has what version 2.1.0 asks for, every rule, and each result with its rule and place', () => {
  const log: Log = JSON.parse(messages(formatSarif));
  expect(log.version).toBe('2.1.0');
  const [run] = log.runs;
  const rules = run?.tool.driver.rules ?? [];
  expect(run?.tool.driver.name).toMatch(/./);
  expect(rules.map(({ id }) => id)).toEqual(allRules.map(({ id }) => id));
  for (const rule of rules) {
    expect(rule.shortDescription?.text).toMatch(/./);
    expect(['error', 'warning']).toContain(rule.defaultConfiguration?.level);
  }
  expect(run?.results).toHaveLength(2);
  for (const result of run?.results ?? []) {
    expect(rules[result.ruleIndex ?? -1]?.id).toBe(result.ruleId);
    expect(result.message.text).toMatch(/./);
    const place = result.locations?.[0]?.physicalLocation;
    expect(place?.artifactLocation?.uri).not.toMatch(/[\s:]/);
    expect(place?.region).toEqual({ startLine: 7, startColumn: 9 });
  }
});
