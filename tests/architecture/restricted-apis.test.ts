import { expect, test } from 'vitest';
import { reservedIds } from '#lib/content/rules/headings';
import { sourceFiles } from './source-files.ts';

/** Each thing that only few files may do: how it is recognised, where it may stand, and why. */
const restrictedApis: { what: string; pattern: RegExp; where: RegExp; because: string }[] = [
  {
    what: 'reading the disk',
    pattern: /node:fs|from 'fs'/,
    where: /^(lib\/content\/files\.ts|app\/share\/|cli\/(main|git|terminal|check-url)\.ts|tools\/|http\/)/,
    because: 'Content comes in by one way, so that tests can give it another. Share images read their fonts.',
  },
  {
    what: 'asking the time',
    pattern: /\bnew Date\(\)|\bDate\.now\(|\bperformance\.now\(/,
    where: /^(lib\/clock\.ts$|cli\/(main|git|terminal|check-url)\.ts|tools\/)/,
    because: 'What a page shows depends on the day it is given, not on when it runs.',
  },
  {
    what: 'reading the environment',
    pattern: /\bprocess\.env\b/,
    where: /^(lib\/config\.ts|app\/_shared\/today\.ts|http\/|cli\/(main|git|terminal|check-url)\.ts|tools\/)/,
    because: 'Settings are few, and README.md lists them all.',
  },
  {
    what: 'writing a string into the page',
    pattern: /dangerouslySetInnerHTML/,
    where: /^components\/layout\/json-ld\.tsx$/,
    because: 'Everything else goes through React or the sanitiser.',
  },
  {
    what: 'running in the browser',
    pattern: /^['"]use client['"]|next\/script/m,
    where: /^$/,
    because: 'The site ships documents, not programs.',
  },
  {
    what: 'streaming a page in pieces',
    pattern: /\bSuspense\b|^export const unstable_|cacheComponents/m,
    where: /^$/,
    because: 'Without scripts a piece that comes later would stay hidden.',
  },
  {
    what: 'a style in an attribute',
    pattern: /\bstyle=\{/,
    where: /^$/,
    because: 'The policy of the site refuses it.',
  },
];

test.each(restrictedApis)('$what is done only where it may be', ({ pattern, where, because }) => {
  for (const [file, text] of sourceFiles) {
    if (!where.test(file)) expect(pattern.test(text), `${file}. ${because}`).toBe(false);
  }
});

test('no heading of a text may take the id of a part that every page has', () => {
  // The page for an address that leads nowhere shows no text of a record.
  const shared = [...sourceFiles].filter(([file]) =>
    /^(app\/layout|components\/(layout|record)\/(?!error-page))/.test(file),
  );
  const ids = shared.flatMap(([, text]) => [...text.matchAll(/\bid="([a-z-]+)"/g)].map(([, id = '']) => id));
  expect(ids.length).toBeGreaterThan(2);
  expect(
    ids.filter((id) => !reservedIds.has(id)),
    'Add it to reservedIds in lib/content/rules/headings.ts',
  ).toEqual([]);
});
