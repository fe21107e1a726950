import { connection } from 'next/server';
import { getLondonDay } from '#lib/clock';
import { parseDate } from '#lib/text/dates';

/**
 * The day that a page stands on, written like 2018-12-01: the one its address asks for (?on=2018-12-01), the one the
 * setting OA_TODAY gives, or today in London. A page that asks is rendered for each request, not when the site is built.
 */
export async function loadDay(asked?: string | string[]): Promise<{ day: string; isAsked: boolean }> {
  await connection();
  const [first] = [asked].flat();
  if (first?.length === 10 && parseDate(first)) return { day: first, isAsked: true };
  return { day: process.env.OA_TODAY ?? getLondonDay(), isAsked: false };
}
