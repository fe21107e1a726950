import type { Finding, Rule } from '../rule.ts';

export const placement: Rule = {
  id: 'placement',
  *find({ record }, library): Generator<Finding> {
    if (record.type === 'activity' && record.placement && !record.priority) {
      const wrong = 'it says how we know the priority, but there is no priority';
      yield { at: ['placement'], wrong, fix: 'Take the line out, or add the priority.' };
    }
    if ((record.type === 'activity' || record.type === 'project') && record.priority) {
      const [area] = record.priority.split('/');
      if (area !== record.area) {
        const wrong = `the priority belongs to ${area}`;
        yield {
          at: ['priority'],
          wrong,
          fix: `Choose a priority of ${record.area ?? 'the same area, and name the area too'}.`,
        };
      }
    }
    if (record.type === 'priority') {
      const twin = library.all('priority').find((each) => each.area === record.area && each.number === record.number);
      if (twin && twin.id !== record.id) {
        const wrong = `${twin.file} has the number ${record.number} too`;
        yield { at: ['number'], wrong, fix: 'Give each priority of an area its own number.' };
      }
    }
  },
};
