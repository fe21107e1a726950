import { createContext, Script } from 'node:vm';
import type { Nodes } from 'mdast';

/** No honest file is larger: the longest that we have is 42 KB. */
export const maxFileBytes = 256 * 1024;
/** No honest line is longer, in characters. */
export const maxLineLength = 10_000;
/** Lists in lists, quotations in quotations, and so on. */
export const maxDepth = 24;
/** How long the reading of one file may take. Ours take a few milliseconds, the longest a tenth of a second. */
export const maxParseMs = 5_000;

/** Where one line opens so many levels that reading it would go deeper than we follow. */
const deepLine = new RegExp(`(?:[[{(]\\s*){${maxDepth}}|^\\s*(?:(?:[-+*?:]|\\d+[.)])\\s+|>\\s*){${maxDepth}}|^ {100}`);

/** Which of the limits a line breaks, before anything tries to read it. */
export const findExceededLimit = (line: string): 'length' | 'depth' | undefined => {
  if (line.length > maxLineLength) return 'length';
  return deepLine.test(line) ? 'depth' : undefined;
};

const sandbox = createContext({ task: undefined as unknown });
const script = new Script('task()');

/** A text that could be slow to read: long, or full of signs that Markdown pairs with one another. */
export const isPotentiallySlow = (text: string): boolean =>
  text.length > 12_000 || (text.match(/[[\]()*_~`|<&!]/g)?.length ?? 0) > 1_000;

/** Does some work, and says instead that it went too deep, or took longer than it may. Other errors are faults of ours and pass. */
export function runWithinLimits<Result>(
  task: () => Result,
  milliseconds?: number,
): { result: Result } | 'time' | 'depth' {
  try {
    return { result: milliseconds ? runWithTimeout(task, milliseconds) : task() };
  } catch (error) {
    if (error instanceof RangeError && error.message.includes('call stack')) return 'depth';
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return 'time';
    throw error;
  }
}

/** Node can end what runs too long only in a context of its own. To create it takes a while, so it is kept for what could be slow. */
function runWithTimeout<Result>(task: () => Result, timeout: number): Result {
  let result: Result | undefined;
  sandbox.task = () => {
    result = task();
  };
  script.runInContext(sandbox, { timeout });
  return result as Result;
}

/** The first part of a tree that lies deeper than we follow. It keeps its own list, so no depth can break it. */
export function findTooDeep(tree: Nodes): Nodes | undefined {
  const waiting = [{ node: tree, level: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, level } = next;
    if (level > maxDepth) return node;
    if ('children' in node) for (const child of node.children) waiting.push({ node: child, level: level + 1 });
  }
  return undefined;
}
