import type { FieldPath, FrontMatter } from './front-matter.ts';

/** Two items of a list that were one amount with a comma inside, and the path of the second. */
export type SplitAmount = { path: FieldPath; whole: string };

/** Every amount of a list that was split at its comma: "up to £16" and "000" for "up to £16,000". */
export function splitAmountsIn(data: unknown, split: FrontMatter, text: string, path: FieldPath = []): SplitAmount[] {
  if (typeof data !== 'object' || data === null) return [];
  const inside = Object.entries(data).flatMap(([key, part]) =>
    splitAmountsIn(part, split, text, [...path, Array.isArray(data) ? Number(key) : key]),
  );
  if (!Array.isArray(data)) return inside;
  const found = data.flatMap((item, index): SplitAmount[] => {
    // Nearly no item looks like the end of an amount, and only of one that does is it asked how it is written.
    if (index === 0 || !(typeof item === 'number' || /^\d{3}(?!\d)/.test(String(item)))) return [];
    const here = [...path, index];
    const [before, after] = [plain(split.written([...path, index - 1])), plain(split.written(here))];
    const isSplit = followsComma(split, text, here)
      ? /\d$/.test(before) && /^\d{3}(?!\d)/.test(after)
      : areHalves(before, after);
    return isSplit ? [{ path: here, whole: `${before},${after}` }] : [];
  });
  return [...inside, ...found];
}

const plain = (written = ''): string => written.replace(/^(["'])(.*)\1$/, '$2');

/** A comma between two items has a space behind it; one inside an amount has none. */
function followsComma(split: FrontMatter, text: string, path: FieldPath): boolean {
  const { line, column } = split.locate(path);
  return text.split('\n')[line - 1]?.[column - 2] === ',';
}

/** In a list of lines the halves stand apart. Two ways to write one sum, £500 and 500, are no halves. */
const areHalves = (before: string, after: string): boolean =>
  /£\d{1,3}$/.test(before) && /^\d{3}$/.test(after) && !before.endsWith(`£${after}`);
