import { expect, test } from 'vitest';
import { readWorkspace, replaceInFile, validFiles } from '#tests/fixtures/workspace';

const offer = 'content/offers/free-books.md';
const activity = 'content/activities/seaport/reading-club.md';
const project = 'content/projects/big-read.md';
const priority = 'content/priorities/seaport/priority-1.md';
const contact = 'content/contacts/reading-team.yaml';
const update = 'content/updates/new-club.md';
const page = 'content/pages/about.md';

type Changes = Record<string, string | undefined>;

const dates = (opens: string, full: string, closes: string, ended: string): Changes => {
  const lines = [
    opens && `opens: ${opens}`,
    closes && `closes: ${closes}`,
    full && `full:\n  on: ${full}\n  why: All is promised.`,
    ended && `ended:\n  on: ${ended}\n  why: It is over.\n  from: [town-paper]`,
  ];
  const { [offer]: text = '' } = replaceInFile(offer, 'closes: 2018-03-31', lines.filter(Boolean).join('\n'));
  return { [offer]: text.replace(/\nopens: .*(?=\nchecked)/, '') };
};
const event = (when: string, index: number) =>
  `  - when: ${when}\n    what: It happened, as part ${index}.\n    from: [town-paper]`;
const timeline = (path: string, ...when: string[]): Changes =>
  replaceInFile(path, 'checked: 2026-11-01', `timeline:\n${when.map(event).join('\n')}\nchecked: 2026-11-01`);
const hilltown: Changes = {
  'content/areas/hilltown.md': (validFiles['content/areas/seaport.md'] as string).replace(
    'title: Seaport\n',
    'title: Hilltown\n',
  ),
  'content/priorities/hilltown/priority-1.md': validFiles[priority],
};
const second = (number: number): Changes => ({
  'content/priorities/seaport/priority-2.md': (validFiles[priority] as string)
    .replace('number: 1', `number: ${number}`)
    .replace('title: Reading', 'title: Sums'),
});
const projectWith = (lines: string): Changes => replaceInFile(project, 'programme: ssif', `programme: ssif\n${lines}`);
const activityWith = (lines: string): Changes => replaceInFile(activity, 'priority: seaport/priority-1\n', lines);

/** Each branch of the rules on dates and places, and where it finds something; none where all is right. */
const cases: [name: string, changes: Changes, rule: string, fields: string[]][] = [
  ['an offer that is full before it opens', dates('2018-01-10', '2018-01-09', '', ''), 'dates', ['full']],
  ['an offer that is full on the day it opens', dates('2018-01-10', '2018-01-10', '', ''), 'dates', []],
  ['an offer that closes before it is full', dates('', '2018-02-01', '2018-01-31', ''), 'dates', ['closes']],
  ['an offer that ended before it closed', dates('', '', '2018-03-31', '2018-03-30'), 'dates', ['ended']],
  ['an offer that ended before it opened', dates('2018-01-10', '', '', '2018-01-09'), 'dates', ['ended']],
  [
    'an offer that opened, closed and ended on one day',
    dates('2018-01-10', '', '2018-01-10', '2018-01-10'),
    'dates',
    [],
  ],
  ['a month that may be early enough', dates('2018-01-10', '', '2018-01', ''), 'dates', []],
  ['a month that cannot be', dates('2018-02-01', '', '2018-01', ''), 'dates', ['closes']],
  ['a year that may be early enough', dates('2018-12-31', '', '"2018"', ''), 'dates', []],
  ['a timeline of an offer that goes back', timeline(offer, '2018-02', '2018-01'), 'dates', ['timeline.1.when']],
  ['a timeline of a page that goes back', timeline(page, '2018-01-02', '2018-01-01'), 'dates', ['timeline.1.when']],
  [
    'a timeline of days and months that may be',
    timeline(page, '2018-01-31', '2018-01', '2018-01-01', '2018-02'),
    'dates',
    [],
  ],
  ['two events of one day', timeline(offer, '2018-01-31', '2018-01-31'), 'dates', []],
  [
    'a source that describes the day after the check',
    replaceInFile(offer, 'asOf: 2018-01', 'asOf: 2026-11-02'),
    'dates',
    ['asOf'],
  ],
  [
    'a source that describes the day of the check',
    replaceInFile(offer, 'asOf: 2018-01', 'asOf: 2026-11-01'),
    'dates',
    [],
  ],
  [
    'details published on the day after the check',
    replaceInFile(contact, 'confirmed: "2018"', 'confirmed: 2026-11-02'),
    'dates',
    ['confirmed'],
  ],
  [
    'details published in the month of the check',
    replaceInFile(contact, 'confirmed: "2018"', 'confirmed: 2026-11'),
    'dates',
    [],
  ],
  [
    'news of the day after the check',
    replaceInFile(update, 'published: 2018-06', 'published: 2026-11-02'),
    'dates',
    ['published'],
  ],
  ['news of the day of the check', replaceInFile(update, 'published: 2018-06', 'published: 2026-11-01'), 'dates', []],
  ['news of the month of the check', replaceInFile(update, 'published: 2018-06', 'published: 2026-11'), 'dates', []],
  ['a day of 1900 in a text', replaceInFile(update, 'The club has', 'On 1 January 1900 the club had'), 'dates', []],
  ['a day of 1899 in a text', replaceInFile(update, 'The club has', 'On 31 December 1899 the club had'), 'dates', ['']],
  ['a day of 2036 in a text', replaceInFile(update, 'The club has', 'On 1 January 2036 the club had'), 'dates', ['']],
  ['a placement without a priority', activityWith('placement: inferred\n'), 'placement', ['placement']],
  ['a placement with a priority', activityWith('priority: seaport/priority-1\nplacement: inferred\n'), 'placement', []],
  ['no priority and no placement', activityWith(''), 'placement', []],
  [
    'an activity with a priority of another area',
    { ...hilltown, ...activityWith('priority: hilltown/priority-1\n') },
    'placement',
    ['priority'],
  ],
  [
    'a project with a priority of another area',
    { ...hilltown, ...projectWith('area: seaport\npriority: hilltown/priority-1') },
    'placement',
    ['priority'],
  ],
  ['a project with a priority and no area', projectWith('priority: seaport/priority-1'), 'placement', ['priority']],
  [
    'a project with a priority of its area',
    projectWith('area: seaport\npriority: seaport/priority-1'),
    'placement',
    [],
  ],
  ['two priorities of one number', second(1), 'placement', ['number']],
  ['two priorities of an area with numbers of their own', second(2), 'placement', []],
  ['two priorities of one number in two areas', hilltown, 'placement', []],
];

test.each(cases)('%s', (_name, changes, rule, fields) => {
  const { diagnostics, messages } = readWorkspace(changes);
  expect(
    diagnostics.filter((each) => each.rule === rule).map(({ field = '' }) => field),
    messages.join('\n'),
  ).toEqual(fields);
  if (fields.length === 0) expect(messages).toEqual([]);
});
