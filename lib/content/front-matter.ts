import matter from 'gray-matter';
import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Found as FoundInFile, Position } from './diagnostic.ts';
import { firstOf, isOnItsOwn, refusedIn, startOf, swallowedBy, yamlAdvice } from './yaml-messages.ts';
import { mistakesIn } from './yaml-mistakes.ts';

export type Path = readonly (string | number)[];

/** The fields of a file with where each stands, and its text with everything above it blanked out, so that places agree. */
export type Split = {
  data: unknown;
  body: string;
  locate(path: Path): Position;
  /** A single value on one line, as it is written there with its quotes. */
  written(path: Path): string | undefined;
  /** Where a field that is not there, or is empty, belongs in a file whose fields stand in this order. */
  locateMissing(path: Path, order: readonly string[]): Position;
};

type Found = Omit<FoundInFile, 'file'>;

const refuse = (): never => {
  throw new Error('Only YAML front matter is read. The language is checked before it comes here.');
};

/** The parts of a file. The text below the fields is known even where the fields cannot be read. */
type Parts = { split?: Split; body?: string; problems: Found[] };

/** Takes a file apart. When the YAML cannot be read, says why; the fields are then left out. */
export function splitFile(written: string, hasBody: boolean): Parts {
  // Spaces behind the hyphens mean nothing. They are warned of, like all that stand at the end of a line.
  const text = hasBody ? written.replace(/^---[ \t]+\n/, '---\n') : written;
  if (!hasBody) return readYaml(text, '');
  const fence = fenceProblem(text);
  if (fence) return { problems: [fence] };
  let yaml = '';
  const keep = (found: string) => {
    yaml = found;
    return {};
  };
  const { content } = matter(text, {
    language: 'yaml',
    // gray-matter runs code from files that begin with ---js unless every engine but ours is taken away.
    engines: { yaml: keep, javascript: refuse, json: refuse, coffee: refuse },
  });
  const above = text.slice(0, text.length - content.length);
  // What gray-matter hands over begins with the line break after the first hyphens, so its lines count like the file's.
  return readYaml(yaml, above.replace(/[^\n]/g, '') + content);
}

function fenceProblem(text: string): Found | undefined {
  const lines = text.split('\n');
  const [first = ''] = lines;
  const at = { line: 1, column: 1 };
  if (/^---\s*\S/.test(first)) {
    return {
      ...at,
      rule: 'front-matter-language',
      wrong: `the file begins with "${first}"`,
      fix: 'Begin it with three hyphens and nothing else. The fields are YAML; no other language is read, and no code is ever run.',
    };
  }
  if (first !== '---') {
    return {
      ...at,
      rule: 'front-matter',
      wrong: 'the file does not begin with its fields',
      fix: 'Put a line of three hyphens (---) first, then the fields, then another line of three hyphens, then the text.',
    };
  }
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  if (end > 0 && lines[end]?.trimEnd() !== '---') {
    return {
      line: end + 1,
      column: 1,
      rule: 'front-matter-open',
      wrong: `the line that ends the fields is "${lines[end]?.slice(0, 40)}"`,
      fix: 'End the fields with three hyphens and nothing else on the line.',
    };
  }
  if (end < 0) {
    return {
      ...at,
      rule: 'front-matter-open',
      wrong: 'the fields begin with three hyphens, but nothing ends them',
      fix: 'Put a line with three hyphens (---) between the fields and the text.',
    };
  }
  return undefined;
}

function readYaml(yaml: string, body: string): Parts {
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
  if (errors.length > 0) return { body, problems: errors };
  const refused = refusedIn(document);
  if (refused) {
    const { offset, ...advice } = refused;
    return { body, problems: [{ ...positionOf(offset), ...advice }] };
  }
  if (!isMap(document.contents)) {
    const wrong = 'the file has no fields';
    const fix = 'Write each field as its name, a colon and a value.';
    return { body, problems: [{ line: 1, column: 1, rule: 'no-fields', wrong, fix }] };
  }
  const problems = swallowedBy(document, yaml).map(({ offset, line }) => ({
    ...positionOf(offset),
    rule: 'no-trailing-comment',
    wrong: `what follows the # is not read: ${line}`,
    fix: `Put quotes round it: ${JSON.stringify(line)}. If it is a note, put a space behind the #.`,
  }));
  if (/[|>][-+\d]*[ \t]*(?:#.*)?$/m.test(yaml)) withoutLastBreaks(document);
  const locate = (path: Path) => positionOf(offsetOf(document, path));
  const written = (path: Path) => {
    const node = document.getIn(path, true);
    const source = isScalar(node) && node.range ? yaml.slice(node.range[0], node.range[1]) : '';
    return source === '' || source.includes('\n') ? undefined : source;
  };
  const locateMissing = (path: Path, order: readonly string[]) => {
    if (path.length === 0) return locate(path);
    const next = path.length === 1 ? order.slice(order.indexOf(String(path[0])) + 1) : [];
    const group = document.getIn(path.slice(0, -1), true) ?? document.contents;
    if (!isMap(group) || group.has(path.at(-1))) return locate(path);
    const keys = group.items.map(({ key }) => key);
    const below = keys.find((key) => isScalar(key) && next.includes(String(key.value)));
    return positionOf(startOf(below ?? keys.at(-1)) ?? offsetOf(document, path));
  };
  return { split: { data: document.toJS({ maxAliasCount: 0 }), body, locate, locateMissing, written }, body, problems };
}

/** What keeps the fields from being read: the slips that we know, or else what the reader of YAML first met. */
function yamlProblems(document: Document.Parsed, yaml: string, positionOf: (offset: number) => Position): Found[] {
  const errors = [...document.errors, ...document.warnings];
  if (errors.length === 0) return questionMarksIn(yaml);
  const told = errors.filter(({ code }) => isOnItsOwn(code));
  const other = errors.find(({ code }) => !isOnItsOwn(code));
  const mistakes = other && other.code !== 'MULTIPLE_DOCS' ? mistakesIn(yaml) : [];
  return [
    ...mistakes,
    ...[...told, ...(other && mistakes.length === 0 ? [other] : [])].map(({ code, pos: [offset] }) => {
      const { wrong, ...advice } = yamlAdvice(code);
      const first = code === 'DUPLICATE_KEY' ? firstOf(document, offset) : undefined;
      const where =
        first &&
        `"${first.name}" stands here for the second time; it first stands on line ${positionOf(first.offset).line}`;
      return { ...positionOf(offset), ...advice, wrong: where ?? wrong };
    }),
  ];
}

/** A line such as "? x", which YAML takes for a name without a value. */
const questionMarksIn = (yaml: string): Found[] =>
  yaml.split('\n').flatMap((text, index) => {
    const [found] = /^\s*\? +(?=\w)/.exec(text) ?? [];
    if (!found) return [];
    const wrong = 'the line begins with a question mark';
    const fix = 'Take it out, and write a name, a colon and a value; or put quotes round a text that begins with it.';
    return [{ line: index + 1, column: found.indexOf('?') + 1, rule: 'yaml-key', wrong, fix }];
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
function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of path) {
    const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
    node = isSeq(node) ? node.items[Number(key)] : pair?.value;
    const start = startOf(node) ?? startOf(pair?.key);
    if (start === undefined) return offset;
    offset = start;
  }
  return offset;
}
