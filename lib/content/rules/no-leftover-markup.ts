import { findNodes, getNodeStart } from '#lib/markdown/find-nodes';
import { leftoversIn } from '../leftover-markup.ts';
import type { ErrorRule, Finding } from '../rule.ts';
import { collectTextNodes, saidInText } from '../text-nodes.ts';

/** Fields that hold addresses, numbers and ids, which readers do not read as words. */
const notWords = new Set(['link', 'value', 'isbn', 'aliases', 'source', 'from', 'owner', 'code']);

export const noLeftoverMarkupRule: ErrorRule = {
  id: 'no-leftover-markup',
  severity: 'error',
  sentence: 'A sign of Markdown, of a word processor or of another program would reach readers as it is.',
  example:
    '`[the plan][missing]`, `{{< note >}}`, `**Bold:**text`, a line that begins with `•`, or a table without its second line.',
  why: 'readers would see the sign, and hear it read aloud.',
  suggestion: 'write it as the message says. A backslash in front of a sign says that it is meant.',
  tolerant: true,
  *find({ record, text }): Generator<Finding> {
    const lines = text.split('\n');
    for (const { text: words, path, at } of collectTextNodes(record)) {
      if (!path || path.some((key) => notWords.has(String(key)))) continue;
      for (const { index, ...found } of leftoversIn(words, true)) yield { at: at(index), ...saying(found) };
    }
    const inTables = new Set(
      findNodes(record.body, 'tableCell').flatMap((cell) =>
        findNodes({ type: 'root', children: [cell] as never }, 'text'),
      ),
    );
    for (const node of findNodes(record.body, 'text')) {
      const { text: words, at } = saidInText(node);
      for (const { index, ...found } of leftoversIn(words, false)) {
        const place = at(index);
        const isMeant = lines[place.line - 1]?.includes(`\\${found.sign[0]}`);
        if (!isMeant && !(found.sign === '|' && inTables.has(node))) yield { at: place, ...saying(found) };
      }
    }
    for (const item of findNodes(record.body, 'listItem')) {
      if (typeof item.checked === 'boolean') yield { at: getNodeStart(item), ...tickBox };
    }
  },
};

const saying = ({ sign, what, suggestion }: { sign: string; what: string; suggestion: string }) => ({
  message: `readers would see ${what}: ${sign.length > 40 ? `${sign.slice(0, 39)}…` : sign}`,
  suggestion,
});

const tickBox = {
  message: 'a box to tick stands in a list, which nobody can tick and which has no label',
  suggestion: 'Take the square brackets out.',
};
