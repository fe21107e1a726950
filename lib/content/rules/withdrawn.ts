import { partsOf, startOf } from '#lib/markdown/walk';
import { textsIn } from '#lib/model/texts';
import type { Finding, Rule } from '../rule.ts';

/** Finds what is left elsewhere of a person who was taken off the site. */
export const withdrawn: Rule = {
  id: 'withdrawn',
  *find({ record }, library): Generator<Finding> {
    if (library.withdrawn.some(({ id, type }) => record.type === type && record.id === id)) return;
    const { body, ...fields } = record;
    for (const { name, channels = [], file } of library.withdrawn) {
      const traces = [name, ...channels.map(({ value }) => value)].filter((trace) => trace !== undefined);
      const says = (text: string) => traces.find((trace) => text.toLowerCase().includes(trace.toLowerCase()));
      const advice = (trace: string) => ({
        wrong: `"${trace}" still stands here, but ${file} is withdrawn`,
        fix: 'Take it out, or say it without the person.',
      });
      for (const { path, text } of textsIn(fields)) {
        const trace = says(text);
        if (trace) yield { at: path, ...advice(trace) };
      }
      for (const node of partsOf(body, 'text')) {
        const trace = says(node.value);
        if (trace) yield { at: startOf(node), ...advice(trace) };
      }
    }
  },
};
