import type { Element, Root } from 'hast';
import { toString as textOf } from 'mdast-util-to-string';

/**
 * Puts each table of a text into a region that scrolls sideways and can be reached with the keyboard, and gives it the
 * heading above it as its caption. A phone shows it row by row, where each cell says its column. Where several stand under one heading they are numbered.
 */
export function captionTables(tree: Root): Root {
  let heading = 'Table';
  let number = 0;
  const children = tree.children.map((node) => {
    if (node.type !== 'element') return node;
    if (/^h[1-6]$/.test(node.tagName)) {
      heading = textOf(node);
      number = 0;
    }
    if (node.tagName !== 'table') return node;
    number++;
    return wrapTable(node, number === 1 ? heading : `${heading}, ${number}`);
  });
  return { ...tree, children };
}

function wrapTable(table: Element, caption: string): Element {
  const words: Element = createElement('caption', { className: ['sr-only'] }, [{ type: 'text', value: caption }]);
  const properties = { ariaLabel: caption, tabIndex: 0, className: ['table-scroll', 'comparison'] };
  return createElement('section', properties, [
    { ...table, children: [words, ...table.children.map((part) => withColumns(addScopes(part), headsOf(table)))] },
  ]);
}

/** What the heads of the columns of a table say. */
function headsOf(table: Element): string[] {
  const head = table.children.find((part) => part.type === 'element' && part.tagName === 'thead');
  const row = head?.type === 'element' && head.children.find((part) => part.type === 'element');
  return row && row.type === 'element' ? elementsOf(row).map((cell) => textOf(cell)) : [];
}

const elementsOf = ({ children }: Element): Element[] => children.filter((child) => child.type === 'element');

/** Each cell of the body says its column, because on a phone the head is out of sight. The first cell is the head of its row. */
function withColumns(node: Element['children'][number], heads: readonly string[]): Element['children'][number] {
  if (node.type !== 'element' || node.tagName !== 'tbody') return node;
  const rows = elementsOf(node).map((row) => ({
    ...row,
    children: elementsOf(row).map((cell, index) => ({
      ...cell,
      properties: { ...cell.properties, ...(index > 0 && { dataColumn: heads[index] ?? '' }) },
    })),
  }));
  return { ...node, children: rows };
}

/** The cells of a head say that they are the heads of columns. */
function addScopes(node: Element['children'][number]): Element['children'][number] {
  if (node.type !== 'element') return node;
  const properties = node.tagName === 'th' ? { ...node.properties, scope: 'col' } : node.properties;
  return { ...node, properties, children: node.children.map(addScopes) };
}

const createElement = (tagName: string, properties: Element['properties'], children: Element['children']): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
