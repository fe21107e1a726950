import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { Root } from 'mdast';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import { renderHtmlTree } from '#lib/markdown/render';

/** A text of a record. Its headings stand so many levels below where the editor wrote them. */
export function Prose({ text, levelsLower }: { text: Root | undefined; levelsLower?: number }) {
  if (!text) return null;
  return <div className="prose">{toJsxRuntime(renderHtmlTree(text, levelsLower), { Fragment, jsx, jsxs })}</div>;
}
