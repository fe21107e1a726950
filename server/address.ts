import { carriesDay, givenTo } from '#lib/query/parameters';

/** Where a visitor wants to go: an address in its one canonical form, or why there can be none. */
export type Destination =
  | { address: string; path: string }
  | { redirectTo: string }
  | { refuse: 400 | 414; why: string };

const longest = 2048;
const tooLong = { refuse: 414, why: 'This address is too long.' } as const;
const unreadable = { refuse: 400, why: 'This address cannot be read.' } as const;

/**
 * Reads the request target of RFC 9112. The host of an absolute target is dropped, as the site answers for one host only
 * and all its redirects are relative. One page has one address: another spelling of the path is redirected to it, and so
 * is a day where the page shows none. Parameters that mean nothing are dropped where a page cannot say so.
 */
export function readAddress(target: string): Destination {
  if (target.length > longest) return tooLong;
  const local = target.replace(/^https?:\/\/[^/?#]*/i, '') || '/';
  const [rawPath = '', ...rest] = local.split('?');
  const path = decodePath(rawPath);
  if (path === undefined) return unreadable;
  const query = rest.join('?');
  const canonical = canonicalPath(path);
  const written = new URLSearchParams(query);
  const hasOddDay = written.has('on') && !carriesDay(canonical);
  if (hasOddDay) written.delete('on');
  if (hasOddDay || encodeURI(canonical) !== rawPath) {
    const kept = hasOddDay ? String(written) : query;
    return { redirectTo: encodeURI(canonical) + (kept && `?${kept}`) };
  }
  const parameters = String(givenTo(canonical, written));
  return { path: canonical, address: encodeURI(canonical) + (parameters && `?${parameters}`) };
}

/** The path in plain letters; nothing when it is not UTF-8, climbs, or hides a slash or a control character. */
function decodePath(raw: string): string | undefined {
  if (!raw.startsWith('/') || /%2f|%5c/i.test(raw)) return undefined;
  let path: string;
  try {
    path = decodeURIComponent(raw);
  } catch {
    return undefined;
  }
  const isClean = [...path].every((letter) => letter > '\u001f' && letter !== '\u007f' && letter !== '\\');
  const climbs = path.split('/').some((part) => part === '.' || part === '..');
  return isClean && path.isWellFormed() && !climbs ? path : undefined;
}

/** No empty parts, no slash at the end, small letters. The framework's own files keep their capitals. */
function canonicalPath(path: string): string {
  const tidy = `/${path.split('/').filter(Boolean).join('/')}`;
  return tidy.startsWith('/_next/') ? tidy : tidy.toLowerCase();
}
