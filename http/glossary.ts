import type { FindTerms } from '#lib/export/find-terms';
import type { RecordOf } from '#lib/schema/types';

type Term = RecordOf<'term'>;

/** Where no word is explained: what can be pressed or is a name of something else, and what is no running text. */
const leftAlone = new Set(
  'a button summary label h1 h2 h3 h4 h5 h6 dt th caption nav form svg mark code script style address'.split(' '),
);
const voidElements = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** A component says of itself that its words are not to be explained. */
const isOff = 'data-glossary="off"';

/** Marks the words of the glossary in the main part of one page, piece by piece. */
export type GlossaryMarker = {
  startTag(name: string, tag: string): void;
  /** Says what is to be added before an end tag. */
  endTag(name: string): string;
  text(raw: string): string;
};

/**
 * Makes a marker: the first use of each word opens its meaning, with the native popover. The meanings stand at the end
 * of the main part: on paper, and in browsers that know no popover, they are a list.
 */
export function createGlossaryMarker(findWords: FindTerms): GlossaryMarker {
  const explained = new Set<Term>();
  /** For each open element inside the main part, whether its text is left alone. */
  let open: boolean[] | undefined;
  return {
    startTag: (name, tag) => {
      if (name === 'main') open = [false];
      else if (open && !voidElements.has(name) && !tag.endsWith('/>')) {
        open.push(open.at(-1) === true || leftAlone.has(name) || tag.includes(isOff));
      }
    },
    endTag: (name) => {
      open?.pop();
      if (name !== 'main') return '';
      open = undefined;
      return renderMeanings(explained);
    },
    text: (raw) => (open?.at(-1) === false ? wrapTerms(raw, findWords, explained) : raw),
  };
}

/** A button cannot be broken between lines, so a longer phrase is left for the short form that mostly follows it. */
const longestMarked = 30;

/** The text as it is, with a button for each word that has not been explained yet. */
function wrapTerms(raw: string, findWords: FindTerms, explained: Set<Term>): string {
  if (raw.length < 2) return raw;
  let done = 0;
  let text = '';
  for (const { term, start, end } of findWords(raw)) {
    if (explained.has(term) || start < done || end - start > longestMarked) continue;
    explained.add(term);
    // A line may break beside a button, so what touches the word, such as a quote or a full stop, is kept with it.
    const before = /\S*$/.exec(raw.slice(done, start))?.[0] ?? '';
    const after = /^\S*/.exec(raw.slice(end))?.[0] ?? '';
    const button = `<button type="button" class="term" popovertarget="word-${term.id}"><span>${raw.slice(start, end)}</span></button>`;
    const kept = before || after ? `<span class="with-word">${before}${button}${after}</span>` : button;
    text += raw.slice(done, start - before.length) + kept;
    done = end + after.length;
  }
  return text + raw.slice(done);
}

function renderMeanings(terms: ReadonlySet<Term>): string {
  if (terms.size === 0) return '';
  const each = [...terms].map(
    ({ id, title, full, meaning, now, address }) =>
      `<div popover id="word-${id}" class="term-popover"><p><strong>${escapeHtml(title)}</strong>${full ? ` (${escapeHtml(full)})` : ''}: ` +
      `${escapeHtml([meaning, now].filter(Boolean).join(' '))}</p>` +
      `<p class="no-print"><a href="${address}">${escapeHtml(title)} in the glossary</a></p></div>`,
  );
  return `<div class="term-popovers"><h2>Words explained</h2>${each.join('')}</div>`;
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
