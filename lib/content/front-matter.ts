import matter from 'gray-matter';
import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { UnratedDiagnostic as FoundInFile, Position } from './diagnostic.ts';
import { findRefusedNode, firstOf, getYamlMessage, getYamlOffset, isOnItsOwn, swallowedBy } from './yaml-messages.ts';
import { mistakesIn } from './yaml-mistakes.ts';

export type FieldPath = readonly (string | number)[];

/** The fields of a file with where each stands, and its text with everything above it blanked out, so that places agree. */
export type FrontMatter = {
  data: unknown;
  body: string;
  locate(path: FieldPath): Position;
  /** A single value on one line, as it is written there with its quotes. */
  written(path: FieldPath): string | undefined;
  /** Where a field that is not there, or is empty, belongs in a file whose fields stand in this order. */
  locateMissing(path: FieldPath, order: readonly string[]): Position;
};

type DiagnosticInText = Omit<FoundInFile, 'file'>;

const refuseEngine = (): never => {
  throw new Error('Only YAML front matter is read. The language is checked before it comes here.');
};

/** The parts of a file. The text below the fields is known even where the fields cannot be read. */
type Parts = { split?: FrontMatter; body?: string; diagnostics: DiagnosticInText[] };

/** Takes a file apart. When the YAML cannot be read, says why; the fields are then left out. */
export function parseFrontMatter(written: string, hasBody: boolean): Parts {
  // Spaces behind the hyphens mean nothing. They are warned of, like all that stand at the end of a line.
  const text = hasBody ? written.replace(/^---[ \t]+\n/, '---\n') : written;
  if (!hasBody) return parseYaml(text, '');
  const fence = checkFences(text);
  if (fence) return { diagnostics: [fence] };
  let yaml = '';
  const keep = (found: string) => {
    yaml = found;
    return {};
  };
  const { content } = matter(text, {
    language: 'yaml',
    // gray-matter runs code from files that begin with ---js unless every engine but ours is taken away.
    engines: { yaml: keep, javascript: refuseEngine, json: refuseEngine, coffee: refuseEngine },
  });
  const above = text.slice(0, text.length - content.length);
  // What gray-matter hands over begins with the line break after the first hyphens, so its lines count like the file's.
  return parseYaml(yaml, above.replace(/[^\n]/g, '') + content);
}

