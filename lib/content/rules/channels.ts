import { isPhoneNumber } from '#lib/text/private-details';
import { checkWebAddress, isEmailAddress } from '#lib/text/web-address';
import type { ErrorRule, Finding } from '../rule.ts';

export const channelsRule: ErrorRule = {
  id: 'channels',
  severity: 'error',
  sentence: 'A way to reach somebody is not what it says it is.',
  example: '`kind: email` with `value: 01632 960001`.',
  why: 'readers would write to nobody, or be led astray.',
  suggestion: 'write an email address, a phone number, or a web address that begins with `https://`.',
  *find({ record }): Generator<Finding> {
    if (record.type !== 'contact') return;
    for (const [index, { kind, value }] of (record.channels ?? []).entries()) {
      const advice = wrongWith(kind, value);
      if (advice) yield { at: ['channels', index, 'value'], ...advice, message: `"${value}" ${advice.message}` };
    }
  },
};

function wrongWith(kind: 'email' | 'phone' | 'web', value: string): Omit<Finding, 'at'> | undefined {
  if (kind === 'web') return checkWebAddress(value);
  if (kind === 'email' && !isEmailAddress(value)) {
    return { message: 'is not an email address', suggestion: 'Write it like team@example.org.' };
  }
  if (kind === 'phone' && !isPhoneNumber(value)) {
    return { message: 'is not a phone number', suggestion: 'Write its digits, with spaces between groups.' };
  }
  return undefined;
}
