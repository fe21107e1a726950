import { globSync, readFileSync } from 'node:fs';
import { Blob, Face } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { characters, makeFonts, signsOfOthers } from '../../bin/fonts.ts';
import { makeOutline } from '../../bin/outline.ts';

const made = [...(await makeFonts()), makeOutline()];
const served = made.find(({ path }) => path.endsWith('.woff2'))?.bytes ?? Buffer.alloc(0);

test.each(made)('$path is what its command makes today', ({ path, bytes }) => {
  expect(readFileSync(path).equals(bytes), 'Run: npm run drawings').toBe(true);
});

test('the font that browsers load is at most 20 KB', () => expect(served.length).toBeLessThanOrEqual(20_000));

test('the font draws every character that it promises', async () => {
  const whole = await subsetFont(served, characters, { targetFormat: 'sfnt' });
  const drawn = new Set(new Face(new Blob(new Uint8Array(whole).buffer)).collectUnicodes());
  expect([...characters].filter((letter) => !drawn.has(letter.codePointAt(0) ?? 0))).toEqual([]);
});

test('every character of content and pages is in the font', () => {
  const known = new Set([...characters, ...signsOfOthers, '\n']);
  const paths = globSync('{content,app,components,lib}/**/*.{md,yaml,ts,tsx}');
  // The letters that content may not have.
  for (const path of paths.filter((each) => !each.endsWith('/look-alike.ts'))) {
    const unknown = [...new Set(readFileSync(path, 'utf8'))].filter((letter) => !known.has(letter));
    expect(unknown, `${path}. Add it to bin/fonts.ts, if the font has it, and run: npm run drawings`).toEqual([]);
  }
});
