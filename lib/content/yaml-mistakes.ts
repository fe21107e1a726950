import type { Position, UnratedDiagnostic } from './diagnostic.ts';

type Advice = Pick<UnratedDiagnostic, 'rule' | 'message' | 'suggestion'>;
type Mistake = Advice & Position;

/** One line of fields: its indent, the hyphens of list items, the name of a field, and what stands behind them. */
type Line = { number: number; indent: number; hyphens: string; key: string; value: string; at: number; text: string };

/**
 * What an editor did wrong in fields that YAML cannot read, line by line and in an editor's words. It knows the usual
 * slips, and is asked only when there is an error, for a line alone does not say whether it is right.
 */
export function mistakesIn(yaml: string): Mistake[] {
  const lines = linesOf(yaml);
  const message = new Set<Line>();
  return lines.flatMap((line, index) => {
    const above = lines[index - 1];
    // What follows a line in the wrong place says nothing: it may well be right once that is put right.
    const isUnsure = above && message.has(above);
    const advice = mistakeOf(line, isUnsure ? undefined : above, lines[index + 1], lines.slice(0, index));
    if (advice) message.add(line);
    return advice ? [{ line: line.number, ...advice, rule: 'yaml' }] : [];
  });
}

type Sure = Omit<Mistake, 'line' | 'rule'>;

function mistakeOf(line: Line, above: Line | undefined, below: Line | undefined, before: Line[]): Sure | undefined {
  return (
    tabIndent(line) ?? wrongIndent(line, above, before) ?? noSpace(line) ?? wrongValue(line, below) ?? noField(line)
  );
}

function tabIndent({ text }: Line): Sure | undefined {
  if (!/^\s*\t/.test(text)) return undefined;
  return { column: 1, message: 'a tab is used to indent', suggestion: 'Use two spaces instead of each tab.' };
}

/** A line that stands deeper than the one above, which has a value and so can hold no fields; or beside its hyphen. */
function wrongIndent(line: Line, above: Line | undefined, before: Line[]): Sure | undefined {
  if (!line.key || line.hyphens || !above) return undefined;
  const column = line.indent + 1;
  const start = above.indent + above.hyphens.length;
  if (above.key && above.value && !isOpen(above.value) && line.indent > start) {
    return {
      column,
      message: `"${line.key}" is indented further than "${above.key}" above it`,
      suggestion: `Begin both in the same column: take ${line.indent - start} of the spaces in front of "${line.key}" out.`,
    };
  }
  const item = before.findLast(({ hyphens, indent }) => hyphens !== '' && indent <= line.indent);
  const isBeside =
    item?.key && item.indent > 0 && line.indent > item.indent - 1 && line.indent < item.indent + item.hyphens.length;
  if (!isBeside || before.slice(before.indexOf(item)).some(({ indent }) => indent < item.indent)) return undefined;
  return {
    column,
    message: `"${line.key}" does not begin in the same column as "${item.key}", to whose entry it belongs`,
    suggestion: `Put ${item.indent + item.hyphens.length} spaces in front of it.`,
  };
}

