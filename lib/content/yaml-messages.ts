import { type Document, type ErrorCode, isAlias, isNode, isPair, isScalar, visit } from 'yaml';
import type { UnratedDiagnostic } from './diagnostic.ts';
import { depthMessage } from './file-text.ts';
import { maxDepth } from './limits.ts';

type YamlMessage = Pick<UnratedDiagnostic, 'rule' | 'message' | 'suggestion'>;

const tagMessage: YamlMessage = {
  rule: 'yaml-tag',
  message: 'a tag (a word that begins with !) is not allowed',
  suggestion: 'Take the tag out and write the plain value. Put quotes round the whole value if the sign belongs to it.',
};

const check = 'Check the quotes, colons and indents on this line and the one before.';
const writeField = 'Write a name, a colon, a space and a value. Put quotes round a value that runs over several lines.';
const quoteWhole = 'Put quotes round the whole value.';
const noName = 'Take out the word that begins with & or *, or put quotes round the whole value.';

/** What each error of the reader of YAML means to an editor; none of its own words is ever shown. */
const messageByCode: Record<ErrorCode, Omit<YamlMessage, 'rule'>> = {
  ALIAS_PROPS: { message: 'a part of the file is given a name and refers to another', suggestion: noName },
  BAD_ALIAS: { message: 'the value begins with a star, which YAML reads as its own sign', suggestion: quoteWhole },
  BAD_COLLECTION_TYPE: { message: 'the value is not of the kind that its tag says', suggestion: tagMessage.suggestion },
  BAD_DIRECTIVE: { message: 'the line begins with a per cent sign', suggestion: quoteWhole },
  BAD_DQ_ESCAPE: {
    message: 'a backslash inside double quotes means something else here',
    suggestion: 'Take the backslash out, write it twice, or use single quotes.',
  },
  BAD_INDENT: {
    message: 'this line is indented differently from its neighbours',
    suggestion: 'Begin it in the same column as the lines that belong with it.',
  },
  BAD_PROP_ORDER: { message: 'a name or a tag stands where none may', suggestion: noName },
  BAD_SCALAR_START: { message: 'the value begins with a sign that YAML reads as its own', suggestion: quoteWhole },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'a colon inside the value makes it look like a second field',
    suggestion: quoteWhole,
  },
  BLOCK_IN_FLOW: {
    message: 'a list with hyphens stands inside brackets',
    suggestion: 'Put commas between the items, or take the brackets out.',
  },
  DUPLICATE_KEY: {
    message: 'a field stands here for the second time',
    suggestion: 'Keep one of the two and take the other out.',
  },
  IMPOSSIBLE: { message: 'the fields cannot be read from here on', suggestion: check },
  KEY_OVER_1024_CHARS: { message: 'the name of a field is far too long', suggestion: writeField },
  MISSING_CHAR: {
    message: 'a quote, a bracket, a comma or a colon is missing',
    suggestion: 'Look for what is opened above and never closed, and for a field without its colon.',
  },
  MULTILINE_IMPLICIT_KEY: { message: 'this line cannot be read as a field', suggestion: writeField },
  MULTIPLE_ANCHORS: { message: 'a part of the file is given two names', suggestion: noName },
  MULTIPLE_DOCS: {
    message: 'a second set of fields begins here',
    suggestion:
      'Keep one set in each file: take out the line of hyphens or dots above, and what follows if it is a copy.',
  },
  MULTIPLE_TAGS: { message: 'a value has two tags', suggestion: tagMessage.suggestion },
  NON_STRING_KEY: { message: 'the name of a field is not a plain word', suggestion: writeField },
  RESOURCE_EXHAUSTION: {
    message: 'the fields refer to each other too often',
    suggestion: 'Write every value out in full.',
  },
  TAB_AS_INDENT: { message: 'a tab is used to indent', suggestion: 'Use two spaces instead of each tab.' },
  TAG_RESOLVE_FAILED: tagMessage,
  UNEXPECTED_TOKEN: { message: 'something stands here that YAML cannot read', suggestion: check },
};

const rulesOfCodes: Partial<Record<ErrorCode, string>> = {
  DUPLICATE_KEY: 'yaml-twice',
  TAG_RESOLVE_FAILED: 'yaml-tag',
};

/** What an editor is told of YAML that cannot be read, by the code that its reader gives. */
export const getYamlMessage = (code: ErrorCode): YamlMessage => ({
  rule: rulesOfCodes[code] ?? 'yaml',
  ...messageByCode[code],
});

/** Errors that say nothing of any other: each of them is told, however many there are. */
export const isOnItsOwn = (code: ErrorCode): boolean => code in rulesOfCodes;

/** Where a field stood first that stands again at a place: its name and its place; nothing when there is none. */
export function firstOf(document: Document.Parsed, again: number): { name: string; offset: number } | undefined {
  let found: { name: string; offset: number } | undefined;
  visit(document, {
    Map(_key, { items }) {
      const names = items.flatMap(({ key }) => (isScalar(key) ? [key] : []));
      const second = names.find((name) => getYamlOffset(name) === again);
      const first = second && names.find(({ value }) => value === second.value);
      if (!first) return undefined;
      found = { name: String(first.value), offset: getYamlOffset(first) ?? 0 };
      return visit.BREAK;
    },
  });
  return found;
}

type RefusedNode = YamlMessage & { offset: number };

/** The first thing that YAML can do and content may not: refer to itself, speak to the reader, name fields oddly, go deep. */
export function findRefusedNode(document: Document): RefusedNode | undefined {
  if (document.directives?.yaml.explicit) {
    const message = 'the file gives an instruction (%) to the program that reads it';
    return { offset: 0, rule: 'yaml-tag', message: message, suggestion: 'Take out the line that begins with %.' };
  }
  let found: RefusedNode | undefined;
  visit(document, (_key, node, above) => {
    found = refuseNode(node, above.length);
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

function refuseNode(node: unknown, level: number): RefusedNode | undefined {
  const offset = getYamlOffset(isPair(node) ? node.key : node) ?? 0;
  if (level > 2 * maxDepth) return { offset, ...depthMessage };
  if (isAlias(node)) {
    const message = 'an alias (*name) repeats another part of the file';
    return { offset, rule: 'yaml-alias', message: message, suggestion: 'Write the value out in full.' };
  }
  if (isNode(node) && node.tag) return { offset, ...tagMessage };
  if (isNode(node) && node.anchor) {
    const message = `a part of the file is given a name (&${node.anchor})`;
    return { offset, rule: 'yaml-alias', message: message, suggestion: 'Take the name out: nothing may refer to it.' };
  }
  if (isPair(node) && !(isScalar(node.key) && typeof node.key.value === 'string' && node.key.value !== '__proto__')) {
    const message = isScalar(node.key)
      ? `"${node.key.value}" cannot be the name of a field`
      : 'the name of a field is not a plain word';
    return { offset, rule: 'yaml-key', message: message, suggestion: 'Write one of the names in docs/fields.md.' };
  }
  return undefined;
}

/** Where a part of the YAML begins, counted in letters from its start. */
export const getYamlOffset = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);
