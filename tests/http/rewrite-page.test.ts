import { once } from 'node:events';
import fc from 'fast-check';
import { RewritingStream } from 'parse5-html-rewriting-stream';
import { expect, test } from 'vitest';
import { rewritePage } from '#http/rewrite-page';

const strip = (html: string) => rewritePage(html, () => []);

test('scripts, preloads of scripts and comments go; everything else stays byte for byte', () => {
  const html = [
    '<!DOCTYPE html><html lang="en-GB"><head><meta charSet="utf-8"/>',
    '<link rel="preload" as="script" href="/x.js"/><link rel="stylesheet" href="/x.css" data-precedence="next"/>',
    '<script src="/x.js" async=""></script></head><body><!--$--><p title="a > b">Hi &amp; é &#x27;</p><!--/$-->',
    '<script>self.__next_f.push([1,"<p>\\u003c/p>"])</script></body></html>',
  ].join('');
  expect(strip(html)).toBe(
    '<!DOCTYPE html><html lang="en-GB"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/x.css" data-precedence="next"/></head><body><p title="a > b">Hi &amp; é &#x27;</p></body></html>',
  );
});

test('JSON-LD stays, whatever stands in it', () => {
  const html = '<script type="application/ld+json">{"name":"a \\u003c b, c < d && e"}</script>';
  expect(strip(`<body>${html}</body>`)).toBe(`<body>${html}</body>`);
});

test.each(['module', 'text/javascript', 'importmap', 'speculationrules', 'APPLICATION/LD+JSON ', ''])(
  'a script of the type "%s" goes',
  (type) => {
    expect(strip(`<p>a</p><script type="${type}">alert(1)</script><p>b</p>`)).toBe('<p>a</p><p>b</p>');
  },
);

test('a script that has data in another attribute goes', () => {
  const type = 'type="application/ld+json"';
  for (const attributes of [`data-x=' ${type} '`, `type="module" ${type}`, `data-x=" type='application/ld+json'"`])
    expect(strip(`<script ${attributes}>alert(1)</script>a`)).toBe('a');
});

test('words about scripts are words', () => {
  const html =
    '<title>How to write &lt;script&gt;</title><p data-x="<script>">&lt;script&gt;alert(1)&lt;/script&gt;</p>';
  expect(strip(html)).toBe(html);
});

test('what a comment held apart does not become a tag when the comment goes', () => {
  expect(strip('<p>a <<!-- x -->script>alert(1)</p>')).toBe('<p>a &lt;script>alert(1)</p>');
});

const piece = fc.constantFrom(
  '<script>',
  '</script>',
  '<SCRIPT type=module>',
  '<script type="application/ld+json">',
  '<!--',
  '-->',
  '<!-->',
  '< ',
  '<p>',
  '</p>',
  '</ p>',
  '<p title=">">',
  "<p a='b' c=d/>",
  '<svg><script>',
  '<template>',
  '<style>a{}</style>',
  '<textarea>',
  '</textarea>',
  'alert(1)',
  '"',
  '<link as="script" rel=preload>',
  '<link rel=icon href=x>',
  '&lt;script&gt;',
  ' ',
);

test('whatever the page, no script is left, and doing it again changes nothing', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
      const once = strip(`<body>${pieces.join('')}`);
      expect(strip(once)).toBe(once);
      const raw = /<textarea>[\s\S]*?(<\/textarea>|$)|<script type="application\/ld\+json">[\s\S]*?(<\/script>|$)/g;
      expect(once.replace(raw, '')).not.toMatch(/<script[\s>]/i);
    }),
    { numRuns: 2000 },
  );
});

/** The tags of a page as the parser sees them that browsers' authors test against. */
async function tagsOf(html: string): Promise<string[]> {
  const tags: string[] = [];
  const reader = new RewritingStream();
  reader.on('startTag', ({ tagName, attrs }) => {
    tags.push(`<${[tagName, ...attrs.map(({ name, value }) => `${name}=${value}`)].join(' ')}>`);
  });
  reader.on('endTag', ({ tagName }) => tags.push(`</${tagName}>`));
  reader.on('data', () => {});
  reader.end(html);
  await once(reader, 'end');
  return tags;
}

test('whatever the page, its tags are those that a full parser sees, less those of scripts', async () => {
  const plain = fc.constantFrom(
    '<p>',
    '</p>',
    '<p title=">" id=a>',
    "<p a='b\"' c=d/>",
    '<p =x>',
    '<br/>',
    '<!-- <p> -->',
    '<!---->',
    '<!doctype html>',
    '</ x>',
    '<?php ?>',
    'a > b ',
    '&lt;',
    '<script>if (a < b) "<p>"</script>',
    '<script type="application/ld+json">{"a":"<p>"}</script>',
    '<textarea><p></textarea>',
    '<style>p > a {}</style>',
    '<title>a <b> c</title>',
    '<link rel="preload" as="script" href="x">',
    '<link rel="stylesheet" href="x">',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(plain, { maxLength: 20 }), async (pieces) => {
      const html = `<body>${pieces.join('')}`;
      const all = await tagsOf(html);
      const wanted = all.filter((tag, index) => {
        if (tag === '</script>') return all[index - 1]?.includes('ld+json');
        return !(tag === '<script>' || tag.includes('as=script'));
      });
      expect(await tagsOf(strip(html))).toEqual(wanted);
    }),
    { numRuns: 1000 },
  );
});
