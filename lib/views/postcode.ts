import { match, toNormalised, validOutcode } from 'postcode';

/** Where anybody in Britain can find the council of a postcode. */
export const findCouncilAddress = 'https://www.gov.uk/find-local-council';

/** The postcode in a text, in the form in which people write it; or the first half of one, where that is all there is. */
export function findPostcode(text: string): string | undefined {
  const trimmed = text.trim();
  const [whole] = match(trimmed);
  if (whole) return toNormalised(whole) ?? whole;
  return validOutcode(trimmed) ? trimmed.toUpperCase() : undefined;
}
