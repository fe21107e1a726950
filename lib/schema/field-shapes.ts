import * as z from 'zod';
import { readDate, readPeriod } from '#lib/text/dates';
import { mendDate } from '#lib/text/fix-date';
import { wrongWithAddress } from '#lib/text/web-address';
import { ref } from './references.ts';
import { advice, textThat } from './string-where.ts';

/** One line of words, without spaces at its ends. */
export const line = z
  .string()
  .min(1)
  .refine(
    (text) => text === text.trim() && !text.includes('\n'),
    advice('has line breaks, or spaces at its start or end', 'Write it on one line and take out the extra spaces.'),
  );

/** A complete sentence or more, as readers will see it. */
export const prose = line.refine(
  (text) => /^[\p{Lu}\p{N}£“‘"']/u.test(text) && /[.!?][”’"']?$/.test(text),
  advice('is not a whole sentence', 'Begin with a capital letter and end with a full stop.'),
);

/** The years that content can speak of: the programme ran from 2016 to 2022, and some facts are a little older. */
const years = { first: 2000, last: 2035 };

/** A year that a slip of the keyboard made: 2918 or 1018 for 2018. */
const inOurYears = advice(
  'is not in the years that this site is about',
  `Check the year: it should be between ${years.first} and ${years.last}.`,
);

const isInOurYears = (text: string): boolean => {
  const read = readPeriod(text);
  return !read || (read.first >= `${years.first}` && read.last < `${years.last + 1}`);
};

export const date = textThat(
  (text) => readDate(text) !== undefined,
  'is not a date we can read',
  'Write it as 2020-03-31, or 2020-03 or 2020 where the source gives no more.',
  mendDate,
).refine(isInOurYears, inOurYears);

/** A day, when no less will do. */
export const day = textThat(
  (text) => text.length === 10 && readDate(text) !== undefined,
  'is not a day we can read',
  'Write it as 2020-03-31.',
  (text) => (/^\d{4}-\d\d-\d\d$/.test(mendDate(text) ?? '') ? mendDate(text) : undefined),
).refine(isInOurYears, inOurYears);

export const period = textThat(
  (text) => readPeriod(text) !== undefined,
  'is not a date or period we can read',
  'Write it as 2020-03-31, 2020-03, 2020, 2018-19 for a school year, about 2019, or 2018 to 2020.',
  mendDate,
).refine(isInOurYears, inOurYears);

/** An address that readers may follow. */
export const webAddress = safeAddress(['https:']);

/** The address of a source as it was cited. Old pages may never have had a safe one. */
export const citedAddress = safeAddress(['https:', 'http:']);

function safeAddress(protocols: readonly string[]): z.ZodString {
  return z.string().superRefine((text, context) => {
    const wrong = wrongWithAddress(text, protocols);
    if (wrong) context.addIssue({ code: 'custom', params: wrong });
  });
}

/** The records and sections that a whole record rests on. */
export const sources = z.array(z.strictObject({ source: ref('source'), section: line.optional() })).min(1);

/** The sources that one fact rests on. */
export const from = z.array(ref('source')).min(1);

/** One fact with the sources that say it. */
export const fact = z.strictObject({ fact: prose, asOf: period.optional(), from });

/** What happened, each event with its date and who says so. */
export const timeline = z.array(z.strictObject({ when: period, what: prose, from }));

/** A figure as the source gives it, what it counts, and who says so. */
export const figure = z.strictObject({ value: line, what: line, from });
