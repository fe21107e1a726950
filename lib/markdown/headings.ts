import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { slugify } from '#lib/text/slug';
import { findNodes } from './find-nodes.ts';

/** A heading with the fragment that leads to it. */
export type HeadingEntry = { text: string; slug: string; depth: number; node: Heading };

/** The headings of a text, from top to bottom. */
export const listHeadings = (tree: Root | undefined): HeadingEntry[] =>
  findNodes(tree, 'heading').map((node) => {
    const text = textOf(node);
    return { text, slug: slugify(text), depth: node.depth, node };
  });

/** What stands below a heading, as far as the next one that is not below it; none without such a heading. */
export function getSection(tree: Root | undefined, slug: string): Root | undefined {
  const heading = listHeadings(tree).find((each) => each.slug === slug);
  if (!tree || !heading) return undefined;
  const after = tree.children.slice(tree.children.indexOf(heading.node) + 1);
  const end = after.findIndex((node) => node.type === 'heading' && node.depth <= heading.depth);
  return { ...tree, children: end < 0 ? after : after.slice(0, end) };
}
