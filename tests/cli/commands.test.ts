import { expect, test } from 'vitest';
import { commands } from '#cli/commands';
import { computeReadingGrade } from '#cli/reading-grade';
import { runTestCommand } from '#tests/fixtures/run-command';

test('without a command, or with one that is not there, the commands are listed', async () => {
  expect((await runTestCommand([])).code).toBe(0);
  const { code, messages } = await runTestCommand(['chek']);
  expect(code).toBe(1);
  expect(messages[0]).toBe('There is no command "chek". Did you mean "check"?');
  expect(messages.join('\n')).toContain('npm run content check');
});

test.each(Object.keys(commands))(
  '%s says how it is typed when it is asked for help, and does nothing',
  async (name) => {
    const { code, messages, written } = await runTestCommand([name, '--help']);
    expect(code).toBe(0);
    expect(messages.join('\n')).toContain(`npm run content ${name}`);
    expect(written.size).toBe(0);
  },
);

test('an option that is not there is named, and nothing is done', async () => {
  const { code, messages } = await runTestCommand(['find', 'breakfast', '--days', '3']);
  expect(code).toBe(1);
  expect(messages.join()).toMatch(/'--days'.*npm run content find -- --help/);
});

test('a check can be limited to a folder, written for other readers, and explains itself', async () => {
  expect(await runTestCommand(['check', 'content/offers/', '--format', 'github'])).toMatchObject({ code: 0 });
  expect(await runTestCommand(['check', '--help'])).toMatchObject({ code: 0 });
  for (const wrong of [['--format', 'constructor'], ['--wrong'], ['content/offer']]) {
    const { code, messages } = await runTestCommand(['check', ...wrong]);
    expect(code).toBe(1);
    expect(messages[0]).toContain(wrong.at(-1));
    expect(messages.at(-1)).toContain('npm run content check');
  }
});

test('the real content passes the check', async () => {
  const { code, messages } = await runTestCommand(['check']);
  expect(code).toBe(0);
  expect(messages.at(-1)).toMatch(/content files, no problems\.$/);
});

test('records are found by words, with their files', async () => {
  const { code, messages } = await runTestCommand(['find', 'breakfast', 'club']);
  expect(code).toBe(0);
  expect(messages[0]).toMatch(/^content\/offers\/breakfast-programme-stoke\.md {2}Free school breakfasts/);
  expect((await runTestCommand(['find', 'zzqxv'])).code).toBe(1);
});

test('offers that open or close soon are listed with the days that are left, the nearest first', async () => {
  const { messages } = await runTestCommand(['expiring', '--on', '2018-03-01', '--days', '90']);
  expect(messages[0]).toMatch(/in 18 days {2}announced {2}19 March 2018 {2}Free school breakfasts/);
  expect(messages.at(-1)).toBe('3 changes in the 90 days from 1 March 2018.');
  expect((await runTestCommand(['expiring', '--on', '2018-02-30'])).code).toBe(1);
  expect((await runTestCommand(['expiring', '--days', 'many'])).code).toBe(1);
  for (const wrong of ['many', '-1', '1.5']) {
    const { code, messages } = await runTestCommand(['stale', `--days=${wrong}`]);
    expect({ code, messages }).toEqual({
      code: 1,
      messages: [`"${wrong}" is not a number of days. Write it like 30.`],
    });
  }
});

test('every record falls due once in the year and a half after its check, and no month has the most of them', async () => {
  const { messages } = await runTestCommand(['stale', '--on', '2028-06-01', '--days', '0']);
  expect(messages.at(-1)).toMatch(/^([\d,]+) records are due up to 1 June 2028, of \1\.$/);
  const half = await runTestCommand(['stale', '--on', '2027-11-20', '--days', '0']);
  const [, due = 0, all = 0] = (/^([\d,]+) .* of ([\d,]+)\.$/.exec(half.messages.at(-1) ?? '') ?? []).map((number) =>
    Number(number.replaceAll(',', '')),
  );
  expect(due / all).toBeGreaterThan(0.4);
  expect(due / all).toBeLessThan(0.6);
});

test('short words in short sentences are easier to read', () => {
  const easy = computeReadingGrade('The club met at school. Children read books.');
  const hard = computeReadingGrade(
    'Institutional stakeholders facilitated collaborative pedagogical improvement methodologies throughout.',
  );
  expect(easy).toBeLessThan(4);
  expect(hard).toBeGreaterThan(15);
});
