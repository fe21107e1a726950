import { describe, expect, test } from 'vitest';
import { commands } from '#cli/commands';
import { projectPath } from '#cli/project-path';
import { realTexts, runTestCommand } from '#tests/fixtures/run-command';

/** Every option of every command, as npm hands it on when no "--" stood before it. */
const everyOption = Object.entries(commands).flatMap(([name, { options = {} }]) =>
  Object.entries(options).map(([option, { value }]) => ({
    name,
    option,
    hasValue: value !== undefined,
    key: `npm_config_${option.replaceAll('-', '_')}`,
  })),
);

describe('an option that npm took for its own', () => {
  test.each(everyOption.filter(({ hasValue }) => hasValue))(
    'is refused when its value was lost: $name --$option',
    async ({ name, option, key }) => {
      const { code, messages, written, removed } = await runTestCommand([name, 'value'], {
        environment: { [key]: 'true' },
      });
      expect(code).toBe(1);
      expect(messages.join()).toContain(`Put two hyphens before the options: -- --${option}`);
      expect([written.size, removed.size]).toEqual([0, 0]);
    },
  );

  test('is honoured where it has no value: a dry run of a move changes nothing', async () => {
    const words = ['rename', 'content/offers/small-grants-3k-stoke.md', 'small-grants-stoke'];
    const { code, messages, written, removed } = await runTestCommand(words, {
      environment: { npm_config_dry_run: 'true' },
    });
    expect({ code, last: messages.at(-1) }).toEqual({ code: 0, last: expect.stringContaining('Nothing was done.') });
    expect([written.size, removed.size]).toEqual([0, 0]);
  });

  test('is honoured where its value came with it', async () => {
    const environment = { npm_config_on: '2018-03-01', npm_config_days: '90' };
    expect((await runTestCommand(['expiring'], { environment })).messages.at(-1)).toBe(
      '3 changes in the 90 days from 1 March 2018.',
    );
  });

  test('counts for nothing when it was turned off', async () => {
    expect((await runTestCommand(['check', 'content/offers'], { environment: { npm_config_since: '' } })).code).toBe(0);
  });
});

describe('a path', () => {
  const projectFolder = '/home/editor/areas';
  test.each([
    ['content/offers', 'content/offers'],
    ['./content/offers/', 'content/offers'],
    ['content\\offers\\free.md', 'content/offers/free.md'],
    ['/home/editor/areas/content/offers', 'content/offers'],
    ['/home/editor/areas/content/offers/', 'content/offers'],
    ['/home/editor/other/content', '/home/editor/other/content'],
  ])('%s is %s', (typed, path) => expect(projectPath(typed, { projectFolder } as never)).toBe(path));

  test('from the root of the disk is understood by check and rename', async () => {
    expect((await runTestCommand(['check', `${projectFolder}/content/offers`], { projectFolder })).code).toBe(0);
    const file = [...realTexts.keys()].find((path) => path.startsWith('content/offers/'));
    const { code } = await runTestCommand(['rename', `${projectFolder}/${file}`, 'another-name', '--dry-run'], {
      projectFolder,
    });
    expect(code).toBe(0);
  });
});

test('a title that no address can be made of asks for a name, and keeps the title', async () => {
  const { code, messages, written } = await runTestCommand(['new', 'offer', '--title', '学校']);
  expect(code).toBe(1);
  expect(messages.join()).toContain('The title "学校" has no letters or numbers that an address can have.');
  expect(written.size).toBe(0);
});
