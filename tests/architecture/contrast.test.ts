import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const styles = globSync('app/*.css')
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

type Scheme = 'light' | 'dark';
type Colour = [red: number, green: number, blue: number];

/** The value of each colour token in each scheme. */
const tokens = new Map<string, Record<Scheme, Colour>>(
  [...styles.matchAll(/--color-([a-z-]+): (?:light-dark\((#\w+), (#\w+)\)|(#\w+))/g)].map(
    ([, name = '', light, dark, both = '']) => [name, { light: read(light ?? both), dark: read(dark ?? both) }],
  ),
);

function read(hex: string): Colour {
  const [red = 0, green = 0, blue = 0] = hex.match(/\w\w/g)?.map((part) => Number.parseInt(part, 16)) ?? [];
  return [red, green, blue];
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const token = (name: string, scheme: Scheme): Colour => {
  const found = tokens.get(name)?.[scheme];
  if (!found) throw new Error(`There is no colour ${name} in app/styles.css. Change this test with the tokens.`);
  return found;
};
const mixed = (one: Colour, other: Colour, share: number): Colour => [
  one[0] * share + other[0] * (1 - share),
  one[1] * share + other[1] * (1 - share),
  one[2] * share + other[2] * (1 - share),
];

const schemes: Scheme[] = ['light', 'dark'];
const kinds = ['area', 'priority', 'project', 'offer', 'contact', 'update', 'term'];
const texts = ['foreground', 'muted', 'accent'].flatMap((text) =>
  ['background', 'surface', 'tint'].map((ground) => [text, ground]),
);
const bands = ['white', 'on-dark-muted'].map((text) => [text, 'dark']);
const pairs = [...texts, ...bands, ['foreground', 'notice'], ['on-highlight', 'highlight']] as [string, string][];
const edges = ['border-strong', 'warning', ...kinds].flatMap((edge) =>
  ['background', 'surface'].map((ground) => [edge, ground]),
) as [string, string][];

test('black on white is 21 to 1, and grey of the web is what the standard says', () => {
  expect(contrast(read('#000000'), read('#ffffff'))).toBeCloseTo(21);
  expect(contrast(read('#767676'), read('#ffffff'))).toBeCloseTo(4.54, 2);
});

for (const scheme of schemes) {
  test.each(pairs)(`%s on %s can be read by everyone in the ${scheme} scheme`, (text, ground) => {
    expect(contrast(token(text, scheme), token(ground, scheme))).toBeGreaterThanOrEqual(7);
  });

  test.each(edges)(`an edge of %s can be seen on %s in the ${scheme} scheme`, (edge, ground) => {
    expect(contrast(token(edge, scheme), token(ground, scheme))).toBeGreaterThanOrEqual(3);
  });

  test(`numbers can be read in the darkest cell of a table in the ${scheme} scheme`, () => {
    const tones = [...styles.matchAll(/color-mix\(in srgb, var\(--color-accent\) (\d+)%, var\(--color-surface\)\)/g)];
    expect(tones).toHaveLength(4);
    for (const [, percent] of tones) {
      const cell = mixed(token('accent', scheme), token('surface', scheme), Number(percent) / 100);
      expect(contrast(token('foreground', scheme), cell), `${percent} %`).toBeGreaterThanOrEqual(7);
    }
  });
}
