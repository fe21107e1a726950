/** The figures that a text gives: sums of money, percentages and days, each in one spelling. */
export type Figure = { kind: 'money' | 'percent' | 'day'; value: string; words: string; index: number };

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];
const moneyPattern = /£\s?(\d[\d,]*(?:\.\d+)?)(?:\s?(million|billion|m|bn|k)\b)?/g;
const percentPattern = /(\d+(?:\.\d+)?)\s?(?:%|per ?cent\b)/g;
const dayPattern = new RegExp(`(?<!\\d)(\\d{1,2}) (${months.join('|')}) (\\d{4})`, 'g');
const isoDay = /^\d{4}-\d\d-\d\d$/;
const multipliers: Record<string, number> = { million: 1e6, m: 1e6, billion: 1e9, bn: 1e9, k: 1e3 };

/** Every figure of a text, in kinds that can be compared. */
export function findFigures(text: string): Figure[] {
  if (!/\d/.test(text)) return [];
  if (isoDay.test(text)) return [{ kind: 'day', value: text, words: text, index: 0 }];
  return [
    ...[...text.matchAll(moneyPattern)].map(({ 0: words, 1: digits = '', 2: size = '', index }) => ({
      kind: 'money' as const,
      value: String(Math.round(Number(digits.replaceAll(',', '')) * (multipliers[size] ?? 1) * 100) / 100),
      words: words.trim(),
      index,
    })),
    ...[...text.matchAll(percentPattern)].map(({ 0: words, 1: value = '', index }) => ({
      kind: 'percent' as const,
      value: String(Number(value)),
      words,
      index,
    })),
    ...[...text.matchAll(dayPattern)].map(({ 0: words, 1: date = '', 2: month = '', 3: year, index }) => ({
      kind: 'day' as const,
      value: `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${date.padStart(2, '0')}`,
      words,
      index,
    })),
  ];
}

/**
 * Whether one figure looks like another typed wrongly: two digits that changed places, a nought too many or too few, one
 * wrong digit of several, or one part of a date. Figures that differ in more are simply two figures.
 */
export function isTypoOf(one: Figure, other: Figure): boolean {
  if (one.kind !== other.kind || one.value === other.value) return false;
  if (one.kind === 'day') return countDifferences(one.value.split('-'), other.value.split('-')) === 1;
  const [short = '', long = ''] = [one.value, other.value].toSorted((a, b) => a.length - b.length);
  if (short.length !== long.length) return stripTrailingZeros(short) > 1 && long === `${short}0`;
  const isSwap = [...short].toSorted().join() === [...long].toSorted().join();
  const isExact = Math.min(stripTrailingZeros(short), stripTrailingZeros(long)) >= 3;
  return isSwap || (isExact && countDifferences([...short], [...long]) === 1);
}

const countDifferences = (one: readonly string[], other: readonly string[]): number =>
  one.filter((part, index) => part !== other[index]).length;

/** How many digits a number really gives: 1,050 has three, 1,000 one. */
const stripTrailingZeros = (digits: string): number => digits.replace(/0+$/, '').length;
