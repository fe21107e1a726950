import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { listHeadings } from './headings.ts';
import { captionTables } from './tables.ts';

// The rules refuse HTML and unsafe links long before; this is the second barrier.
const schema: typeof defaultSchema = {
  ...defaultSchema,
  clobber: [],
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto', 'tel'] },
};

const renderer = unified().use(remarkRehype).use(rehypeSanitize, schema).freeze();

/** A text as the tree of its HTML, safe to show. Each heading has its fragment, and may be put some levels lower. */
export function renderHtmlTree(text: Root, levelsLower = 0): HtmlRoot {
  const copy = structuredClone(text);
  for (const { node, slug, depth } of listHeadings(copy)) {
    node.depth = Math.min(6, depth + levelsLower) as typeof node.depth;
    node.data = { ...node.data, hProperties: { id: slug } };
  }
  return captionTables(renderer.runSync(copy) as HtmlRoot);
}
