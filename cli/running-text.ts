import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** The sentences of a text as one string: headings and tables left out, each item of a list a sentence of its own. */
export function getRunningText(tree: Root | undefined): string {
  return (tree?.children ?? []).flatMap(listTextBlocks).map(endSentence).join(' ');
}

function listTextBlocks(node: Nodes): string[] {
  if (node.type === 'heading' || node.type === 'table') return [];
  if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote')
    return node.children.flatMap(listTextBlocks);
  return [textOf(node).trim()].filter(Boolean);
}

const endSentence = (text: string): string => (/[.!?:]$/.test(text) ? text : `${text}.`);
