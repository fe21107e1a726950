import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { slugOf } from '#lib/text/slug';
import { partsOf } from './walk.ts';

/** A heading with the fragment that leads to it. */
export type Headline = { text: string; slug: string; depth: number; node: Heading };

/** The headings of a text, from top to bottom. */
export const headingsOf = (tree: Root | undefined): Headline[] =>
  partsOf(tree, 'heading').map((node) => {
    const text = textOf(node);
    return { text, slug: slugOf(text), depth: node.depth, node };
  });
