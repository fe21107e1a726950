import { collectProse } from '../prose.ts';
import type { ErrorRule, Finding } from '../rule.ts';

/** Words that are true on some days only, said as if they were true on every day. */
const typed =
  /\b(?:applications?|bids?|bookings?|registration|the (?:offer|fund|scheme|round|grant|programme))\s+(?:is|are)\s+(?:(?:now|still|currently|not yet|no longer|already)\s+)?(?:open|closed|full)\b|\b(?:now|still|currently) (?:open|closed|available|accepting|recruiting)\b|\b(?:apply|book|register|sign up) now\b|\b(?:opens?|opening|closes?|closing|ends|ending) soon\b/i;

export const noTypedStatusRule: ErrorRule = {
  id: 'no-typed-status',
  severity: 'error',
  sentence: 'A text says that an offer is open or closed, as if it were so on every day.',
  example: '“Applications are now open!”',
  why: 'the site works out from the dates what an offer is on the day it is read; a typed word goes on saying what it said.',
  suggestion:
    'take the words out, and give the dates in `closes`, `full` or `ended`. Words quoted “like this” are left alone.',
  *find({ record }): Generator<Finding> {
    if (record.type !== 'offer') return;
    const texts = [{ text: record.title, at: ['title'] }, ...collectProse(record)];
    for (const { text, at } of texts) {
      const [words] = isAside(at) ? [] : (typed.exec(text) ?? []);
      if (!words) continue;
      yield {
        at,
        message: `"${words}" will be wrong on other days`,
        suggestion: 'Take it out, and give the dates in the fields: readers are told what the offer is on their day.',
      };
    }
  },
};

/** What sources say, or do not say, is no statement of ours. */
const isAside = (at: Finding['at']): boolean => !('line' in at) && ['unknown', 'unclear'].includes(String(at[0]));
