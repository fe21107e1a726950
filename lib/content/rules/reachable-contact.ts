import type { ErrorRule } from '../rule.ts';

export const reachableContactRule: ErrorRule = {
  id: 'reachable-contact',
  severity: 'error',
  sentence: 'A contact has no way to be reached, and nothing says so.',
  example: 'a contact without `channels` and without `unknown`.',
  why: 'a reader who was led there could do nothing.',
  suggestion: 'add a channel, or say in `unknown` that no source gives one.',
  *find({ record }) {
    if (record.type !== 'contact' || record.withdrawn || record.channels?.length || record.unknown?.length) return;
    yield {
      at: ['channels'],
      message: 'there is no way to reach this contact, and no note that says so',
      suggestion: 'Add a channel, or say in "unknown" that no source gives one.',
    };
  },
};
