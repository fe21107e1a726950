import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { getNodeStart } from '#lib/markdown/find-nodes';
import { collectTexts } from '#lib/schema/texts-in-value';
import type { AnyRecord } from '#lib/schema/types';
import type { Position } from './diagnostic.ts';
import type { FieldPath } from './front-matter.ts';

/** Sentences in our own words, and where they stand. */
export type ProseText = { text: string; at: FieldPath | Position };

/** Records that hold the words of others, or words that nobody reads. */
const quotedTypes: readonly string[] = ['source', 'searchWords'];
/** Fields that hold names as their owners write them, and what is not for readers. */
const nonProseFields = new Set([
  ...['type', 'id', 'file', 'address', 'sources', 'from', 'link', 'aliases', 'title', 'officialName', 'fullTitle'],
  ...['name', 'partners', 'organisation', 'provider', 'authors', 'also', 'places', 'covers', 'plan', 'lead', 'full'],
]);

/** Everything that a record says in our own words: its sentences in fields, then each paragraph. Quotations are cut out. */
export function* collectProse({ body, ...fields }: AnyRecord): Generator<ProseText> {
  if (quotedTypes.includes(fields.type)) return;
  for (const { path, text } of collectTexts(fields)) {
    if (text.includes(' ') && !path.some((key) => nonProseFields.has(String(key))))
      yield { text: replaceQuotes(text), at: path };
  }
  for (const node of body?.children ?? []) {
    for (const block of listBlocks(node))
      yield { text: replaceQuotes(textOf(stripSources(block))), at: getNodeStart(block) };
  }
}

const replaceQuotes = (text: string): string => text.replaceAll(/“[^”]*”/g, '“…”');

/** The paragraphs of a part of a text; headings and tables are no sentences, and quotations are not ours. */
function listBlocks(node: Nodes): Nodes[] {
  if (node.type === 'paragraph') return [node];
  return node.type === 'list' || node.type === 'listItem' ? node.children.flatMap(listBlocks) : [];
}

/** Where something comes from stands in the words of its publisher. */
const stripSources = (block: Nodes): Nodes =>
  'children' in block
    ? ({
        ...block,
        children: block.children.filter((part) => !(part.type === 'link' && part.url.startsWith('/sources#'))),
      } as Nodes)
    : block;
