import { rewrite } from './rewrite.ts';

/**
 * The document of a page alone: without executable scripts, without preloads of scripts, without comments.
 * Data in script elements (JSON-LD) stays. Everything else goes through byte for byte.
 */
export function documentOnly(html: string): Promise<string> {
  let isInScript = false;
  return rewrite(html, (rewriter) => {
    rewriter.on('startTag', (tag, raw) => {
      const of = (name: string) => tag.attrs.find((attribute) => attribute.name === name)?.value ?? '';
      if (tag.tagName === 'script' && of('type') !== 'application/ld+json') isInScript = true;
      else if (!(tag.tagName === 'link' && of('as') === 'script')) rewriter.emitRaw(raw);
    });
    rewriter.on('endTag', (tag, raw) => {
      if (tag.tagName === 'script' && isInScript) isInScript = false;
      else rewriter.emitRaw(raw);
    });
    rewriter.on('text', (_text, raw) => {
      if (!isInScript) rewriter.emitRaw(raw);
    });
    // Comments are left out: with a listener that emits nothing, the rewriter drops the token.
    rewriter.on('comment', () => {});
  });
}
