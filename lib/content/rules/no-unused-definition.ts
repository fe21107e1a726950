import { findNodes, getNodeStart } from '#lib/markdown/find-nodes';
import type { ErrorRule, Finding } from '../rule.ts';

export const noUnusedDefinitionRule: ErrorRule = {
  id: 'no-unused-definition',
  severity: 'error',
  sentence: 'A note or an address stands below the text, and nothing in the text leads to it.',
  example: '`[^1]: From the library.` where no `[^1]` stands in the text.',
  why: 'readers would never see it.',
  suggestion: 'put its mark into the text, or take the line out.',
  tolerant: true,
  *find({ record: { body } }): Generator<Finding> {
    const notes = new Set(findNodes(body, 'footnoteReference').map(({ identifier }) => identifier));
    const links = new Set(findNodes(body, 'linkReference').map(({ identifier }) => identifier));
    for (const node of findNodes(body, 'footnoteDefinition')) {
      if (!notes.has(node.identifier))
        yield { at: getNodeStart(node), ...unused(`[^${node.label ?? node.identifier}]`) };
    }
    for (const node of findNodes(body, 'definition')) {
      if (!links.has(node.identifier))
        yield { at: getNodeStart(node), ...unused(`[${node.label ?? node.identifier}]`) };
    }
  },
};

const unused = (mark: string) => ({
  message: `nothing in the text leads to ${mark}, so readers never see it`,
  suggestion: 'Put its mark into the text, or take the line out.',
});
