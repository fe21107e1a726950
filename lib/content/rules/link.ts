import type { Link, Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { headingsOf } from '#lib/markdown/headings';
import { partsOf, startOf } from '#lib/markdown/walk';
import { fixedAddresses } from '#lib/model/addresses';
import { typeNames } from '#lib/model/types';
import { nearest } from '#lib/text/nearest';
import type { Library } from '../library.ts';
import type { ErrorRule, Finding } from '../rule.ts';

const vague = new Set(['here', 'click here', 'this link', 'link', 'this page', 'more', 'read more', 'website']);
const safe = ['http:', 'https:', 'mailto:', 'tel:'];

export const link: ErrorRule = {
  id: 'link',
  severity: 'error',
  sentence: 'A link leads nowhere, cannot be followed, or does not say where it leads.',
  example: '`[here](/areas/norwhich)`.',
  fix: 'take the address that the message suggests, and words that name the page.',
  *find({ record }, library): Generator<Finding> {
    const definitions: Nodes[] = partsOf(record.body, 'definition');
    for (const node of [...partsOf(record.body, 'link'), ...(definitions as Link[])]) {
      const at = startOf(node);
      if (node.type === 'link' && vague.has(textOf(node).trim().toLowerCase())) {
        const wrong = `"${textOf(node)}" does not say where the link leads`;
        yield {
          at,
          wrong,
          fix: 'Make the link from words that name the page, so that it can be understood on its own.',
        };
      }
      const advice = node.url.startsWith('/') ? insideAdvice(node.url, library) : outsideAdvice(node.url, record.body);
      if (advice) yield { at, ...advice };
    }
  },
};

function outsideAdvice(url: string, body: Parameters<typeof headingsOf>[0]): Omit<Finding, 'at'> | undefined {
  if (url.startsWith('#')) {
    if (headingsOf(body).some(({ slug }) => slug === url.slice(1))) return undefined;
    return {
      wrong: `no heading of this text has the fragment ${url}`,
      fix: 'Write the words of a heading in small letters with hyphens.',
    };
  }
  const protocol = URL.canParse(url) ? new URL(url).protocol : undefined;
  if (protocol && safe.includes(protocol)) return undefined;
  return {
    wrong: `"${url}" cannot be the address of a link`,
    fix: 'Write a whole web address that begins with https://, or the address of a page of this site that begins with /.',
  };
}

function insideAdvice(url: string, library: Library): Omit<Finding, 'at'> | undefined {
  const [path = '', fragment] = url.split('#');
  const record = library.at(url) ?? library.at(path);
  if (library.knows(url) || (!fragment && fixedAddresses.includes(path))) return undefined;
  if (record && headingsOf(record.body).some(({ slug }) => slug === fragment)) return undefined;
  const known = [...fixedAddresses, ...typeNames.flatMap((name) => library.all(name).map(({ address }) => address))];
  const likely = nearest(url, known);
  return {
    wrong: `there is no page at ${url}`,
    fix: likely
      ? `Did you mean ${likely}?`
      : 'Copy the address from the page that you want to link to, without the name of the site.',
  };
}
