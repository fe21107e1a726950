import { parseDate } from './dates.ts';

const monthBeginnings = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const writtenDate =
  /^(?:(\d{1,2})(?:st|nd|rd|th)? )?(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?),? (\d{4})$/i;
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;

/**
 * A date in the form that content uses, where what was written can mean one date only; otherwise nothing. A visitor of
 * this site writes the day first, as everybody in Britain does; an editor may have copied a date from anywhere.
 */
export function fixDate(text: string, writtenBy: 'editor' | 'visitor' = 'editor'): string | undefined {
  const [, day, month = '', year] = writtenDate.exec(text) ?? [];
  if (year) return toIsoDate(year, monthBeginnings.indexOf(month.slice(0, 3).toLowerCase()) + 1, day);
  const [, fullYear, secondPart, thirdPart] = yearFirst.exec(text) ?? [];
  if (fullYear) return toIsoDate(fullYear, Number(secondPart), thirdPart);
  const [, firstDay, firstMonth, lastYear] = dayFirst.exec(text) ?? [];
  // 04/05/2018 is one day to us and another to an American. Above 12 it can only be the day.
  return lastYear && (writtenBy === 'visitor' || Number(firstDay) > 12)
    ? toIsoDate(lastYear, Number(firstMonth), firstDay)
    : undefined;
}

function toIsoDate(year: string, month: number, day: string | undefined): string | undefined {
  const mended = [year, String(month).padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
  return parseDate(mended) && mended;
}
