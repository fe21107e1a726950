import { expect, test } from 'vitest';
import { getType, typeNames } from '#lib/schema/types';
import { problemsOf, runTestCommand } from '#tests/fixtures/run-command';

test.each(typeNames)('a new %s has no problem but its gaps, and as many as it has marks', async (type) => {
  const name = getType(type).folderField ? 'norwich/brand-new' : 'brand-new';
  const { code, texts, written } = await runTestCommand(['new', type, name]);
  expect(code).toBe(0);
  const [[path = '', text = ''] = []] = written;
  const diagnostics = problemsOf(texts);
  expect(new Set(diagnostics.map(({ rule, file }) => `${rule} ${file}`))).toEqual(new Set([`gap ${path}`]));
  expect(diagnostics).toHaveLength(text.match(/\bTODO\b/g)?.length ?? 0);
  expect(text).not.toMatch(/undefined|\[object/);
});

test('flags fill in what they say, and the name follows from the title', async () => {
  const words = ['new', 'offer', '--title', 'Books: free', '--area', 'norwich', '--source', 'stoke-news'];
  const { messages, written } = await runTestCommand(words);
  expect([...written.keys()]).toEqual(['content/offers/books-free.md']);
  expect([...written.values()][0]).toMatch(/^title: "Books: free"$/m);
  expect([...written.values()][0]).toMatch(/^areas:\n {2}- norwich$/m);
  expect([...written.values()][0]).toMatch(/^sources:\n {2}- source: stoke-news$/m);
  expect(messages.join()).toContain('npm run content check');
});

test('at a terminal it asks for what it was not told', async () => {
  const asked: string[] = [];
  const replies = ['offer', 'Free books', 'norwich', 'stoke-news', ''];
  const ask = async (question: string) => {
    asked.push(question);
    return replies[asked.length - 1] ?? '';
  };
  const { code, written } = await runTestCommand(['new'], { ask });
  expect(code).toBe(0);
  expect(asked).toHaveLength(5);
  expect([...written.keys()]).toEqual(['content/offers/free-books.md']);
});

test.each([
  [['new'], 'Say which kind of record.'],
  [['new', 'ofer', 'x'], 'There is no type "ofer". Did you mean "offer"?'],
  [['new', 'offer'], 'Say the name of its file'],
  [['new', 'offer', 'Free Books'], '"Free Books" cannot be part of an address'],
  [['new', 'offer', '../../x'], 'cannot be part of an address'],
  [['new', 'offer', 'x', '--area', 'norwhich'], 'There is no content/areas/norwhich.md. Did you mean "norwich"?'],
  [['new', 'offer', 'x', '--source', 'nowhere-at-all'], 'Add it first: npm run content new source nowhere-at-all'],
  [['new', 'activity', 'x'], 'Say its area, like: npm run content new activity norwich/x'],
  [['new', 'offer', 'breakfast-programme-stoke'], 'is there already'],
])('%j is refused in words, and nothing is written', async (words, sentence) => {
  const { code, messages, written } = await runTestCommand(words);
  expect(code).toBe(1);
  expect(messages.join('\n')).toContain(sentence);
  expect(written.size).toBe(0);
});
