import { getType, type TypeName, typeNames } from '#lib/schema/types';
import { createTemplate } from './template.ts';

type Snippet = { scope: string; prefix: string; description: string; body: string[] };

/** A snippet for each type: a new file of it, with a stop wherever something must be written. */
export const createSnippets = (): Record<string, Snippet> =>
  Object.fromEntries(typeNames.map((name) => [`New ${getType(name).singular}`, snippetOf(name)]));

function snippetOf(name: TypeName): Snippet {
  const { help, body } = getType(name);
  let stop = 0;
  const text = createTemplate(name)
    .replace(/[\\$}]/g, '\\$&')
    .replace(/\bTODO\b/g, () => {
      stop += 1;
      return `\${${stop}:TODO}`;
    });
  return {
    scope: body === 'none' ? 'yaml' : 'markdown',
    prefix: name,
    description: help,
    body: text.trimEnd().split('\n'),
  };
}
