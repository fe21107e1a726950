import { type Document, isAlias, isNode, isPair, isScalar, visit } from 'yaml';
import { depthAdvice } from './file-text.ts';
import { mostLevels } from './limits.ts';
import type { Found } from './problem.ts';

type Advice = Pick<Found, 'rule' | 'wrong' | 'fix'>;

const tagAdvice: Advice = {
  rule: 'yaml-tag',
  wrong: 'a tag (a word that begins with !) is not allowed',
  fix: 'Take the tag out and write the plain value.',
};

const yamlWords: Record<string, Advice> = {
  DUPLICATE_KEY: {
    rule: 'yaml-twice',
    wrong: 'a field stands here for the second time',
    fix: 'Keep one of the two and take the other out.',
  },
  TAG_RESOLVE_FAILED: tagAdvice,
  TAB_AS_INDENT: {
    rule: 'yaml',
    wrong: 'a tab is used to indent',
    fix: 'Use two spaces instead of each tab.',
  },
  BAD_INDENT: {
    rule: 'yaml',
    wrong: 'this line is indented differently from its neighbours',
    fix: 'Begin it in the same column as the lines that belong with it.',
  },
  MULTILINE_IMPLICIT_KEY: {
    rule: 'yaml',
    wrong: 'this line cannot be read as a field',
    fix: 'Write a name, a colon, a space and a value. Put quotes round a value that runs over several lines.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    rule: 'yaml',
    wrong: 'a colon inside the value makes it look like a second field',
    fix: 'Put quotes round the whole value.',
  },
};

/** What an editor is told of YAML that cannot be read, by the code that its reader gives. */
export const yamlAdvice = (code: string, message: string): Advice =>
  yamlWords[code] ?? {
    rule: 'yaml',
    wrong: `this cannot be read as YAML (${message.replace(/\.$/, '')})`,
    fix: 'Check the quotes, colons and indents on this line and the one before.',
  };

type Refused = Advice & { offset: number };

/** The first thing that YAML can do and content may not: refer to itself, speak to the reader, name fields oddly, go deep. */
export function refusedIn(document: Document): Refused | undefined {
  if (document.directives?.yaml.explicit) {
    const wrong = 'the file gives an instruction (%) to the program that reads it';
    return { offset: 0, rule: 'yaml-tag', wrong, fix: 'Take out the line that begins with %.' };
  }
  let found: Refused | undefined;
  visit(document, (_key, node, above) => {
    found = refusal(node, above.length);
    return found ? visit.BREAK : undefined;
  });
  return found;
}

function refusal(node: unknown, level: number): Refused | undefined {
  const offset = startOf(isPair(node) ? node.key : node) ?? 0;
  if (level > 2 * mostLevels) return { offset, ...depthAdvice };
  if (isAlias(node)) {
    const wrong = 'an alias (*name) repeats another part of the file';
    return { offset, rule: 'yaml-alias', wrong, fix: 'Write the value out in full.' };
  }
  if (isNode(node) && node.tag) return { offset, ...tagAdvice };
  if (isNode(node) && node.anchor) {
    const wrong = `a part of the file is given a name (&${node.anchor})`;
    return { offset, rule: 'yaml-alias', wrong, fix: 'Take the name out: nothing may refer to it.' };
  }
  if (isPair(node) && !(isScalar(node.key) && typeof node.key.value === 'string' && node.key.value !== '__proto__')) {
    const wrong = isScalar(node.key)
      ? `"${node.key.value}" cannot be the name of a field`
      : 'a field has no plain name';
    return { offset, rule: 'yaml-key', wrong, fix: 'Write one of the names in docs/fields.md.' };
  }
  return undefined;
}

/** Where a part of the YAML begins, counted in letters from its start. */
export const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);
