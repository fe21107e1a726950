import type { ErrorRule, Finding } from '../rule.ts';

export const oneLeadPerCouncilRule: ErrorRule = {
  id: 'one-lead-per-council',
  severity: 'error',
  sentence: 'Two contacts of one organisation look after the same council, for the same subject.',
  example: 'two sub-regional leads who both have Barnsley under `covers`.',
  why: 'a reader who asks for the council would not know which of them to ask.',
  suggestion: 'take the council out of one of the two, or say under `about` what each is for.',
  *find({ record }, library): Generator<Finding> {
    if (record.type !== 'contact') return;
    const others = library
      .all('contact')
      .filter(
        ({ id, organisation, about }) =>
          id !== record.id &&
          organisation === record.organisation &&
          about.some((subject) => record.about.includes(subject)),
      );
    for (const [index, { name, code }] of (record.covers ?? []).entries()) {
      const other = others.find(({ covers }) => covers?.some((each) => each.code === code));
      if (!other) continue;
      yield {
        at: ['covers', index, 'name'],
        message: `${other.file} looks after ${name} too, for the same subject`,
        suggestion: 'Take it out of one of the two, or say under "about" what each is for.',
      };
    }
  },
};
