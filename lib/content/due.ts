import type { AnyRecord } from '#lib/model/types';
import { addDays } from '#lib/text/dates';

const daysInYear = 365;

/**
 * The day by which a record should be compared with its sources again: one to two years after the last time. Each
 * record has a share of its own in the second year, so that what was checked on one day does not fall due on one day.
 */
export const dueOn = ({ checked, file }: Pick<AnyRecord, 'checked' | 'file'>): string =>
  addDays(checked, daysInYear + (shareOf(file) % daysInYear));

/** A number that is always the same for a text, and seldom the same for two. */
const shareOf = (text: string): number =>
  [...text].reduce((sum, letter) => (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0, 7);