function checkFences(text: string): DiagnosticInText | undefined {
  const lines = text.split('\n');
  const [first = ''] = lines;
  const at = { line: 1, column: 1 };
  if (/^---\s*\S/.test(first)) {
    return {
      ...at,
      rule: 'front-matter-language',
      message: `the file begins with "${first}"`,
      suggestion:
        'Begin it with three hyphens and nothing else. The fields are YAML; no other language is read, and no code is ever run.',
    };
  }
  if (first !== '---') {
    return {
      ...at,
      rule: 'front-matter',
      message: 'the file does not begin with its fields',
      suggestion:
        'Put a line of three hyphens (---) first, then the fields, then another line of three hyphens, then the text.',
    };
  }
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  if (end > 0 && lines[end]?.trimEnd() !== '---') {
    return {
      line: end + 1,
      column: 1,
      rule: 'front-matter-open',
      message: `the line that ends the fields is "${lines[end]?.slice(0, 40)}"`,
      suggestion: 'End the fields with three hyphens and nothing else on the line.',
    };
  }
  if (end < 0) {
    return {
      ...at,
      rule: 'front-matter-open',
      message: 'the fields begin with three hyphens, but nothing ends them',
      suggestion: 'Put a line with three hyphens (---) between the fields and the text.',
    };
  }
  return undefined;
}

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: reading, and what can go wrong in it, in the order in which it happens
function parseYaml(yaml: string, body: string): Parts {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter,
    version: '1.2',
    schema: 'core',
    strict: true,
    uniqueKeys: true,
    merge: false,
    prettyErrors: false,
  });
  const positionOf = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col };
  };
  const errors = yamlProblems(document, yaml, positionOf);
  if (errors.length > 0) return { body, diagnostics: errors };
  const refused = findRefusedNode(document);
  if (refused) {
    const { offset, ...advice } = refused;
    return { body, diagnostics: [{ ...positionOf(offset), ...advice }] };
  }
  if (!isMap(document.contents)) {
    const message = 'the file has no fields';
    const suggestion = 'Write each field as its name, a colon and a value.';
    return { body, diagnostics: [{ line: 1, column: 1, rule: 'no-fields', message: message, suggestion: suggestion }] };
  }
  const diagnostics = swallowedBy(document, yaml).map(({ offset, line }) => ({
    ...positionOf(offset),
    rule: 'no-trailing-comment',
    message: `what follows the # is not read: ${line}`,
    suggestion: `Put quotes round it: ${JSON.stringify(line)}. If it is a note, put a space behind the #.`,
  }));
  if (/[|>][-+\d]*[ \t]*(?:#.*)?$/m.test(yaml)) withoutLastBreaks(document);
  const locate = (path: FieldPath) => positionOf(getNodeOffset(document, path));
  const written = (path: FieldPath) => {
    const node = document.getIn(path, true);
    const source = isScalar(node) && node.range ? yaml.slice(node.range[0], node.range[1]) : '';
    return source === '' || source.includes('\n') ? undefined : source;
  };
  const locateMissing = (path: FieldPath, order: readonly string[]) => {
    if (path.length === 0) return locate(path);
    const next = path.length === 1 ? order.slice(order.indexOf(String(path[0])) + 1) : [];
    const group = document.getIn(path.slice(0, -1), true) ?? document.contents;
    if (!isMap(group) || group.has(path.at(-1))) return locate(path);
    const keys = group.items.map(({ key }) => key);
    const below = keys.find((key) => isScalar(key) && next.includes(String(key.value)));
    return positionOf(getYamlOffset(below ?? keys.at(-1)) ?? getNodeOffset(document, path));
  };
  return {
    split: { data: document.toJS({ maxAliasCount: 0 }), body, locate, locateMissing, written },
    body,
    diagnostics,
  };
}

/** What keeps the fields from being read: the slips that we know, or else what the reader of YAML first met. */
function yamlProblems(
  document: Document.Parsed,
  yaml: string,
  positionOf: (offset: number) => Position,
): DiagnosticInText[] {
  const errors = [...document.errors, ...document.warnings];
  if (errors.length === 0) return questionMarksIn(yaml);
  const told = errors.filter(({ code }) => isOnItsOwn(code));
  const other = errors.find(({ code }) => !isOnItsOwn(code));
  const mistakes = other && other.code !== 'MULTIPLE_DOCS' ? mistakesIn(yaml) : [];
  return [
    ...mistakes,
    ...[...told, ...(other && mistakes.length === 0 ? [other] : [])].map(({ code, pos: [offset] }) => {
      const { message, ...advice } = getYamlMessage(code);
      const first = code === 'DUPLICATE_KEY' ? firstOf(document, offset) : undefined;
      const where =
        first &&
        `"${first.name}" stands here for the second time; it first stands on line ${positionOf(first.offset).line}`;
      return { ...positionOf(offset), ...advice, message: where ?? message };
    }),
  ];
}

/** A line such as "? x", which YAML takes for a name without a value. */
const questionMarksIn = (yaml: string): DiagnosticInText[] =>
  yaml.split('\n').flatMap((text, index) => {
    const [found] = /^\s*\? +(?=\w)/.exec(text) ?? [];
    if (!found) return [];
    const message = 'the line begins with a question mark';
    const suggestion =
      'Take it out, and write a name, a colon and a value; or put quotes round a text that begins with it.';
    return [{ line: index + 1, column: found.indexOf('?') + 1, rule: 'yaml-key', message, suggestion }];
  });

/** A text below a sign of folding (>) ends in a line break that nobody meant. */
function withoutLastBreaks(document: Document): void {
  visit(document, {
    Scalar(_key, node) {
      const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
      if (isBlock && typeof node.value === 'string') node.value = node.value.replace(/\n+$/, '');
    },
  });
}

/** The place of a value; of the nearest thing around it where the value itself is missing. */
function getNodeOffset(document: Document, path: FieldPath): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of path) {
    const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
    node = isSeq(node) ? node.items[Number(key)] : pair?.value;
    const start = getYamlOffset(node) ?? getYamlOffset(pair?.key);
    if (start === undefined) return offset;
    offset = start;
  }
  return offset;
}
