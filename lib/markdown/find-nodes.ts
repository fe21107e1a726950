import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';

type NodeType = Nodes['type'];

/** Every part of a kind in a text, from top to bottom. */
export function findNodes<Name extends NodeType>(tree: Root | undefined, kind: Name): Extract<Nodes, { type: Name }>[] {
  const found: Nodes[] = [];
  if (tree) visit(tree, kind, (node) => void found.push(node as Nodes));
  return found as Extract<Nodes, { type: Name }>[];
}

/** Where a part begins in its file, counted from 1. */
export const getNodeStart = (node: Nodes): { line: number; column: number } => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});
