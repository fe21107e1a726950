import { once } from 'node:events';
import { RewritingStream } from 'parse5-html-rewriting-stream';

/** A page rewritten token by token; a kind of token that nobody listens for goes through byte for byte. */
export async function rewrite(html: string, listen: (rewriter: RewritingStream) => void): Promise<string> {
  const rewriter = new RewritingStream();
  listen(rewriter);
  const parts: string[] = [];
  rewriter.on('data', (part: string) => parts.push(part));
  rewriter.end(html);
  await once(rewriter, 'end');
  return parts.join('');
}
