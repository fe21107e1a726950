import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const reader = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

/** Markdown as a tree, with the line and column of every part. */
export const markdownTree = (text: string): Root => reader.parse(text);
