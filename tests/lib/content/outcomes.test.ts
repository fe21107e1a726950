import { describe, expect, test } from 'vitest';
import { readWorkspace, replaceInFile } from '#tests/fixtures/workspace';

const outcome = 'content/outcomes/reading-at-seven.yaml';
const priority = 'content/priorities/seaport/priority-1.md';
const area = 'content/areas/seaport.md';

describe('an outcome is refused', () => {
  test.each([
    ['without a claimant', 'claimant: official\n', '', 'field-missing', 'claimant'],
    ['without a group', 'group: all children aged 7\n', '', 'field-missing', 'group'],
    ['with a value without its date', '  value: 65\n  when: "2019"', '  value: 65', 'field-missing', 'after.when'],
    ['with a value without a unit', 'unit: percent\n', '', 'outcomes', 'before'],
    ['with a share of more than everybody', 'value: 65', 'value: 165', 'outcomes', 'after.value'],
    ['with values in the wrong order', 'when: "2019"', 'when: "2015"', 'outcomes', 'after.when'],
    [
      'with a difference of shares in per cent',
      'limits:',
      'change: {value: 5, unit: percent}\nlimits:',
      'outcomes',
      'change.unit',
    ],
    [
      'with a rise told in per cent',
      'It was 60% in 2017 and 65% in 2019.',
      'It rose by 5% to 65%.',
      'outcomes',
      'summary',
    ],
    [
      'with a wrong sum',
      'limits:',
      'change: {value: 6, unit: points, computed: true}\nlimits:',
      'outcomes',
      'change.value',
    ],
    ['that says it has no figure and has one', '[whole-council]', '[no-figure]', 'outcomes', 'limits'],
    ['that is missing and has a figure', 'kind: result', 'kind: missing', 'outcomes', 'kind'],
  ])('%s', (_name, piece, replacement, rule, field) => {
    const { diagnostics } = readWorkspace(replaceInFile(outcome, piece, replacement));
    expect(diagnostics.map((diagnostic) => [diagnostic.rule, diagnostic.field])).toContainEqual([rule, field]);
  });

  test('with a computed change and nothing to compute it from', () => {
    const only = replaceInFile(
      outcome,
      'before:\n  value: 60\n  when: "2017"\n',
      'change: {value: 5, unit: points, computed: true}\n',
    );
    expect(readWorkspace(only).diagnostics).toMatchObject([{ rule: 'outcomes', field: 'change.computed' }]);
  });

  test('with no figure, unless it says so', () => {
    const none = replaceInFile(
      outcome,
      'before:\n  value: 60\n  when: "2017"\nafter:\n  value: 65\n  when: "2019"\n',
      '',
    );
    expect(readWorkspace(none).diagnostics).toMatchObject([{ rule: 'outcomes', field: 'kind' }]);
  });

  test('with the figure of a county for a district', () => {
    const county = replaceInFile(area, 'kind: unitary', 'kind: district\n  - name: Seashire\n    kind: county');
    expect(readWorkspace(county).diagnostics).toMatchObject([{ rule: 'outcomes', field: 'area', file: outcome }]);
  });
});

test('a sum that is right is let through', () => {
  expect(
    readWorkspace(replaceInFile(outcome, 'limits:', 'change: {value: 5, unit: points, computed: true}\nlimits:'))
      .messages,
  ).toEqual([]);
});

describe('what became of a target', () => {
  const answer = (yaml: string) =>
    replaceInFile(priority, '    from: [town-paper]\n', `    from: [town-paper]\n    ${yaml}\n`);

  test.each(['met', 'partly', 'not-met', 'moved'])('"%s" needs an outcome or a source', (is) => {
    expect(readWorkspace(answer(`answer: {is: ${is}}`)).diagnostics).toMatchObject([
      { rule: 'targets', field: 'targets.0.answer.is' },
    ]);
    expect(readWorkspace(answer(`answer: {is: ${is}, outcomes: [reading-at-seven]}`)).messages).toEqual([]);
    expect(readWorkspace(answer(`answer: {is: ${is}, from: [town-paper]}`)).messages).toEqual([]);
  });

  test('is not found without proof of anything', () => {
    expect(readWorkspace(answer('answer: {is: no-figure}')).messages).toEqual([]);
  });

  test('must name an outcome that there is', () => {
    const { diagnostics } = readWorkspace(answer('answer: {is: met, outcomes: [reading-at-eight]}'));
    expect(diagnostics).toMatchObject([{ rule: 'reference', field: 'targets.0.answer.outcomes.0' }]);
  });

  test('has a number only with its unit', () => {
    expect(readWorkspace(answer('value: 70')).diagnostics).toMatchObject([
      { rule: 'targets', field: 'targets.0.value' },
    ]);
  });
});
