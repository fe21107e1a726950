import { keyStage } from '#lib/schema/topics';

type StageValue = (typeof keyStage.values)[number];

/** The key stages that some words name, of how many words, and other ways to write each year or stage. */
export type StageReading = { length: number; stages: StageValue[]; synonyms: string[] };

type StageKind = 'stage' | 'year' | 'age';

const heads = new Map<string, StageKind>([
  ['ks', 'stage'],
  ['keystage', 'stage'],
  ['keystages', 'stage'],
  ['year', 'year'],
  ['years', 'year'],
  ['yr', 'year'],
  ['yrs', 'year'],
  ['y', 'year'],
  ['age', 'age'],
  ['ages', 'age'],
  ['aged', 'age'],
]);
const joints = new Set(['and', 'or', 'to', 'till', 'until', 'through']);
const largest = { stage: 5, year: 13, age: 19 } as const;
const plurals = new Map([
  ['threes', '3s'],
  ['fives', '5s'],
  ['sevens', '7s'],
  ['elevens', '11s'],
  ['sixteens', '16s'],
]);

/**
 * The key stages that begin at a place in the words: of one number ("year 6", "age 10", "ks2"), of a list ("years 3 and
 * 4", "ks1/2"), of a range ("ages 5-7"), of ages behind their numbers ("5 to 7 year olds"), or of a limit ("under 5s").
 */
export const parseStages = (words: readonly string[], place: number): StageReading | undefined =>
  afterHead(words, place) ?? beforeOld(words, place) ?? beyondLimit(words, place);

/** A head, and the numbers behind it. Each number may have its own head: "ks1 and ks2". */
function afterHead(words: readonly string[], place: number): StageReading | undefined {
  const head = readHead(words, place);
  if (!head) return undefined;
  const numbers = readStageNumbers(words, place + head.length, head);
  return (
    numbers && createReading(head.kind, numbers.values, place + head.length + numbers.length - place, numbers.isRange)
  );
}

type Head = { kind: StageKind; length: number; number?: number };

/** "key stage", "ks", "year", "y", "ages", "age of", and what has its number close behind: "ks2", "y6", "year6". */
function readHead(words: readonly string[], place: number): Head | undefined {
  const [word = '', next = '', after = ''] = words.slice(place, place + 3);
  if (word === 'key' && /^stages?$/.test(next)) return { kind: 'stage', length: 2 };
  const [, letters = word, digits] = /^([a-z]+)(\d+)$/.exec(word) ?? [];
  const kind = heads.get(letters);
  if (!kind) return undefined;
  if (digits) return { kind, length: 1, number: Number(digits) };
  const extra = kind === 'age' && (next === 'of' || next === 'between') ? 1 : 0;
  return { kind, length: extra === 1 && after === 'between' ? 3 : 1 + extra };
}

type Numbers = { values: number[]; length: number; isRange: boolean };

/** The numbers from a place on, with what joins them. The number in the head is the first. */
function readStageNumbers(words: readonly string[], place: number, head: Head | undefined): Numbers | undefined {
  const kind = head?.kind ?? 'age';
  const values = head?.number === undefined ? [] : [head.number];
  let length = 0;
  let isRange = true;
  for (;;) {
    const joint = values.length > 0 && joints.has(words[place + length] ?? '') ? 1 : 0;
    const again = head && values.length > 0 ? readHead(words, place + length + joint) : undefined;
    const skipped = joint + (again?.kind === kind ? again.length : 0);
    const number =
      again?.kind === kind
        ? (again.number ?? readStageNumber(words, place + length + skipped))
        : readStageNumber(words, place + length + joint);
    if (number === undefined || number > largest[kind]) break;
    if (joint === 1 && /^(and|or)$/.test(words[place + length] ?? '') && words[place - 1] !== 'between')
      isRange = false;
    length += again?.number === undefined ? skipped + 1 : skipped;
    values.push(number);
  }
  return values.length > 0 && values.every((value) => value <= largest[kind]) ? { values, length, isRange } : undefined;
}

const readStageNumber = (words: readonly string[], place: number): number | undefined =>
  /^\d{1,2}$/.test(words[place] ?? '') ? Number(words[place]) : undefined;

/** "10 year old", "5 to 7 year olds", "11 years old". */
function beforeOld(words: readonly string[], place: number): StageReading | undefined {
  const numbers = readStageNumber(words, place) === undefined ? undefined : readStageNumbers(words, place, undefined);
  const end = place + (numbers?.length ?? 0);
  if (!numbers || !/^(years?|yrs?)$/.test(words[end] ?? '') || !/^olds?$/.test(words[end + 1] ?? '')) return undefined;
  return createReading('age', numbers.values, numbers.length + 2, numbers.isRange);
}

/** "under 5s", "over 16s". */
function beyondLimit(words: readonly string[], place: number): StageReading | undefined {
  const [word = '', next = ''] = words.slice(place, place + 2);
  const [, digits] = /^(\d{1,2})s$/.exec(plurals.get(next) ?? next) ?? [];
  const limit = Number(digits);
  if (!digits || limit > largest.age || !/^(under|over)$/.test(word)) return undefined;
  return createReading('age', word === 'under' ? [0, limit - 1] : [limit, largest.age], 2, true);
}

function createReading(
  kind: StageKind,
  values: readonly number[],
  length: number,
  isRange: boolean,
): StageReading | undefined {
  const [from = 0, to = 0] = values;
  const isSpan = isRange && values.length === 2 && from < to;
  const meant = isSpan ? listBetween(from, to) : values;
  const stages = keyStage.values.filter((value) =>
    isSpan && kind === 'age' ? overlapsAges(value, from, to) : meant.some((number) => isOf(value, kind, number)),
  );
  const same = [
    ...(values.length === 2 ? [values.join(isSpan ? ' to ' : ' and ')] : []),
    ...(kind !== 'age' ? meant.flatMap((number) => ways(kind, number)) : []),
  ];
  return stages.length > 0 ? { length, stages, synonyms: same } : undefined;
}

const listBetween = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_each, index) => from + index);

/** Whether a stage has part of a time between two ages: 5 to 7 is key stage 1 and nothing of what ends or begins there. */
function overlapsAges(value: StageValue, from: number, to: number): boolean {
  const stage = keyStage.choices[value];
  return stage.from < to && from < stage.to;
}

function isOf(value: StageValue, kind: StageKind, number: number): boolean {
  const { from, to, yearGroups, short } = keyStage.choices[value];
  if (kind === 'year') return yearGroups.includes(number);
  if (kind === 'age') return from <= number && number <= to;
  return number === 5 ? value === 'post-16' : short === `KS${number}`;
}

const ways = (kind: StageKind, number: number): string[] =>
  kind === 'year' ? [`year ${number}`] : [`key stage ${number}`, `ks${number}`];
