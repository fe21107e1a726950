import { scanHtml } from '#http/html-scanner';
import { isFile, plainFileOf, relativeTo } from './names.ts';

type Copy = {
  /** The address of the page whose links are rewritten. */
  address: string;
  /** Whether the copy has an address. */
  has(address: string): boolean;
};

/** Where a link leads that the copy cannot follow, and the page of the site that says so. */
export const notHere = '/not-in-this-copy';

const linkAttribute = /\s(href|src)="([^"]*)"/g;

/**
 * A page whose links lead to files of the copy. What the copy does not have leads to the page that says so, and the
 * search of the whole site to the A to Z.
 */
export function rewriteLinks(html: string, copy: Copy): string {
  let page = '';
  let from = 0;
  const rewrite = (start: number, end: number) => {
    const tag = html.slice(start, end);
    const changed = tag.startsWith('<form')
      ? rewriteForm(tag, copy)
      : tag.replace(linkAttribute, (_all, name, value) => ` ${name}="${linkTo(value, copy)}"`);
    page += html.slice(from, start) + changed;
    from = end;
  };
  scanHtml(html, {
    startTag: (_name, start, end) => rewrite(start, end),
    endTag: () => {},
    text: () => {},
    raw: () => {},
  });
  return page + html.slice(from);
}

const rewriteForm = (tag: string, copy: Copy): string => {
  const target = tag.includes('action="/search"') ? '/a-z' : notHere;
  return tag.replace(/\saction="[^"]*"/, ` action="${linkTo(target, copy)}"`);
};

function linkTo(value: string, { address, has }: Copy): string {
  const isOurs = value.startsWith('/') || value.startsWith('?');
  if (!isOurs) return value;
  const { pathname, search, hash } = new URL(value.replaceAll('&amp;', '&'), `http://site.invalid${address}`);
  const target = isFile(pathname) ? pathname : pathname + search;
  const known = has(target) ? target : notHere;
  return relativeTo(plainFileOf(address), plainFileOf(known)) + (known === notHere ? '' : hash);
}
