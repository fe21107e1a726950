import type { Text } from 'mdast';
import { findNodes, getNodeStart } from '#lib/markdown/find-nodes';
import { collectTexts } from '#lib/schema/texts-in-value';
import type { AnyRecord } from '#lib/schema/types';
import type { Position } from './diagnostic.ts';
import type { FieldPath } from './front-matter.ts';

/** A text of a record, and the place of any letter in it. A field has one place for all its letters. */
export type TextNode = { text: string; path?: FieldPath; at(index: number): FieldPath | Position };

/** What the program adds to the fields of a file; none of it was written by an editor. */
const derivedFields = ['type', 'id', 'file', 'address'];

/** Every text of a record: its fields in their order, then the running text. */
export function* collectTextNodes({ body, ...fields }: AnyRecord): Generator<TextNode> {
  for (const { path, text } of collectTexts(fields)) {
    if (!derivedFields.includes(String(path[0]))) yield { text, path, at: () => path };
  }
  for (const node of findNodes(body, 'text')) yield saidInText(node);
}

/** A piece of running text, and the place of any letter in it. */
export const saidInText = (node: Text): { text: string; at(index: number): Position } => ({
  text: node.value,
  at: (index) => getPositionInText(node, index),
});

/** Where a letter of a piece of running text stands; a line break inside it begins a line at the same column. */
function getPositionInText(node: Text, index: number): Position {
  const start = getNodeStart(node);
  const before = node.value.slice(0, index).split('\n');
  const last = before.at(-1) ?? '';
  return before.length === 1
    ? { line: start.line, column: start.column + last.length }
    : { line: start.line + before.length - 1, column: last.length + 1 };
}
