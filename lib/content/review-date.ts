import { addDays } from '#lib/text/dates';

const firstAfterDays = 180;
const withinDays = 365;

/**
 * The day on which a record should be compared with its sources again: between half a year and a year and a half after
 * the last time. Its place in that year comes from its file, so that records checked on one day are not all due on one.
 */
export const getNextReviewDate = ({ file, checked }: { file: string; checked: string }): string =>
  addDays(checked, firstAfterDays + (hashText(file) % withinDays));

/** A number that depends on a text alone and is spread evenly (FNV-1a). */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
