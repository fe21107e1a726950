/** A stretch of days, both ends included, written like 2018-06-01, with the words a reader sees. */
export type DatePeriod = { first: string; last: string; words: string };

const monthFormat = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const dayFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

const isIsoDate = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
};
const lastOfMonth = (year: number, monthNumber: number): string =>
  new Date(Date.UTC(year, monthNumber, 0)).toISOString().slice(0, 10);

/** Reads 2020-03-31, 2020-03 or 2020, the three ways to write a date whose day or month may be unknown. */
export function parseDate(text: string): DatePeriod | undefined {
  const [, year, monthNumber, dayNumber] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text) ?? [];
  if (!year) return undefined;
  if (!monthNumber) return { first: `${year}-01-01`, last: `${year}-12-31`, words: year };
  const first = `${year}-${monthNumber}-${dayNumber ?? '01'}`;
  if (!isIsoDate(first)) return undefined;
  if (dayNumber) return { first, last: first, words: dayFormat.format(new Date(first)) };
  return { first, last: lastOfMonth(Number(year), Number(monthNumber)), words: monthFormat.format(new Date(first)) };
}

/** Reads 2018-19 as a school year, which runs from 1 September 2018 to 31 August 2019. */
function parseSchoolYear(text: string): DatePeriod | undefined {
  const [, from, to] = /^(20\d\d)-(\d\d)$/.exec(text) ?? [];
  if (!from || Number(to) <= 12 || (Number(from) + 1) % 100 !== Number(to)) return undefined;
  return { first: `${from}-09-01`, last: `20${to}-08-31`, words: `${from}–${to}` };
}

/** The calendar year in which the school year of a day began: it begins on 1 September. */
export const startOfSchoolYear = (day: string): number => Number(day.slice(0, 4)) - (day.slice(5) < '09-01' ? 1 : 0);

/** The school year that began in a calendar year, written like 2018-19. */
export const schoolYearFrom = (year: number): string => `${year}-${String((year + 1) % 100).padStart(2, '0')}`;

/** Reads any date, a school year (2018-19), "about" one of these, or two of them with "to" between. */
export function parsePeriod(text: string): DatePeriod | undefined {
  const [from, to, ...rest] = text.split(' to ');
  if (from === undefined || rest.length > 0) return undefined;
  if (to !== undefined) {
    const [start, end] = [parsePeriod(from), parsePeriod(to)];
    if (!start || !end || start.first > end.last) return undefined;
    return { first: start.first, last: end.last, words: `${start.words} to ${end.words}` };
  }
  if (from.startsWith('about ')) {
    const about = parsePeriod(from.slice('about '.length));
    return about && { ...about, words: `about ${about.words}` };
  }
  return parseSchoolYear(from) ?? parseDate(from);
}

/** The words for a date or period that has been validated. Throws on any other text, which is a fault of ours. */
export function formatDate(text: string): string {
  return requirePeriod(text).words;
}

/** "on 31 March 2020", "in March 2020", "on about 20 October 2017": when something happened, inside a sentence. */
export const formatWhen = (text: string): string =>
  `${text.replace(/^about /, '').length === 10 ? 'on' : 'in'} ${formatDate(text)}`;

/** The days of a date or period that has been validated. Throws on any other text, which is a fault of ours. */
export function requirePeriod(text: string): DatePeriod {
  const read = parsePeriod(text);
  if (!read) throw new Error(`"${text}" is not a date or period. Validate it before you use it.`);
  return read;
}

/** The day so many days after another; days are written like 2018-06-01. */
export function addDays(from: string, days: number): string {
  return new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** How many days one day is after another; less than 0 where it is before. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
