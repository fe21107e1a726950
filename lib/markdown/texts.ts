import type { Nodes } from 'mdast';

/**
 * The texts of a part of Markdown that are read by themselves: each item of a list, each row of a table with commas
 * between its cells, or the whole part.
 */
export function textsOf(node: Nodes): string[] {
  if (node.type === 'list') return node.children.map(wholeText);
  if (node.type === 'table') return node.children.map(({ children }) => children.map(wholeText).join(', '));
  return [wholeText(node)];
}

/** All words of a part in one line. Paragraphs, items, cells and lines that stand apart on a page stay apart. */
function wholeText(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if ('children' in node) return node.children.map(wholeText).join(isLine(node) ? '' : ' ');
  return 'value' in node ? node.value : 'alt' in node ? (node.alt ?? '') : '';
}

/** What runs on in one line. */
const isLine = ({ type }: Nodes): boolean =>
  ['paragraph', 'heading', 'emphasis', 'strong', 'delete', 'link', 'linkReference', 'tableCell'].includes(type);
