import { expect, test } from 'vitest';
import { addAlias } from '#cli/aliases';
import { listMoves, moveFiles } from '#cli/move';
import { getType } from '#lib/schema/types';
import { problemsOf, realTexts, runTestCommand } from '#tests/fixtures/run-command';
import { validFiles } from '#tests/fixtures/workspace';

const offer = 'content/offers/small-grants-3k-stoke.md';

test('a moved offer keeps its old address, and everything that named it names it again', async () => {
  const { code, texts, removed, written } = await runTestCommand(['rename', offer, 'small-grants-stoke']);
  expect(code).toBe(0);
  expect([...removed]).toEqual([offer]);
  expect(problemsOf(texts)).toEqual([]);
  expect(texts.get('content/offers/small-grants-stoke.md')).toContain('aliases:\n  - /offers/small-grants-3k-stoke\n');
  expect(texts.get('tests/search/judgements.yaml')).not.toMatch(/\/offers\/small-grants-3k-stoke\b/);
  for (const [path, text] of texts) {
    if (path.startsWith('content/') && !path.endsWith('/small-grants-stoke.md'))
      expect(text, path).not.toMatch(/^\s*(- |offer: )small-grants-3k-stoke$|\(\/offers\/small-grants-3k-stoke[)#]/m);
  }
  expect(written.size).toBeGreaterThan(2);
});

test('nothing but names changes in the files that are mended', async () => {
  const { written } = await runTestCommand(['rename', offer, 'small-grants-stoke']);
  for (const [path, text] of written) {
    if (!realTexts.has(path)) continue;
    expect(text.replaceAll('small-grants-stoke', 'small-grants-3k-stoke'), path).toBe(realTexts.get(path));
  }
});

test.each([
  ['content/areas/norwich.md', 'norwich-city'],
  ['content/activities/norwich/maths-teaching.md', 'maths'],
  ['content/priorities/derby/priority-1.md', 'first-priority'],
  ['content/contacts/stoke-oa-team.yaml', 'stoke-team'],
  ['content/glossary/nsbp.yaml', 'breakfast-programme'],
  ['content/sources/stoke-news.yaml', 'stoke-news-page'],
  ['content/updates/small-grants-update.md', 'grants'],
  ['content/projects/ssif-plymouth-oracy.md', 'oracy'],
])('%s can be called %s, and the check is still green', async (file, name) => {
  const { code, texts, messages } = await runTestCommand(['rename', file, name]);
  expect(messages.at(-1)).toMatch(/changed\. The check finds nothing new\.$/);
  expect(code).toBe(0);
  expect(texts.has(file)).toBe(false);
});

test('there and back again leaves every file as it was, but for the alias', () => {
  const texts = new Map(Object.entries(validFiles));
  const to = 'content/offers/books-for-free.md';
  const there = {
    type: 'offer',
    from: 'free-books',
    id: 'books-for-free',
    file: 'content/offers/free-books.md',
    to,
  } as const;
  const back = { ...there, from: there.id, id: there.from, file: to, to: there.file };
  const moved = moveFiles(texts, listMoves(there, [...texts.keys()]));
  const after = moveFiles(moved, listMoves(back, [...moved.keys()]));
  for (const [path, text] of texts) {
    expect(after.get(path)?.replace('aliases:\n  - /offers/books-for-free\n', ''), path).toBe(text);
  }
  expect(getType('offer').address('books-for-free')).toBe('/offers/books-for-free');
});

test.each([
  ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ['quotes round every reference', (text: string) => text.replace(/\[(town-paper|reading-team)\]/g, '["$1"]')],
])('files with %s keep them, and every reference in them is mended', (_name, change) => {
  const texts = new Map(Object.entries(validFiles).map(([path, text]) => [path, change(text)]));
  const move = (type: 'source' | 'contact', from: string, id: string) => {
    const folder = `content/${getType(type).folder}`;
    return { type, from, id, file: `${folder}/${from}.yaml`, to: `${folder}/${id}.yaml` };
  };
  const moves = [move('source', 'town-paper', 'the-daily-town'), move('contact', 'reading-team', 'readers')];
  const after = moveFiles(texts, moves);
  expect(problemsOf(after)).toEqual(problemsOf(texts));
  for (const [path, text] of texts) {
    const now = after.get(path.replace('town-paper', 'the-daily-town').replace('reading-team', 'readers'));
    expect(now, path).toBe(text.replaceAll('town-paper', 'the-daily-town').replaceAll('reading-team', 'readers'));
  }
});

test.each([
  ['no aliases yet', '---\ntitle: A\n---\nText.\n', '---\ntitle: A\naliases:\n  - /old\n---\nText.\n'],
  ['a list in lines', '---\naliases:\n  - /x\ntitle: A\n---\n', '---\naliases:\n  - /x\n  - /old\ntitle: A\n---\n'],
  [
    'a list in brackets',
    '---\naliases: [/x] # why\ntitle: A\n---\n',
    '---\naliases:\n  - /x\n  - /old # why\ntitle: A\n---\n',
  ],
  ['the new address among them', '---\naliases: [/now]\n---\n', '---\naliases:\n  - /old\n---\n'],
  ['Windows line ends', '---\r\ntitle: A\r\n---\r\n', '---\r\ntitle: A\r\naliases:\r\n  - /old\r\n---\r\n'],
  ['fields alone', 'title: A\n', 'title: A\naliases:\n  - /old\n'],
])('an old address is added where there are %s', (_name, before, after) => {
  expect(addAlias(before, '/old', '/now')).toBe(after);
});

test.each([
  [['rename'], 'Say which file, and its new name'],
  [['rename', 'content/offers/small-grants.md', 'x'], 'There is no content/offers/small-grants.md.'],
  [['rename', offer, 'Small Grants'], 'cannot be part of an address'],
  [['rename', offer, 'breakfast-programme-stoke'], 'is there already'],
])('%j is refused in words, and nothing is moved', async (words, sentence) => {
  const { code, messages, written } = await runTestCommand(words);
  expect(code).toBe(1);
  expect(messages.join('\n')).toContain(sentence);
  expect(written.size).toBe(0);
});

test('a dry run says the same and does nothing', async () => {
  const dry = await runTestCommand(['rename', offer, 'small-grants-stoke', '--dry-run']);
  const real = await runTestCommand(['rename', offer, 'small-grants-stoke']);
  expect(dry.written.size + dry.removed.size).toBe(0);
  expect(dry.messages.slice(0, -1)).toEqual(real.messages.slice(0, -1));
  expect(dry.messages.at(-1)).toMatch(/would change\. Nothing was done\.$/);
});
