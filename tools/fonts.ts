import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const readFontSource = (part: 'latin' | 'latin-ext'): Buffer =>
  readFileSync(
    `node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${part}-wght-normal.woff2`,
  );

const listCharacters = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_each, index) => first + index));

/**
 * The characters of the site’s font: all that a British keyboard types, the letters of western Europe with their accents,
 * and the signs of printed English. A test holds all content and components to them.
 */
export const characters = `${listCharacters(0x20, 0x7e)}${listCharacters(0xc0, 0xff)}\u00a0£€©°·½¼¾²³«»‹›–—‘’“”•…−`;

/** Letters of Welsh, Polish and other names in British schools. Browsers fetch their file only for a page that has one. */
export const moreLetters = 'ĄąĆćČčĘęĞğŁłŃńŚśŞşŠšŴŵŶŷŸŹźŻżŽž';

/** Signs that Atkinson Hyperlegible has no drawing for. The browser takes them from a font of its own. */
export const fallbackCharacters = '→✓✗';

/** The lightest and the boldest that the site uses. What lies between is in the file too. */
const weightAxis = { min: 400, max: 750, default: 400 };

/** The files made of the whole font: one for browsers, and two of a single weight for pictures that are made at build time. */
export async function createFontFiles(): Promise<{ path: string; bytes: Buffer }[]> {
  const font = readFontSource('latin');
  const single = (wght: number) => subsetFont(font, characters, { targetFormat: 'sfnt', variationAxes: { wght } });
  return [
    {
      path: 'app/fonts/atkinson.woff2',
      bytes: await subsetFont(font, characters, { targetFormat: 'woff2', variationAxes: { wght: weightAxis } }),
    },
    {
      path: 'app/fonts/atkinson-more.woff2',
      bytes: await subsetFont(readFontSource('latin-ext'), moreLetters, {
        targetFormat: 'woff2',
        variationAxes: { wght: weightAxis },
      }),
    },
    { path: 'app/fonts/atkinson-400.ttf', bytes: await single(400) },
    { path: 'app/fonts/atkinson-700.ttf', bytes: await single(700) },
  ];
}
