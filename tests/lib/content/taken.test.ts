import { describe, expect, test } from 'vitest';
import { readWorkspace, replaceInFile, validFiles } from '#tests/fixtures/workspace';

const file = 'content/activities/seaport/big-read.md';
const project = {
  'content/projects/big-read.md': (validFiles['content/projects/big-read.md'] as string)
    .replace('region:', 'area: seaport\npriority: seaport/priority-1\nregion:')
    .replace('state:', 'schools: All 12 schools took part.\nasOf: "2019"\nstate:'),
};
const naming = (more = '') => ({ ...project, [file]: `---\ntitle: The big read\nproject: big-read\n${more}---\n` });

describe('an activity that is a project with a page of its own', () => {
  test('takes what it shares from there, and has its own title', () => {
    const { library, messages } = readWorkspace(naming());
    expect(messages).toEqual([]);
    const read = library.find('activity', 'seaport/big-read');
    expect(read).toMatchObject({
      title: 'The big read',
      summary: 'A project about reading.',
      priority: 'seaport/priority-1',
      themes: ['english-literacy'],
      state: 'reported-finished',
      scale: 'All 12 schools took part.',
      asOf: '2019',
      sources: [{ source: 'town-paper' }],
    });
    expect(library.linksFrom(read as never).map(({ record }) => record.id)).toContain('town-paper');
  });

  test.each([
    ['state', 'state: planned\n'],
    ['themes', 'themes: [maths]\n'],
    ['checked', 'checked: 2026-11-01\n'],
  ])('may not say %s a second time', (field, line) => {
    const { diagnostics } = readWorkspace(naming(line));
    expect(diagnostics.map(({ rule, field: at, file: where }) => [rule, at, where])).toEqual([
      ['field-taken', field, file],
    ]);
  });

  test('has no problem of its own when the project has one', () => {
    const broken = { ...naming(), 'content/projects/big-read.md': '---\ntitle: Big read\n---\n' };
    expect(readWorkspace(broken).diagnostics.filter((diagnostic) => diagnostic.file === file)).toEqual([]);
  });

  test('must be of the same area, and of a project that there is', () => {
    const elsewhere = { ...naming(), 'content/projects/big-read.md': validFiles['content/projects/big-read.md'] };
    expect(readWorkspace(elsewhere).diagnostics).toMatchObject([{ rule: 'placement', field: 'project', file }]);
    const missing = { ...naming(), [file]: '---\ntitle: The big read\nproject: small-read\n---\n' };
    expect(readWorkspace(missing).diagnostics).toMatchObject([{ rule: 'reference', field: 'project', file }]);
  });

  test('must say everything itself where it names no project', () => {
    const without = replaceInFile('content/activities/seaport/reading-club.md', 'state: planned\n', '');
    expect(readWorkspace(without).diagnostics).toMatchObject([{ rule: 'field-missing', field: 'state' }]);
  });
});