const isOpen = (value: string): boolean => /^["'[{]|^[|>][-+\d]*\s*(?:#.*)?$/.test(value);

function noSpace({ text, key }: Line): Sure | undefined {
  const [, before = '', name = '', value = ''] = /^(\s*(?:- +)*)([A-Za-z][\w-]*):(?!\/\/)(\S.*)$/.exec(text) ?? [];
  if (key || !name) return undefined;
  return {
    column: before.length + name.length + 2,
    message: `there is no space after the colon of "${name}"`,
    suggestion: `Write a space between them: ${name}: ${value}`.replace(/[.?]?$/, '.'),
  };
}

const opening: Record<string, string> = {
  '"': 'a quote',
  "'": 'a quote',
  '[': 'a bracket',
  '{': 'a bracket',
  '*': 'a star',
  '@': 'an at sign (@)',
  '%': 'a per cent sign',
  '`': 'a backtick',
  '&': 'an ampersand (&)',
  '|': 'an upright line',
  '>': 'a greater-than sign',
  '-': 'a hyphen',
  '?': 'a question mark',
  '!': 'an exclamation mark',
};

/** A value whose first sign means something to YAML, one that is never closed, or one with a colon inside. */
function wrongValue({ value, key, at }: Line, below: Line | undefined): Sure | undefined {
  const column = at + 1;
  const [first = ''] = value;
  const end = endOf(value);
  const whole = `Put quotes round the whole value: ${key ? `${key}: ` : ''}${quoted(value)}.`;
  if (end === 'never' && (!below || below.key || below.hyphens)) {
    const closing = first === '[' ? ']' : first === '{' ? '}' : first;
    return {
      column,
      message: `${opening[first]} is opened here and never closed`,
      suggestion: `Write ${closing} at the end of the value, or put quotes round the whole value.`,
    };
  }
  const rest = typeof end === 'number' ? value.slice(end).trim() : '';
  const isSign = /^[@%`]|^[*&](?:\W|.*\W)|^[-?] |^[|>](?![-+\d]*\s*(?:#|$))|^!(?!!)\S* \S/.test(value);
  if (isSign || (rest !== '' && !rest.startsWith('#'))) {
    return {
      column,
      message: `the value begins with ${opening[first]}, which YAML reads as its own sign`,
      suggestion: whole,
    };
  }
  if (key && end === undefined && /:(?: |$)/.test(value.replace(/ #.*$/, ''))) {
    return { column, message: 'a colon inside the value makes it look like a second field', suggestion: whole };
  }
  return undefined;
}

/** Where what a value opens is closed; "never" where it is not, and nothing for a value that opens nothing. */
function endOf(value: string): number | 'never' | undefined {
  if (/^["']/.test(value)) {
    const [found] = /^"(?:[^"\\]|\\.)*"|^'(?:[^']|'')*'/.exec(value) ?? [];
    return found ? found.length : 'never';
  }
  if (!/^[[{]/.test(value)) return undefined;
  let level = 0;
  for (const [index, sign] of [...value].entries()) {
    if ('[{'.includes(sign)) level += 1;
    if (']}'.includes(sign)) level -= 1;
    if (level === 0) return index + 1;
  }
  return 'never';
}

/** A text in such quotes as need no other sign to be changed. */
const quoted = (value: string): string => (value.includes('"') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`);

function noField({ key, hyphens, indent, value, text }: Line): Sure | undefined {
  if (key || hyphens || indent > 0 || value === '' || /^["'\]}]|^(?:---|\.\.\.)/.test(text)) return undefined;
  return {
    column: 1,
    message: `"${value.slice(0, 40)}" is not a field`,
    suggestion: 'Write a name, a colon, a space and a value. Indent it by two spaces if it belongs to the value above.',
  };
}

/** The lines that say something; comments, and the lines of texts that run over several, are passed over. */
function linesOf(yaml: string): Line[] {
  let blockIndent: number | undefined;
  return yaml.split('\n').flatMap((text, index): Line[] => {
    const [, space = '', hyphens = '', key = '', gap = '', value = ''] =
      /^(\s*)((?:- +)*)(?:([A-Za-z][\w-]*):( +|$))?(.*)$/.exec(text.trimEnd()) ?? [];
    const indent = space.length;
    if (text.trim() === '' || value.startsWith('#')) return [];
    if (blockIndent !== undefined && indent > blockIndent) return [];
    blockIndent = /^[|>][-+\d]*\s*(?:#.*)?$/.test(value) ? indent : undefined;
    const at = indent + hyphens.length + (key ? key.length + 1 + gap.length : 0);
    return [{ number: index + 1, indent, hyphens, key, value, at, text }];
  });
}
