import { permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { correctParameters } from '#lib/finder/correct-params';
import { carriesDay } from '#lib/finder/search-params';
import { formatDate } from '#lib/text/dates';
import { truncate, truncateAtWord } from '#lib/text/format';
import { maxTitleLength } from './load-record.ts';
import { listPageChoices } from './page-choices.ts';
import { createUrlSearchParams, type SearchParams } from './search-params.ts';
import { loadDay } from './today.ts';

/** What the address of a page asks. */
export type AddressState = {
  parameters: URLSearchParams;
  /** The day for which the page is shown, written like 2018-12-01. */
  day: string;
  /** The same day where the address asks for it, and nothing where it is simply today. */
  on: string | undefined;
  /** What the page leaves out of what was asked, in words for the visitor. */
  notes: string[];
  /** Whether a day was asked for that there is not. */
  isDayRefused: boolean;
};

/**
 * Reads what the address of a page asks, the same way for every page. Another spelling of the same is redirected, and
 * what is left out is said.
 */
export const readPageAddress = async (path: string, searchParams: SearchParams): Promise<AddressState> =>
  readOnce(path, String(await createUrlSearchParams(searchParams)));

/** Worked out once for a page and what search engines are told of it. */
const readOnce = cache(async (path: string, written: string): Promise<AddressState> => {
  const { parameters, isCorrected, unknownNames } = correctParameters(
    path,
    new URLSearchParams(written),
    listPageChoices(path),
  );
  if (isCorrected) permanentRedirect(`${path}?${parameters}`);
  const asked = carriesDay(path) ? (parameters.get('on') ?? undefined) : undefined;
  const { day, isAsked } = await loadDay(asked);
  const isDayRefused = Boolean(asked) && !isAsked;
  const notes = [
    ...(isDayRefused ? [describeRefusedDay(asked ?? '', day)] : []),
    ...unknownNames.map((name) => `There is no filter called “${name}” here. We left it out.`),
  ];
  return { parameters, day, on: isAsked ? day : undefined, notes, isDayRefused };
});

const describeRefusedDay = (asked: string, day: string): string =>
  `“${truncate(asked)}” is not a day that we can read, so this page shows today, ${formatDate(day)}. Write a day like 1/12/2018 or 2018-12-01.`;

/** The title of a page whose address may ask for a day: it says the day, or that there is none such. */
export function formatTitle(title: string, { on, isDayRefused }: Pick<AddressState, 'on' | 'isDayRefused'>): string {
  if (isDayRefused) return `${errorInTitle}${title}`;
  if (!on) return title;
  const day = ` (on ${formatDate(on)})`;
  return truncateAtWord(title, maxTitleLength - day.length) + day;
}

/** What the title of a page begins with that could not take what was entered in a form. */
export const errorInTitle = 'Error: ';
