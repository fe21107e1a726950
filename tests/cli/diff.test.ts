import { expect, test } from 'vitest';
import { realTexts, runTestCommand } from '#tests/fixtures/run-command';

/** What a diff says when some files were otherwise before. */
async function since(changes: Record<string, string | undefined>): Promise<string> {
  const before = new Map([...realTexts].filter(([path]) => path.startsWith('content/')));
  for (const [path, text] of Object.entries(changes)) text === undefined ? before.delete(path) : before.set(path, text);
  const files = [...before].map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
  const { code, messages } = await runTestCommand(['diff', 'somewhere', '--on', '2018-12-01'], {
    readFilesAtRevision: () => files,
  });
  expect(code).toBe(0);
  return messages.join('\n');
}

const offer = 'content/offers/breakfast-programme-stoke.md';
const text = realTexts.get(offer) ?? '';

test('where nothing differs, nothing changes', async () => {
  expect((await since({})).match(/Nothing changes\./g)).toHaveLength(5);
});

test('a page that is new, one that is gone and one whose words changed are each named', async () => {
  const messages = await since({
    [offer]: undefined,
    'content/pages/old-page.md': realTexts.get('content/pages/about.md'),
  });
  expect(messages).toContain('- new: [Free school breakfasts and a start-up grant](/offers/breakfast-programme-stoke)');
  expect(messages).toMatch(/- gone: .*, \/old-page/);
  expect(messages).toMatch(/- \/offers: 1 entry added/);
  expect(messages).toMatch(/- “breakfast club”: .* → \/offers\/breakfast-programme-stoke /);
  expect(await since({ [offer]: text.replace('## What it was', '## What it is') })).toMatch(/changed: .*: the text/);
});

test('a field is named as readers know it, and a status that follows from it is said', async () => {
  const messages = await since({ [offer]: text.replace('openBy: 2018-10-01', 'openBy: 2019-03-19') });
  expect(messages).toContain('Known to be open by (`openBy`)');
  expect(messages).toMatch(/Free school breakfasts.*: Announced → Open while places last \(on 1 December 2018\)/);
});

test('an old address that ceases to lead anywhere is said', async () => {
  const messages = await since({ [offer]: text.replace('\nchecked:', '\naliases: [/breakfast]\nchecked:') });
  expect(messages).toContain('- /breakfast no longer leads anywhere');
});

test('a revision that git does not know is named', async () => {
  const { code, messages } = await runTestCommand(['diff', 'nowhere'], { readFilesAtRevision: () => undefined });
  expect(code).toBe(1);
  expect(messages[0]).toContain('git knows no "nowhere"');
});
