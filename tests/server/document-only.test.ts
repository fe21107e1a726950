import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentOnly } from '#server/document-only';

test('scripts, preloads of scripts and comments go; everything else stays byte for byte', async () => {
  const html = [
    '<!DOCTYPE html><html lang="en-GB"><head><meta charSet="utf-8"/>',
    '<link rel="preload" as="script" href="/x.js"/><link rel="stylesheet" href="/x.css" data-precedence="next"/>',
    '<script src="/x.js" async=""></script></head><body><!--$--><p title="a > b">Hi &amp; é &#x27;</p><!--/$-->',
    '<script>self.__next_f.push([1,"<p>\\u003c/p>"])</script></body></html>',
  ].join('');
  expect(await documentOnly(html)).toBe(
    '<!DOCTYPE html><html lang="en-GB"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/x.css" data-precedence="next"/></head><body><p title="a > b">Hi &amp; é &#x27;</p></body></html>',
  );
});

test('JSON-LD stays, whatever stands in it', async () => {
  const html = '<script type="application/ld+json">{"name":"a \\u003c b, c < d && e"}</script>';
  expect(await documentOnly(`<body>${html}</body>`)).toBe(`<body>${html}</body>`);
});

test.each(['module', 'text/javascript', 'importmap', 'speculationrules', 'APPLICATION/LD+JSON ', ''])(
  'a script of the type "%s" goes',
  async (type) => {
    expect(await documentOnly(`<p>a</p><script type="${type}">alert(1)</script><p>b</p>`)).toBe('<p>a</p><p>b</p>');
  },
);

test('words about scripts are words', async () => {
  const html =
    '<title>How to write &lt;script&gt;</title><p data-x="<script>">&lt;script&gt;alert(1)&lt;/script&gt;</p>';
  expect(await documentOnly(html)).toBe(html);
});

test('whatever the page, no script is left, and doing it again changes nothing', async () => {
  const piece = fc.constantFrom(
    '<script>',
    '</script>',
    '<SCRIPT type=module>',
    '<!--',
    '-->',
    '<p>',
    '</p>',
    '<svg><script>',
    '<template>',
    '<style>a{}</style>',
    '<textarea>',
    '</textarea>',
    'alert(1)',
    '"',
    '<link as="script" rel=preload>',
    '&lt;script&gt;',
    ' ',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 24 }), async (pieces) => {
      const once = await documentOnly(`<body>${pieces.join('')}`);
      expect(await documentOnly(once)).toBe(once);
      const withoutText = once.replace(/<textarea>[\s\S]*?(<\/textarea>|$)/g, '').replace(/<!--[\s\S]*?(-->|$)/g, '');
      expect(withoutText).not.toMatch(/<script[\s>](?!.*ld\+json)/i);
    }),
    { numRuns: 500 },
  );
});
