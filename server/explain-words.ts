import type { RecordOf } from '#lib/model/types';
import type { FindWords } from '#lib/publish/words-in';
import { rewrite } from './rewrite.ts';

type Term = RecordOf<'term'>;

/** Where no word is explained: what can be pressed or is a name of something else, and what is no running text. */
const leftAlone = new Set(
  'a button summary label h1 h2 h3 h4 h5 h6 dt th caption nav form svg mark code script style'.split(' '),
);
/** The label that says what kind of record something is, its state, and what only paper shows, such as the address of the page. */
const isLabel = (attributes: readonly { name: string; value: string }[]): boolean =>
  attributes.some(({ name, value }) => name === 'class' && /^(kind|state|print-only) /.test(value));
const never = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * A page on which the first use of each word of the glossary opens its meaning, with the native popover. The meanings
 * stand at the end of the main part: on paper, and in browsers that know no popover, they are a list.
 */
export function explainWords(html: string, findWords: FindWords): Promise<string> {
  const explained = new Set<Term>();
  /** For each open element inside the main part, whether its text is left alone. */
  let open: boolean[] | undefined;
  return rewrite(html, (rewriter) => {
    rewriter.on('startTag', (tag, raw) => {
      if (tag.tagName === 'main') open = [false];
      else if (open && !tag.selfClosing && !never.has(tag.tagName)) {
        open.push(open.at(-1) === true || leftAlone.has(tag.tagName) || isLabel(tag.attrs));
      }
      rewriter.emitRaw(raw);
    });
    rewriter.on('endTag', (tag, raw) => {
      open?.pop();
      if (tag.tagName === 'main') {
        open = undefined;
        rewriter.emitRaw(meanings(explained));
      }
      rewriter.emitRaw(raw);
    });
    rewriter.on('text', (_text, raw) => {
      rewriter.emitRaw(open && open.at(-1) === false ? withButtons(raw, findWords, explained) : raw);
    });
  });
}

/** A button cannot be broken between lines, so a longer phrase is left for the short form that mostly follows it. */
const longestMarked = 30;

/**
 * The text as it is, with a button around each word that has not been explained yet. A line may break beside a button,
 * so what touches the word, such as a quote or a full stop, is part of it.
 */
function withButtons(raw: string, findWords: FindWords, explained: Set<Term>): string {
  let done = 0;
  let text = '';
  for (const { term, start, end } of findWords(raw)) {
    if (explained.has(term) || start < done || end - start > longestMarked) continue;
    explained.add(term);
    const from = start - (/\S*$/.exec(raw.slice(done, start))?.[0].length ?? 0);
    const to = end + (/^\S*/.exec(raw.slice(end))?.[0].length ?? 0);
    const word = `${raw.slice(from, start)}<span>${raw.slice(start, end)}</span>${raw.slice(end, to)}`;
    text += `${raw.slice(done, from)}<button type="button" class="word" popovertarget="word-${term.id}">${word}</button>`;
    done = to;
  }
  return text + raw.slice(done);
}

function meanings(terms: ReadonlySet<Term>): string {
  if (terms.size === 0) return '';
  const each = [...terms].map(
    ({ id, title, full, meaning, now, address }) =>
      `<div popover id="word-${id}" class="meaning"><p><strong>${safe(title)}</strong>${full ? ` (${safe(full)})` : ''}: ` +
      `${safe([meaning, now].filter(Boolean).join(' '))}</p>` +
      `<p class="no-print"><a href="${address}">${safe(title)} in the glossary</a></p></div>`,
  );
  return `<div class="meanings"><h2>Words explained</h2>${each.join('')}</div>`;
}

const safe = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
