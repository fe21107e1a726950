import { findNodes, getNodeStart } from '#lib/markdown/find-nodes';
import { collectTexts } from '#lib/schema/texts-in-value';
import type { ErrorRule, Finding } from '../rule.ts';

/** Finds what is left elsewhere of a person who was taken off the site. */
export const withdrawnRule: ErrorRule = {
  id: 'withdrawn',
  severity: 'error',
  sentence: 'A person who was taken off the site still stands somewhere.',
  example: '“Ask Ann Example”, where the file of Ann Example says `withdrawn: true`.',
  suggestion: 'take the name or the address out, or say it without the person.',
  *find({ record }, library): Generator<Finding> {
    if (library.withdrawn.some(({ id, type }) => record.type === type && record.id === id)) return;
    const { body, ...fields } = record;
    for (const { name, channels = [], file } of library.withdrawn) {
      const traces = [name, ...channels.map(({ value }) => value)].filter((trace) => trace !== undefined);
      const says = (text: string) => traces.find((trace) => text.toLowerCase().includes(trace.toLowerCase()));
      const advice = (trace: string) => ({
        message: `"${trace}" still stands here, but ${file} is withdrawn`,
        suggestion: 'Take it out, or say it without the person.',
      });
      for (const { path, text } of collectTexts(fields)) {
        const trace = says(text);
        if (trace) yield { at: path, ...advice(trace) };
      }
      for (const node of findNodes(body, 'text')) {
        const trace = says(node.value);
        if (trace) yield { at: getNodeStart(node), ...advice(trace) };
      }
    }
  },
};
