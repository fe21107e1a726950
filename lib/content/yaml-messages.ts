import { type Document, type ErrorCode, isAlias, isNode, isPair, isScalar, visit } from 'yaml';
import { depthAdvice } from './file-text.ts';
import { mostLevels } from './limits.ts';
import type { Found } from './diagnostic.ts';

type Advice = Pick<Found, 'rule' | 'wrong' | 'fix'>;

const tagAdvice: Advice = {
  rule: 'yaml-tag',
  wrong: 'a tag (a word that begins with !) is not allowed',
  fix: 'Take the tag out and write the plain value. Put quotes round the whole value if the sign belongs to it.',
};

const check = 'Check the quotes, colons and indents on this line and the one before.';
const writeField = 'Write a name, a colon, a space and a value. Put quotes round a value that runs over several lines.';
const quoteWhole = 'Put quotes round the whole value.';
const noName = 'Take out the word that begins with & or *, or put quotes round the whole value.';

/** What each error of the reader of YAML means to an editor; none of its own words is ever shown. */
const yamlWords: Record<ErrorCode, Omit<Advice, 'rule'>> = {
  ALIAS_PROPS: { wrong: 'a part of the file is given a name and refers to another', fix: noName },
  BAD_ALIAS: { wrong: 'the value begins with a star, which YAML reads as its own sign', fix: quoteWhole },
  BAD_COLLECTION_TYPE: { wrong: 'the value is not of the kind that its tag says', fix: tagAdvice.fix },
  BAD_DIRECTIVE: { wrong: 'the line begins with a per cent sign', fix: quoteWhole },
  BAD_DQ_ESCAPE: {
    wrong: 'a backslash inside double quotes means something else here',
    fix: 'Take the backslash out, write it twice, or use single quotes.',
  },
  BAD_INDENT: {
    wrong: 'this line is indented differently from its neighbours',
    fix: 'Begin it in the same column as the lines that belong with it.',
  },
  BAD_PROP_ORDER: { wrong: 'a name or a tag stands where none may', fix: noName },
  BAD_SCALAR_START: { wrong: 'the value begins with a sign that YAML reads as its own', fix: quoteWhole },
  BLOCK_AS_IMPLICIT_KEY: {
    wrong: 'a colon inside the value makes it look like a second field',
    fix: quoteWhole,
  },
  BLOCK_IN_FLOW: {
    wrong: 'a list with hyphens stands inside brackets',
    fix: 'Put commas between the items, or take the brackets out.',
  },
  DUPLICATE_KEY: {
    wrong: 'a field stands here for the second time',
    fix: 'Keep one of the two and take the other out.',
  },
  IMPOSSIBLE: { wrong: 'the fields cannot be read from here on', fix: check },
  KEY_OVER_1024_CHARS: { wrong: 'the name of a field is far too long', fix: writeField },
  MISSING_CHAR: {
    wrong: 'a quote, a bracket, a comma or a colon is missing',
    fix: 'Look for what is opened above and never closed, and for a field without its colon.',
  },
  MULTILINE_IMPLICIT_KEY: { wrong: 'this line cannot be read as a field', fix: writeField },
  MULTIPLE_ANCHORS: { wrong: 'a part of the file is given two names', fix: noName },
  MULTIPLE_DOCS: {
    wrong: 'a second set of fields begins here',
    fix: 'Keep one set in each file: take out the line of hyphens or dots above, and what follows if it is a copy.',
  },
  MULTIPLE_TAGS: { wrong: 'a value has two tags', fix: tagAdvice.fix },
  NON_STRING_KEY: { wrong: 'the name of a field is not a plain word', fix: writeField },
  RESOURCE_EXHAUSTION: { wrong: 'the fields refer to each other too often', fix: 'Write every value out in full.' },
  TAB_AS_INDENT: { wrong: 'a tab is used to indent', fix: 'Use two spaces instead of each tab.' },
  TAG_RESOLVE_FAILED: tagAdvice,
  UNEXPECTED_TOKEN: { wrong: 'something stands here that YAML cannot read', fix: check },
};

const rulesOfCodes: Partial<Record<ErrorCode, string>> = {
  DUPLICATE_KEY: 'yaml-twice',
  TAG_RESOLVE_FAILED: 'yaml-tag',
};

/** What an editor is told of YAML that cannot be read, by the code that its reader gives. */
export const yamlAdvice = (code: ErrorCode): Advice => ({ rule: rulesOfCodes[code] ?? 'yaml', ...yamlWords[code] });

/** Errors that say nothing of any other: each of them is told, however many there are. */
export const isOnItsOwn = (code: ErrorCode): boolean => code in rulesOfCodes;

/** Where a field stood first that stands again at a place: its name and its place; nothing when there is none. */
export function firstOf(document: Document.Parsed, again: number): { name: string; offset: number } | undefined {
  let found: { name: string; offset: number } | undefined;
  visit(document, {
    Map(_key, { items }) {
      const names = items.flatMap(({ key }) => (isScalar(key) ? [key] : []));
      const second = names.find((name) => startOf(name) === again);
      const first = second && names.find(({ value }) => value === second.value);
      if (!first) return undefined;
      found = { name: String(first.value), offset: startOf(first) ?? 0 };
      return visit.BREAK;
    },
  });
  return found;
}

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

/** Signs of a note that swallows the rest of a value, for want of quotes: "Breakfast club #1 support". */
export function swallowedBy(document: Document, yaml: string): { offset: number; line: string }[] {
  const found: { offset: number; line: string }[] = [];
  if (!/#\S/.test(yaml)) return found;
  visit(document, {
    Scalar(_key, { range }) {
      const [start, end] = range ?? [0, 0];
      const rest = /^[ \t]*#\S.*/.exec(yaml.slice(end).split('\n', 1)[0] ?? '')?.[0];
      if (rest) found.push({ offset: start, line: (yaml.slice(start, end) + rest).trim() });
    },
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
      : 'the name of a field is not a plain word';
    return { offset, rule: 'yaml-key', wrong, fix: 'Write one of the names in docs/fields.md.' };
  }
  return undefined;
}

/** Where a part of the YAML begins, counted in letters from its start. */
export const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);
