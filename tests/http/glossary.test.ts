import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rewritePage } from '#http/rewrite-page';
import { createTermFinder } from '#lib/export/find-terms';
import type { RecordOf } from '#lib/schema/types';

const term = (id: string, title: string, meaning: string, full?: string) =>
  ({ id, title, meaning, full, address: `/glossary#${id}` }) as RecordOf<'term'>;
const findWords = createTermFinder([
  term('nle', 'NLE', 'A head who helps <other> schools & "more".', 'National Leader of Education'),
  term('grant', 'Grant', 'Money for a set purpose.'),
]);
const explain = (html: string) => rewritePage(html, findWords);
const word = (id: string, text: string, before = '', after = '') => {
  const button = `<button type="button" class="term" popovertarget="word-${id}"><span>${text}</span></button>`;
  return before || after ? `<span class="with-word">${before}${button}${after}</span>` : button;
};

test('the first use of a word opens its meaning, which stands at the end of the main part', () => {
  const html = explain('<body><p>NLE</p><main><p>An NLE &amp; a grant, an NLE.</p></main><p>grant</p></body>');
  expect(html).toContain(
    `<p>NLE</p><main><p>An ${word('nle', 'NLE')} &amp; a ${word('grant', 'grant', '', ',')} an NLE.</p><div class="term-popovers">`,
  );
  expect(html).toMatch(/<\/div><\/div><\/main><p>grant<\/p><\/body>$/);
  expect(html).toContain(
    '<div popover id="word-nle" class="term-popover"><p><strong>NLE</strong> (National Leader of Education): A head who helps &lt;other> schools &amp; &quot;more&quot;.</p>',
  );
});

test('links, headings, forms and what names another thing are left alone, and the next use is explained', () => {
  const html =
    '<main><p data-glossary="off"><b>NLE</b></p><h1>NLE</h1><a href="/">NLE</a><form><br/><p>NLE</p></form><dl><dt>NLE</dt><dd>NLE</dd></dl></main>';
  expect(explain(html)).toContain(`<dt>NLE</dt><dd>${word('nle', 'NLE')}</dd>`);
  expect(explain(html).match(/<button/g)).toHaveLength(1);
});

test('what is marked stays as it is: the printed address of a page and the state of work', () => {
  const html =
    '<main><p data-glossary="off">http://localhost/updates/grant</p><p class="x" data-glossary="off"><i>Grant</i></p></main>';
  expect(explain(html)).toBe(html);
});

test('a phrase too long for a line of a phone is left alone; its short form is explained', () => {
  const long = createTermFinder([term('send', 'SEND', 'Needs.', 'Special educational needs and disabilities')]);
  const html = rewritePage('<main><p>special educational needs and disabilities (SEND)</p></main>', long);
  expect(html).toContain(`<p>special educational needs and disabilities ${word('send', 'SEND', '(', ')')}</p>`);
});

test('a page without such words, or without a main part, stays byte for byte', () => {
  for (const html of ['<main><p title="NLE">a &lt; b</p></main>', '<p>NLE</p>']) expect(explain(html)).toBe(html);
});

test('whatever the page, only buttons and meanings are added, and each button has one meaning', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<a href="x">',
    '</a>',
    'NLE ',
    '“NLE”, ',

    'Grants ',
    'words ',
    '<br>',
    '<dt>',
    '</dt>',
    '<svg/>',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const html = `<main>${pieces.join('')}</main>`;
      const explained = explain(html);
      const without = explained
        .replace(/<button[^>]*>|<\/button>|<\/?span( class="with-word")?>/g, '')
        .replace(/<div class="term-popovers">.*<\/div>/, '');
      expect(without).toBe(html);
      const targets = [...explained.matchAll(/popovertarget="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(targets).size).toBe(targets.length);
      for (const id of targets) expect(explained.split(`id="${id}"`)).toHaveLength(2);
    }),
    { numRuns: 300 },
  );
});

test('the name of a button is the word alone, without the signs that touch it', () => {
  const html = explain('<main><p>(NLE), “grants”.</p></main>');
  for (const [, name] of html.matchAll(/<button[^>]*>(.*?)<\/button>/g)) expect(name).toMatch(/^<span>\w+<\/span>$/);
  expect(html).toContain(`<p>${word('nle', 'NLE', '(', '),')} ${word('grant', 'grants', '“', '”.')}</p>`);
});
