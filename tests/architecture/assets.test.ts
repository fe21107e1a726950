import { globSync, readFileSync } from 'node:fs';
import { Blob, Face } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { characters, createFontFiles, fallbackCharacters, moreLetters } from '#tools/fonts';
import { createOutlineFile } from '#tools/map';

const made = [...(await createFontFiles()), createOutlineFile()];
const bytesOf = (name: string) => made.find(({ path }) => path.endsWith(name))?.bytes ?? Buffer.alloc(0);
const served = bytesOf('atkinson.woff2');

test.each(made)('$path is what its command makes today', ({ path, bytes }) => {
  expect(readFileSync(path).equals(bytes), 'Run: npm run assets').toBe(true);
});

test('the font that browsers load is at most 20 KB, and the letters that few pages need at most 5 KB', () => {
  expect(served.length).toBeLessThanOrEqual(20_000);
  expect(bytesOf('atkinson-more.woff2').length).toBeLessThanOrEqual(5_000);
});

async function lettersOf(font: Buffer, promised: string): Promise<string> {
  const whole = await subsetFont(font, promised, { targetFormat: 'sfnt' });
  const drawn = new Set(new Face(new Blob(new Uint8Array(whole).buffer)).collectUnicodes());
  return [...promised].filter((letter) => drawn.has(letter.codePointAt(0) ?? 0)).join('');
}

test('the fonts draw every character that they promise, é and ŵ among them', async () => {
  expect(await lettersOf(served, characters)).toBe(characters);
  expect(await lettersOf(bytesOf('atkinson-more.woff2'), moreLetters)).toBe(moreLetters);
  expect(characters).toContain('é');
  expect(moreLetters).toContain('ŵ');
});

test('every character of content and pages is in the font', () => {
  const known = new Set([...characters, ...moreLetters, ...fallbackCharacters, '\n']);
  const paths = globSync('{content,app,components,lib}/**/*.{md,yaml,ts,tsx}');
  // The letters that content may not have.
  for (const path of paths.filter((each) => !each.endsWith('/look-alike.ts'))) {
    const unknown = [...new Set(readFileSync(path, 'utf8'))].filter((letter) => !known.has(letter));
    expect(unknown, `${path}. Add it to tools/fonts.ts, if the font has it, and run: npm run assets`).toEqual([]);
  }
});
