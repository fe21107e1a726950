import { carriesDay, givenTo } from '#lib/finder/search-params';

/** What a visitor asks for: an address in its one canonical form, or why there can be none. */
export type ParsedTarget = { address: string; path: string } | { redirectTo: string } | { reject: 400 | 414 };

const longestTarget = 2048;

/**
 * Reads the request target of RFC 9112. The host of an absolute target is dropped, as the site answers for one host only
 * and all its redirects are relative. One page has one address: another spelling of the path is redirected to it, and so
 * is a day where the page shows none, or a field that a visitor left empty. Parameters that mean nothing are dropped where a page cannot say so.
 */
export function parseRequestTarget(target: string): ParsedTarget {
  if (target.length > longestTarget) return { reject: 414 };
  const local = target.replace(/^https?:\/\/[^/?#@]*(?=[/?]|$)/i, '');
  const [rawPath = '', ...rest] = (local === '' || local.startsWith('?') ? `/${local}` : local).split('?');
  const path = decodePath(rawPath);
  if (path === undefined) return { reject: 400 };
  const query = rest.join('?');
  const canonical = canonicalPath(path);
  const written = new URLSearchParams(query);
  const hasOddDay = written.has('on') && !carriesDay(canonical);
  if (hasOddDay) written.delete('on');
  const hasEmpty = dropEmpty(written);
  const encoded = encodePath(canonical);
  if (hasOddDay || hasEmpty || encoded !== rawPath) {
    const kept = hasOddDay || hasEmpty ? String(written) : query;
    return { redirectTo: encoded + (kept && `?${kept}`) };
  }
  const parameters = query && String(givenTo(canonical, written));
  return { path: encoded, address: encoded + (parameters && `?${parameters}`) };
}

/** Drops what a form sends for its empty fields, so that an address that people share names only what was asked. */
function dropEmpty(parameters: URLSearchParams): boolean {
  const empty = [...parameters].filter(([, value]) => value.trim() === '');
  for (const [name, value] of empty) parameters.delete(name, value);
  return empty.length > 0;
}

/** The path in plain letters; nothing when it is not UTF-8, climbs, or hides a slash or a control character. */
function decodePath(raw: string): string | undefined {
  if (!raw.startsWith('/') || /%2f|%5c|#/i.test(raw)) return undefined;
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

/** A question mark or a hash sign in a path is a letter of it, and stays one. */
const encodePath = (path: string): string => encodeURI(path).replaceAll('?', '%3F').replaceAll('#', '%23');

/** No empty parts, no slash at the end, small letters. The framework's own files keep their capitals. */
function canonicalPath(path: string): string {
  const tidy = `/${path.split('/').filter(Boolean).join('/')}`;
  return tidy.startsWith('/_next/') ? tidy : tidy.toLowerCase();
}
