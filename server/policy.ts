import { site } from '#lib/site';

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
export const nextPages = { 'speculation-rules': '"/speculation-rules.json"' };

/** The pictures of shared links stand on the pages of others. */
export const shownByOthers = { 'cross-origin-resource-policy': 'cross-origin' };

/** How long a rendered page counts as fresh, in our memory and in shared caches. */
export const freshSeconds = 60;

/** Every page is the same for everybody: browsers ask again, shared caches keep it for as long as we do. */
export const pageCaching = `public, max-age=0, s-maxage=${freshSeconds}, stale-while-revalidate=600, stale-if-error=86400`;
/** Files whose name changes with their content. */
export const foreverCaching = 'public, max-age=31536000, immutable';
/** Files under a fixed name: icons, robots.txt, the sitemap. */
export const fileCaching = 'public, max-age=3600';
export const noCaching = 'no-store';
