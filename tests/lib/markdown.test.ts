import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Prose } from '#components/ui/prose';
import { listHeadings } from '#lib/markdown/headings';
import { parseMarkdown } from '#lib/markdown/parse';

const shown = (text: string, levelsLower?: number) =>
  renderToStaticMarkup(createElement(Prose, { text: parseMarkdown(text), ...(levelsLower && { levelsLower }) }));

test('a text becomes HTML with a fragment for each heading, some levels lower where it is asked', () => {
  expect(shown('## What it was\n\nBooks for [Norwich](/areas/norwich).')).toBe(
    '<div class="prose"><h2 id="what-it-was">What it was</h2>\n<p>Books for <a href="/areas/norwich">Norwich</a>.</p></div>',
  );
  expect(shown('## What it was', 2)).toContain('<h4 id="what-it-was">');
});

test('what is not safe is not shown, though the rules refuse it long before', () => {
  const html = shown(
    '<script>alert(1)</script>\n\n[a](javascript:alert(1)) <b onclick="x">b</b> ![c](data:text/html,x)',
  );
  expect(html).not.toMatch(/<script|javascript:|onclick|data:/);
});

test('any text can be shown, and nothing in it can run', () => {
  const piece = fc.constantFrom(
    '<script>',
    '](javascript:x)',
    '[a',
    '<img src=x onerror=y>',
    '**',
    '`',
    '\n\n',
    '# ',
    '1. ',
    '|',
    '&lt;',
    'word',
    '<!--',
    '-->',
    '"',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      expect(shown(pieces.join(''))).not.toMatch(/<script|<img|href="javascript:|\son\w+="/i);
    }),
  );
});

test('headings have their words, level and fragment', () => {
  expect(
    listHeadings(parseMarkdown('## A **bold** one\n\n### Next')).map(({ text, slug, depth }) => ({
      text,
      slug,
      depth,
    })),
  ).toEqual([
    { text: 'A bold one', slug: 'a-bold-one', depth: 2 },
    { text: 'Next', slug: 'next', depth: 3 },
  ]);
});

test('a table has the heading above it as its caption, and scrolls where the keyboard can reach it', () => {
  const table = '| Area | Sum |\n| --- | --- |\n| Norwich | £6 million |';
  const html = shown(`## Money\n\n${table}\n\n${table}`);
  expect(html).toContain('<section aria-label="Money" tabindex="0" class="table-scroll comparison"><table><caption');
  expect(html).toContain('<caption class="sr-only">Money</caption>');
  expect(html).toContain('<section aria-label="Money, 2"');
  expect(html).toContain('<th scope="col">Area</th>');
});
