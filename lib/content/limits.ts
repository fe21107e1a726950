import { createContext, Script } from 'node:vm';
import type { Nodes } from 'mdast';

/** No honest file is larger: the longest that we have is 42 KB. */
export const mostBytes = 256 * 1024;
/** No honest line is longer, in characters. */
export const mostInLine = 10_000;
/** Lists in lists, quotations in quotations, and so on. */
export const mostLevels = 24;
/** How long the reading of one file may take. Ours take a few milliseconds, the longest a tenth of a second. */
export const mostMilliseconds = 5_000;

/** Where one line opens so many levels that reading it would go deeper than we follow. */
const deepLine = new RegExp(
  `(?:[[{(]\\s*){${mostLevels}}|^\\s*(?:(?:[-+*?:]|\\d+[.)])\\s+|>\\s*){${mostLevels}}|^ {100}`,
);

/** Which of the limits a line breaks, before anything tries to read it. */
export const limitBroken = (line: string): 'length' | 'depth' | undefined => {
  if (line.length > mostInLine) return 'length';
  return deepLine.test(line) ? 'depth' : undefined;
};

const room = createContext({ work: undefined as unknown });
const call = new Script('work()');

/** A text that could be slow to read: long, or full of signs that Markdown pairs with one another. */
export const couldBeSlow = (text: string): boolean =>
  text.length > 12_000 || (text.match(/[[\]()*_~`|<&!]/g)?.length ?? 0) > 1_000;

/** Does some work, and says instead that it went too deep, or took longer than it may. Other errors are faults of ours and pass. */
export function withinLimits<Result>(work: () => Result, milliseconds?: number): { result: Result } | 'time' | 'depth' {
  try {
    return { result: milliseconds ? workAgainstTime(work, milliseconds) : work() };
  } catch (error) {
    if (error instanceof RangeError && error.message.includes('call stack')) return 'depth';
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return 'time';
    throw error;
  }
}

/** Node can end what runs too long only in a room of its own. To open it takes a while, so it is kept for what could be slow. */
function workAgainstTime<Result>(work: () => Result, timeout: number): Result {
  let result: Result | undefined;
  room.work = () => {
    result = work();
  };
  call.runInContext(room, { timeout });
  return result as Result;
}

/** The first part of a tree that lies deeper than we follow. It keeps its own list, so no depth can break it. */
export function tooDeepIn(tree: Nodes): Nodes | undefined {
  const waiting = [{ node: tree, level: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, level } = next;
    if (level > mostLevels) return node;
    if ('children' in node) for (const child of node.children) waiting.push({ node: child, level: level + 1 });
  }
  return undefined;
}
