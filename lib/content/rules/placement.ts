import type { ErrorRule, Finding } from '../rule.ts';

export const placementRule: ErrorRule = {
  id: 'placement',
  severity: 'error',
  sentence:
    'An activity and its priority do not fit: the priority belongs to another area, or has a number that another has.',
  example: '`priority: derby/priority-1` in `content/activities/norwich/`.',
  suggestion: 'choose a priority of the same area, and give each priority its own number.',
  *find({ record }, library): Generator<Finding> {
    if (record.type === 'activity' && record.placement && !record.priority) {
      const message = 'it says how we know the priority, but there is no priority';
      yield { at: ['placement'], message: message, suggestion: 'Take the line out, or add the priority.' };
    }
    if ((record.type === 'activity' || record.type === 'project') && record.priority) {
      const [area] = record.priority.split('/');
      if (area !== record.area) {
        const message = `the priority belongs to ${area}`;
        yield {
          at: ['priority'],
          message: message,
          suggestion: `Choose a priority of ${record.area ?? 'the same area, and name the area too'}.`,
        };
      }
    }
    const project = record.type === 'activity' && record.project ? library.find('project', record.project) : undefined;
    if (record.type === 'activity' && project && project.area !== record.area) {
      const message = `the project belongs to ${project.area ?? 'no area'}`;
      yield { at: ['project'], message: message, suggestion: `Choose a project of ${record.area}, or move this file.` };
    }
    if (record.type === 'priority') {
      const twin = library.all('priority').find((each) => each.area === record.area && each.number === record.number);
      if (twin && twin.id !== record.id) {
        const message = `${twin.file} has the number ${record.number} too`;
        yield { at: ['number'], message: message, suggestion: 'Give each priority of an area its own number.' };
      }
    }
  },
};
