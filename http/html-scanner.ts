/** What is told of a page, piece by piece, as places in its text. Comments and broken ends are not told. */
export type HtmlHandler = {
  text(start: number, end: number): void;
  startTag(name: string, start: number, end: number): void;
  endTag(name: string, start: number, end: number): void;
  /** What stands in a script, a style, a title or a text box, where no tag is a tag; and the document type. */
  raw(name: string, start: number, end: number): void;
};

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Elements whose content is text up to their own end tag, whatever it looks like. */
const withRawText = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);

/**
 * Goes once through a page and tells its pieces in order, by the rules of the HTML standard for tags, quotes and
 * comments. What stands in a script is jumped over and not read.
 */
export function scanHtml(html: string, handler: HtmlHandler): void {
  let at = 0;
  while (at < html.length) {
    const open = nextMarkup(html, at);
    if (open > at) handler.text(at, open);
    if (open === html.length) return;
    at = isLetter(html.charCodeAt(open + 1)) ? readElement(html, open, handler) : readOther(html, open, handler);
  }
}

/** Where the next tag or comment begins. A sign that begins neither is text. */
function nextMarkup(html: string, from: number): number {
  for (let at = html.indexOf('<', from); at !== -1; at = html.indexOf('<', at + 1)) {
    const next = html.charCodeAt(at + 1);
    if (isLetter(next) || next === 0x21 || next === 0x2f || next === 0x3f) return at;
  }
  return html.length;
}

/** A start tag, and the raw text after it. A tag that never ends is no tag, and neither is anything after it. */
function readElement(html: string, start: number, handler: HtmlHandler): number {
  const name = tagName(html, start + 1);
  const end = endOfTag(html, start + 1 + name.length);
  if (end === -1) return html.length;
  const lowerName = name.toLowerCase();
  handler.startTag(lowerName, start, end);
  if (!withRawText.has(lowerName)) return end;
  const close = endOfRawText(html, end, lowerName);
  if (close > end) handler.raw(lowerName, end, close);
  return close;
}

/** An end tag, a document type, or something that is as good as a comment. */
function readOther(html: string, start: number, handler: HtmlHandler): number {
  if (html.startsWith('<!--', start)) return endOfComment(html, start);
  if (html.charCodeAt(start + 1) === 0x2f && isLetter(html.charCodeAt(start + 2))) {
    const name = tagName(html, start + 2);
    const end = endOfTag(html, start + 2 + name.length);
    if (end === -1) return html.length;
    handler.endTag(name.toLowerCase(), start, end);
    return end;
  }
  const end = html.indexOf('>', start) + 1 || html.length;
  if (/^<!doctype/i.test(html.slice(start, start + 9))) handler.raw('doctype', start, end);
  return end;
}

const name = /[^\s/>]*/y;

function tagName(html: string, from: number): string {
  name.lastIndex = from;
  return name.exec(html)?.[0] ?? '';
}

const attribute = /[\s/]*(?:=?[^\s/>=]+|=)(?:\s*=\s*(?:"[^"]*("|$)|'[^']*('|$)|[^\s>]*))?|[\s/]*/y;

/** Where a tag ends, which no sign in the quotes of an attribute does; -1 where it never does. */
function endOfTag(html: string, from: number): number {
  let at = from;
  while (at < html.length) {
    if (html.charCodeAt(at) === 0x3e) return at + 1;
    attribute.lastIndex = at;
    const length = attribute.exec(html)?.[0].length ?? 0;
    at += Math.max(1, length);
  }
  return -1;
}

/** A comment ends where the standard says, which is not always at `-->`. */
function endOfComment(html: string, start: number): number {
  const [abrupt] = /^<!---?>/.exec(html.slice(start, start + 6)) ?? [];
  if (abrupt) return start + abrupt.length;
  const ends = /--!?>/g;
  ends.lastIndex = start + 4;
  return ends.exec(html) ? ends.lastIndex : html.length;
}

function endOfRawText(html: string, from: number, element: string): number {
  for (let at = html.indexOf('</', from); at !== -1; at = html.indexOf('</', at + 2)) {
    const end = at + 2 + element.length;
    const isName = html.slice(at + 2, end).toLowerCase() === element;
    if (isName && (end >= html.length || /[\s/>]/.test(html.charAt(end)))) return at;
  }
  return html.length;
}
