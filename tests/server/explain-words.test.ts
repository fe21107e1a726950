import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RecordOf } from '#lib/model/types';
import { makeFindWords } from '#lib/publish/words-in';
import { explainWords } from '#server/explain-words';

const term = (id: string, title: string, meaning: string, full?: string) =>
  ({ id, title, meaning, full, address: `/glossary#${id}` }) as RecordOf<'term'>;
const findWords = makeFindWords([
  term('nle', 'NLE', 'A head who helps <other> schools & "more".', 'National Leader of Education'),
  term('grant', 'Grant', 'Money for a set purpose.'),
]);
const explain = (html: string) => explainWords(html, findWords);
const word = (id: string, text: string, before = '', after = '') =>
  `<button type="button" class="word" popovertarget="word-${id}">${before}<span>${text}</span>${after}</button>`;

test('the first use of a word opens its meaning, which stands at the end of the main part', async () => {
  const html = await explain('<body><p>NLE</p><main><p>An NLE &amp; a grant, an NLE.</p></main><p>grant</p></body>');
  expect(html).toContain(
    `<p>NLE</p><main><p>An ${word('nle', 'NLE')} &amp; a ${word('grant', 'grant', '', ',')} an NLE.</p><div class="meanings">`,
  );
  expect(html).toMatch(/<\/div><\/div><\/main><p>grant<\/p><\/body>$/);
  expect(html).toContain(
    '<div popover id="word-nle" class="meaning"><p><strong>NLE</strong> (National Leader of Education): A head who helps &lt;other> schools &amp; &quot;more&quot;.</p>',
  );
});

test('links, headings, forms and what names another thing are left alone, and the next use is explained', async () => {
  const html =
    '<main><p class="kind is-term">NLE</p><h1>NLE</h1><a href="/">NLE</a><form><br/><p>NLE</p></form><dl><dt>NLE</dt><dd>NLE</dd></dl></main>';
  expect(await explain(html)).toContain(`<dt>NLE</dt><dd>${word('nle', 'NLE')}</dd>`);
  expect((await explain(html)).match(/<button/g)).toHaveLength(1);
});

test('the printed address of a page and the state of work stay as they are', async () => {
  const html =
    '<main><p class="print-only small">http://localhost/updates/grant</p><p class="state is-x">Grant</p></main>';
  expect(await explain(html)).toBe(html);
});

test('a phrase too long for a line of a phone is left alone; its short form is explained', async () => {
  const long = makeFindWords([term('send', 'SEND', 'Needs.', 'Special educational needs and disabilities')]);
  const html = await explainWords('<main><p>special educational needs and disabilities (SEND)</p></main>', long);
  expect(html).toContain(`<p>special educational needs and disabilities ${word('send', 'SEND', '(', ')')}</p>`);
});

test('a page without such words, or without a main part, stays byte for byte', async () => {
  for (const html of ['<main><p title="NLE">a &lt; b</p></main>', '<p>NLE</p>']) expect(await explain(html)).toBe(html);
});

test('whatever the page, only buttons and meanings are added, and each button has one meaning', async () => {
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
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async (pieces) => {
      const html = `<main>${pieces.join('')}</main>`;
      const explained = await explain(html);
      const without = explained
        .replace(/<button[^>]*>|<\/button>|<\/?span>/g, '')
        .replace(/<div class="meanings">.*<\/div>/, '');
      expect(without).toBe(html);
      const targets = [...explained.matchAll(/popovertarget="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(targets).size).toBe(targets.length);
      for (const id of targets) expect(explained.split(`id="${id}"`)).toHaveLength(2);
    }),
    { numRuns: 300 },
  );
});
