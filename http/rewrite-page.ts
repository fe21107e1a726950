import type { FindTerms } from '#lib/export/find-terms';
import { createGlossaryMarker } from './glossary.ts';
import { scanHtml } from './html-scanner.ts';
import { isExecutable } from './strip-scripts.ts';

/**
 * A page as it leaves the server, made in one pass: without executable scripts, preloads of scripts and comments, and
 * with the first use of each word of the glossary marked. Everything else stays byte for byte.
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: longer than the limit since before there was one; split it when you change it
export function rewritePage(html: string, findWords: FindTerms): string {
  const marker = createGlossaryMarker(findWords);
  let page = '';
  /** From here on, what has been read and not yet copied stays as it is. */
  let from = 0;
  let isInScript = false;
  /** Copies up to a place and goes on after another. */
  const skip = (start: number, end: number) => {
    page += html.slice(from, start);
    from = end;
  };
  let last = 0;
  /** What the scanner did not tell, a comment, is left out. */
  const reach = (start: number, end: number) => {
    if (start > last) skip(last, start);
    last = end;
  };
  scanHtml(html, {
    startTag: (name, start, end) => {
      reach(start, end);
      const tag = html.slice(start, end);
      if (isExecutable(name, tag)) {
        skip(start, end);
        isInScript = name === 'script';
      } else marker.startTag(name, tag);
    },
    endTag: (name, start, end) => {
      reach(start, end);
      if (isInScript && name === 'script') {
        isInScript = false;
        skip(start, end);
        return;
      }
      const added = marker.endTag(name);
      if (added) {
        skip(start, start);
        page += added;
      }
    },
    text: (start, end) => {
      reach(start, end);
      const raw = html.slice(start, end);
      // A lone sign could begin a tag together with what follows a comment that is left out.
      const marked = marker.text(raw.includes('<') ? raw.replaceAll('<', '&lt;') : raw);
      if (marked !== raw) {
        skip(start, end);
        page += marked;
      }
    },
    raw: (_name, start, end) => {
      reach(start, end);
      if (isInScript) skip(start, end);
    },
  });
  if (last < html.length) skip(last, html.length);
  return page + html.slice(from);
}
