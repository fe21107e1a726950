import type { Token } from './token.ts';

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** What a word for a number below a hundred is worth. */
const small = new Map([
  ...ones.map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
]);
const scales = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
]);
/** Shares of a whole that are said in a word, in per cent. */
const shares = new Map([
  ['half', 50],
  ['quarter', 25],
]);
const unitWords = new Set(['pound', 'pounds', 'percent']);

/** Whether a word may be part of a number, so that a text without one need not be looked through. */
export const isNumeral = (word: string): boolean =>
  isDigits(word) || small.has(word) || scales.has(word) || shares.has(word);

const isDigits = (word: string): boolean => /^\d/.test(word);

/**
 * The same words with each number as one word in digits, whichever way it was written: "£2 million", "£2m" and "two
 * million pounds" are all 2000000, "43 per cent" is 43, "half of" is 50, and the school year "2018/19" is 2018 2019.
 */
export function joinNumbers(text: string, tokens: readonly Token[]): Token[] {
  const read: Token[] = [];
  for (let place = 0; place < tokens.length; ) {
    const number = readNumber(text, tokens, place);
    const length = number ? number.length : 1;
    const token = tokens[place] as Token;
    if (number) {
      const end = (tokens[place + length - 1] as Token).end;
      read.push({ word: secondYear(text, read.at(-1), token) ?? number.word, start: token.start, end });
    } else read.push(token);
    place += length;
  }
  return read;
}

type FoundNumber = { word: string; length: number };

/** The number that begins at a place, with its unit, and of how many words it is made. */
function readNumber(text: string, tokens: readonly Token[], place: number): FoundNumber | undefined {
  const number = readShare(tokens, place) ?? readAmount(text, tokens, place);
  if (!number) return undefined;
  const next = place + number.length;
  const [term, other] = [tokens[next], tokens[next + 1]];
  if (!term || !areJoined(text, tokens[next - 1], term)) return number;
  if (unitWords.has(term.word)) return { ...number, length: number.length + 1 };
  return term.word === 'per' && other?.word === 'cent' ? { ...number, length: number.length + 2 } : number;
}

/** "half of", "a quarter of". */
function readShare(tokens: readonly Token[], place: number): FoundNumber | undefined {
  const share = shares.get(tokens[place]?.word ?? '');
  return share !== undefined && tokens[place + 1]?.word === 'of' ? { word: String(share), length: 1 } : undefined;
}

/** "16,000", "2.1 million", "three thousand", "half a million", "thirty-eight", "two hundred and fifty". */
function readAmount(text: string, tokens: readonly Token[], place: number): FoundNumber | undefined {
  const word = tokens[place]?.word ?? '';
  const isHalf = word === 'half' && tokens[place + 1]?.word === 'a' && scales.has(tokens[place + 2]?.word ?? '');
  if (isHalf) return { word: String((scales.get(tokens[place + 2]?.word ?? '') ?? 0) / 2), length: 3 };
  if (word === 'a' && scales.has(tokens[place + 1]?.word ?? ''))
    return { word: String(scales.get(tokens[place + 1]?.word ?? '')), length: 2 };
  if (isDigits(word)) return readDigits(text, tokens, place);
  return small.has(word) ? readNumberWords(text, tokens, place) : undefined;
}

/** Digits, and a scale behind them. */
function readDigits(text: string, tokens: readonly Token[], place: number): FoundNumber | undefined {
  const [token, next] = [tokens[place], tokens[place + 1]];
  const scale = scales.get(next?.word ?? '');
  if (!token || !/^\d+(\.\d+)?$/.test(token.word)) return undefined;
  if (!scale || !areJoined(text, token, next)) return { word: token.word, length: 1 };
  return { word: formatPlainNumber(Number(token.word) * scale), length: 2 };
}

/** A number in words, as far as it goes on. */
function readNumberWords(text: string, tokens: readonly Token[], place: number): FoundNumber {
  let [total, current, length] = [0, small.get(tokens[place]?.word ?? '') ?? 0, 1];
  for (; areJoined(text, tokens[place + length - 1], tokens[place + length]); length++) {
    const word = tokens[place + length]?.word ?? '';
    const [scale, value] = [scales.get(word), small.get(word)];
    const ends = current % 100;
    if (scale === 100 && current < 100) current *= 100;
    else if (scale && scale > 100) [total, current] = [total + current * scale, 0];
    else if (value !== undefined && (ends === 0 || (ends >= 20 && ends % 10 === 0 && value > 0 && value < 10)))
      current += value;
    else if (word === 'and' && (current === 0 || ends === 0) && small.has(tokens[place + length + 1]?.word ?? ''))
      continue;
    else break;
  }
  return { word: formatPlainNumber(total + current), length };
}

const letters = new Map([
  ['k', 1000],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
]);

/** A number in digits for one with its scale written close behind it: 16k is 16000, 2million is 2000000. */
export function stripScale(word: string): string {
  const [, digits, ending = ''] = /^(\d{1,4}(?:\.\d+)?)([a-z]+)$/.exec(word) ?? [];
  const scale = letters.get(ending) ?? scales.get(ending);
  return digits && scale ? formatPlainNumber(Number(digits) * scale) : word;
}

const formatPlainNumber = (value: number): string => String(Math.round(value * 1000) / 1000);

/** The year in full that closes a school year: 2019 in "2018/19" and in "2018-2019". */
function secondYear(text: string, first: Token | undefined, { word, start }: Token): string | undefined {
  if (!first || !/^(19|20)\d\d$/.test(first.word) || !/^\d\d(\d\d)?$/.test(word)) return undefined;
  const next = Number(first.word) + 1;
  const isNext = /^[-–—/]$/.test(text.slice(first.end, start)) && Number(word) % 100 === next % 100;
  return isNext ? String(next) : undefined;
}

/** Whether two words belong to one number: only a space or a hyphen stands between them. */
const areJoined = (text: string, one: Token | undefined, other: Token | undefined): boolean =>
  one !== undefined && other !== undefined && /^[ -]$/.test(text.slice(one.end, other.start));
