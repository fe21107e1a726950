import { expect, test } from 'vitest';
import type { ContentFile } from '#lib/content/files';
import { findMovedPages } from '#lib/content/moved-pages';
import { readLibrary } from '#lib/content/read-library';
import { validFiles } from '#tests/fixtures/workspace';

const old = 'content/offers/free-books.md';
const text = validFiles[old] as string;
const filesOf = (texts: Record<string, string>): ContentFile[] =>
  Object.entries(texts).map(([path, words]) => ({ path, bytes: new TextEncoder().encode(words) }));
const earlier = filesOf({ ...validFiles });
const { [old]: _gone, ...others } = validFiles;

function movedIn(texts: Record<string, string>) {
  const files = filesOf(texts);
  return findMovedPages(earlier, files, readLibrary(files).library);
}

test('a page that was moved without its old address is warned of, in its new file', () => {
  expect(movedIn({ ...others, 'content/offers/books.md': text })).toMatchObject([
    {
      rule: 'moved',
      severity: 'warning',
      file: 'content/offers/books.md',
      suggestion: expect.stringContaining('aliases: [/offers/free-books]'),
    },
  ]);
});

test('a page that was taken away is warned of where it was', () => {
  expect(movedIn(others)).toMatchObject([{ rule: 'moved', file: old }]);
});

test('nothing is said where the old address leads on, or nothing moved, or the file cannot be read for now', () => {
  expect(
    movedIn({
      ...others,
      'content/offers/books.md': text.replace('checked:', 'aliases: [/offers/free-books]\nchecked:'),
    }),
  ).toEqual([]);
  expect(movedIn({ ...validFiles })).toEqual([]);
  expect(movedIn({ ...others, [old]: 'broken' })).toEqual([]);
});

test('what has no page of its own may go', () => {
  const { 'content/contacts/reading-team.yaml': _contact, ...rest } = validFiles;
  expect(movedIn(rest)).toEqual([]);
});
