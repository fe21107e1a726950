import Negotiator from 'negotiator';

export type Encoding = 'br' | 'gzip' | 'identity';

const chosen = new Map<string, Encoding | undefined>();
const mostRemembered = 1000;

/**
 * The best encoding that a visitor accepts (RFC 9110, 12.5.3), ours where they like several as much; nothing when they
 * accept none. Browsers send few different lines, so what was chosen for one is remembered.
 */
export function negotiateEncoding(accepted: string | undefined, isCompressible: boolean): Encoding | undefined {
  if (accepted === undefined) return 'identity';
  const key = (isCompressible ? '1' : '0') + accepted;
  if (chosen.has(key)) return chosen.get(key);
  const available: Encoding[] = isCompressible ? ['br', 'gzip', 'identity'] : ['identity'];
  const [best] = new Negotiator({ headers: { 'accept-encoding': accepted } }).encodings(available, {
    preferred: ['br', 'gzip'],
  }) as Encoding[];
  if (chosen.size < mostRemembered && accepted.length < 200) chosen.set(key, best);
  return best;
}

const compressible =
  /^(text\/|application\/(json|xml|ld\+json|feed\+json|atom\+xml|schema\+json|manifest\+json)|image\/svg)/;

/** Whether it is of use to compress this kind of content. */
export const isCompressible = (type: string): boolean => compressible.test(type);
