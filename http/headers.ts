import type { DayClock } from '#lib/clock';
import { site } from '#lib/config';

/** The one Content Security Policy of the site. It has no script-src: nothing may run. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  // Audit tools fetch robots.txt from inside the page.
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers of every answer, whatever it is. */
export const strictHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  // A browser obeys it over HTTPS only, so it is sent only where the site has such an address.
  ...(site.url.startsWith('https:') && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
};

/** Where a browser reads which next pages it may fetch before anybody follows their links. */
export const speculationRulesHeader = { 'speculation-rules': '"/speculation-rules.json"' };

/** The pictures of shared links stand on the pages of others. */
export const crossOriginHeaders = { 'cross-origin-resource-policy': 'cross-origin' };

/**
 * How long others may keep an answer: a page that is the same on every day; one that shows what is true today; a file
 * under a fixed name; a file whose name changes with its content; nothing at all.
 */
export type Caching = 'page' | 'daily' | 'file' | 'immutable' | 'none';

const freshSeconds = 60;
const staleSeconds = { 'stale-while-revalidate': 600, 'stale-if-error': 86_400 };

/** Browsers ask again each time; shared caches may keep a page that is the same for everybody. */
const fixed: Record<Exclude<Caching, 'daily'>, string> = {
  page: `public, max-age=0, s-maxage=${freshSeconds}, stale-while-revalidate=600, stale-if-error=86400`,
  file: 'public, max-age=3600',
  immutable: 'public, max-age=31536000, immutable',
  none: 'no-store',
};

/** What a page that shows today's status may say at so many seconds before London midnight: no copy outlives the day. */
export function dailyCacheControl(secondsLeft: number): string {
  const left = Math.max(0, Math.floor(secondsLeft));
  const fresh = Math.min(freshSeconds, left);
  const stale = Object.entries(staleSeconds).map(([name, seconds]) => `${name}=${Math.min(seconds, left - fresh)}`);
  return ['public', 'max-age=0', `s-maxage=${fresh}`, ...stale].join(', ');
}

/** Far from midnight, what is left of the day is rounded down, so that the same words do for a while. */
const roundingSeconds = 60;

/** Makes the function that gives the Cache-Control line of an answer at this moment. */
export function makeCacheControl(clock: DayClock): (caching: Caching) => string {
  let rounded = Number.NaN;
  let daily = '';
  return (caching) => {
    if (caching !== 'daily') return fixed[caching];
    const seconds = Math.floor(clock.millisecondsLeft() / 1000);
    const now = seconds > 2 * roundingSeconds ? seconds - (seconds % roundingSeconds) : seconds;
    if (now !== rounded) {
      rounded = now;
      daily = dailyCacheControl(now);
    }
    return daily;
  };
}
