import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

const parser = remark().use(remarkGfm, { singleTilde: false }).freeze();

/** Markdown as a tree, with the line and column of every part. */
export const parseMarkdown = (text: string): Root => parser.parse(text);

/** A tree as Markdown again. */
export const markdownOf = (tree: Root): string => parser.stringify(tree);

/** A value as a text that can be compared: where the parts of Markdown stand in their file does not count. */
export const serializeWithoutPositions = (value: unknown): string | undefined =>
  JSON.stringify(value, (key, part) => (key === 'position' ? undefined : part));
