import type { Definition, Link, Nodes } from 'mdast';
import { site } from '#lib/config';
import { findNodes, getNodeStart } from '#lib/markdown/find-nodes';
import { listHeadings } from '#lib/markdown/headings';
import { nonRecordAddresses } from '#lib/schema/static-pages';
import { findNearest } from '#lib/text/nearest';
import { checkContactAddress, checkWebAddress } from '#lib/text/web-address';
import type { TextEdit } from '../diagnostic.ts';
import type { Library } from '../library.ts';
import { wrongWithFilters } from '../list-links.ts';
import type { ErrorRule, Finding } from '../rule.ts';

type LinkMessage = Omit<Finding, 'at'>;

export const linkRule: ErrorRule = {
  id: 'link',
  severity: 'error',
  sentence: 'A link leads nowhere, or cannot be followed safely.',
  example: '`[Norwich](/areas/norwhich)`, or an address that begins with `http://`.',
  why: 'a reader who follows it is lost, or worse.',
  suggestion:
    'take the address that the message suggests. Links begin with `https://`, `mailto:`, `tel:`, with `/` for a page of this site, or with `#` for a heading of the same text.',
  tolerant: true,
  *find({ record, text }, library): Generator<Finding> {
    for (const node of [...findNodes(record.body, 'link'), ...findNodes(record.body, 'definition')]) {
      const advice = createMessage(node.url, record.body, library);
      if (advice) yield { at: getNodeStart(node), ...advice, edit: repairOf(node, text, library) };
    }
  },
};

function createMessage(url: string, body: Nodes | undefined, library: Library): LinkMessage | undefined {
  if (/^(mailto|tel):/i.test(url)) return said(url, checkContactAddress(url));
  if (url.startsWith('#')) return fragmentAdvice(url, body);
  if (/^\/(?![/\\])/.test(url)) return insideAdvice(url, library);
  if (!URL.canParse(url) || !/^https?:/i.test(url)) {
    return {
      message: `"${url}" cannot be the address of a link`,
      suggestion:
        'Write a whole web address that begins with https://, or the address of a page of this site that begins with /.',
    };
  }
  if (url.startsWith(`${site.url}/`)) {
    return {
      message: `"${url}" is a page of this site`,
      suggestion: `Write it without the name of the site: ${url.slice(site.url.length)}.`,
    };
  }
  return said(url, checkWebAddress(url));
}

const said = (url: string, advice: LinkMessage | undefined): LinkMessage | undefined =>
  advice && { ...advice, message: `"${url}" ${advice.message}` };

function fragmentAdvice(url: string, body: Nodes | undefined): LinkMessage | undefined {
  if (body?.type === 'root' && listHeadings(body).some(({ slug }) => slug === url.slice(1))) return undefined;
  return {
    message: `no heading of this text has the fragment ${url}`,
    suggestion: 'Write the words of a heading in small letters with hyphens.',
  };
}

function insideAdvice(url: string, library: Library): LinkMessage | undefined {
  const [path = '', fragment] = url.split('#');
  const [place = '', query] = path.split('?');
  if (query !== undefined && !fragment && (library.hasAddress(place) || nonRecordAddresses.includes(place))) {
    return wrongWithFilters(place, query, library);
  }
  const record = library.findByAddress(url) ?? library.findByAddress(path);
  if (library.hasAddress(url) || (!fragment && nonRecordAddresses.includes(path))) return undefined;
  if (record && listHeadings(record.body).some(({ slug }) => slug === fragment)) return undefined;
  const known = [...nonRecordAddresses, ...library.records.map(({ address }) => address)];
  const likely = findNearest(url, known);
  return {
    message: `there is no page at ${url}`,
    suggestion: likely
      ? `Did you mean ${likely}?`
      : 'Copy the address from the page that you want to link to, without the name of the site.',
  };
}

/** Websites that answer by https alone, and tell every browser so. */
const alwaysSafe = /^http:\/\/(?=(?:www\.gov\.uk|[a-z0-9.-]+\.service\.gov\.uk)(?:[/?#]|$))/;

/** A link to a page of this site that names the site, or without its lock where that is sure to be there. */
function repairOf({ url, position }: Link | Definition, text: string, library: Library): TextEdit | undefined {
  const inside = url.startsWith(`${site.url}/`) ? url.slice(site.url.length) : undefined;
  const now = inside && !insideAdvice(inside, library) ? inside : url.replace(alwaysSafe, 'https://');
  if (now === url || !position) return undefined;
  const line = text.split('\n')[position.start.line - 1] ?? '';
  const from = line.indexOf(url, position.start.column - 1);
  const end = position.end.line === position.start.line ? position.end.column - 1 : line.length;
  return from < 0 || from + url.length > end
    ? undefined
    : { line: position.start.line, column: from + 1, oldText: url, newText: now };
}
