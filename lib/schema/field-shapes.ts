import * as z from 'zod';
import { parseDate, parsePeriod } from '#lib/text/dates';
import { fixDate } from '#lib/text/fix-date';
import { checkWebAddress } from '#lib/text/web-address';
import { reference } from './references.ts';
import { createValueMessage, stringWhere } from './string-where.ts';

/** One line of words, without spaces at its ends. */
export const line = z
  .string()
  .min(1)
  .refine(
    (text) => text === text.trim() && !text.includes('\n'),
    createValueMessage(
      'has line breaks, or spaces at its start or end',
      'Write it on one line and take out the extra spaces.',
    ),
  );

/** A complete sentence or more, as readers will see it. */
export const prose = line.refine(
  (text) => /^[\p{Lu}\p{N}£“‘"']/u.test(text) && /[.!?][”’"']?$/.test(text),
  createValueMessage('is not a whole sentence', 'Begin with a capital letter and end with a full stop.'),
);

/** The years that content can speak of: the programme ran from 2016 to 2022, and some facts are a little older. */
const years = { first: 2000, last: 2035 };

/** A year that a slip of the keyboard made: 2918 or 1018 for 2018. */
const inOurYears = createValueMessage(
  'is not in the years that this site is about',
  `Check the year: it should be between ${years.first} and ${years.last}.`,
);

const isInOurYears = (text: string): boolean => {
  const read = parsePeriod(text);
  return !read || (read.first >= `${years.first}` && read.last < `${years.last + 1}`);
};

export const date = stringWhere(
  (text) => parseDate(text) !== undefined,
  'is not a date we can read',
  'Write it as 2020-03-31, or 2020-03 or 2020 where the source gives no more.',
  fixDate,
).refine(isInOurYears, inOurYears);

/** A day, when no less will do. */
export const day = stringWhere(
  (text) => text.length === 10 && parseDate(text) !== undefined,
  'is not a day we can read',
  'Write it as 2020-03-31.',
  (text) => (/^\d{4}-\d\d-\d\d$/.test(fixDate(text) ?? '') ? fixDate(text) : undefined),
).refine(isInOurYears, inOurYears);

export const period = stringWhere(
  (text) => parsePeriod(text) !== undefined,
  'is not a date or period we can read',
  'Write it as 2020-03-31, 2020-03, 2020, 2018-19 for a school year, about 2019, or 2018 to 2020.',
  fixDate,
).refine(isInOurYears, inOurYears);

/** An address that readers may follow. */
export const webAddress = safeAddress(['https:']);

/** The address of a source as it was cited. Old pages may never have had a safe one. */
export const citedAddress = safeAddress(['https:', 'http:']);

function safeAddress(protocols: readonly string[]): z.ZodString {
  return z.string().superRefine((text, context) => {
    const message = checkWebAddress(text, protocols);
    if (message) context.addIssue({ code: 'custom', params: message });
  });
}

/** The records and sections that a whole record rests on. */
export const sources = z.array(z.strictObject({ source: reference('source'), section: line.optional() })).min(1);

/** The sources that one fact rests on. */
export const from = z.array(reference('source')).min(1);

/** One fact with the sources that say it. */
export const fact = z.strictObject({ fact: prose, asOf: period.optional(), from });

/** What happened, each event with its date and who says so. */
export const timeline = z.array(z.strictObject({ when: period, what: prose, from }));

/** A figure as the source gives it, what it counts, and who says so. */
export const figure = z.strictObject({ value: line, what: line, from });
