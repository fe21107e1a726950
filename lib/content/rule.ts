import type { Path } from './front-matter.ts';
import type { Library } from './library.ts';
import type { Entry } from './parse.ts';
import type { Position } from './problem.ts';

/** Something that breaks a rule: the field or the place in the text, what is wrong, and how to fix it. */
export type Finding = { at: Path | Position; wrong: string; fix: string };

/** A rule about what records say, beyond the shape of their fields. The id is its section in docs/editing.md. */
export type Rule = { id: string; find(entry: Entry, library: Library): Iterable<Finding> };
