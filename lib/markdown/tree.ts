import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

const reader = remark().use(remarkGfm, { singleTilde: false }).freeze();

/** Markdown as a tree, with the line and column of every part. */
export const markdownTree = (text: string): Root => reader.parse(text);
