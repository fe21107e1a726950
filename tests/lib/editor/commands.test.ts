import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { run } from '#lib/editor/commands';
import { readingGrade } from '#lib/editor/reading-grade';
import { templateOf } from '#lib/editor/template';
import { typeNames, typeOf } from '#lib/model/types';

/** The commands with a disk of the test's own. */
function runWith(words: string[], disk: Record<string, string> = {}) {
  const said: string[] = [];
  const code = run(words, {
    now: () => 0,
    say: (line) => said.push(line),
    exists: (path) => path in disk,
    write: (path, text) => {
      disk[path] = text;
    },
  });
  return { code, said, disk };
}

test('without a command, or with one that is not there, the commands are listed', () => {
  expect(runWith([]).code).toBe(0);
  expect(runWith(['nonsense']).code).toBe(1);
  expect(runWith([]).said.join('\n')).toContain('npm run content check');
});

test('the real content passes the check', () => {
  expect(runWith(['check'])).toMatchObject({ code: 0, said: [expect.stringMatching(/content files, no problems\.$/)] });
});

test('a check can be limited to a folder, written for other readers, and explains itself', () => {
  expect(runWith(['check', 'content/offers/', '--format', 'github'])).toMatchObject({ code: 0 });
  expect(runWith(['check', '--help'])).toMatchObject({ code: 0 });
  for (const wrong of [['--format', 'constructor'], ['--wrong'], ['content/offer']]) {
    const { code, said } = runWith(['check', ...wrong]);
    expect(code).toBe(1);
    expect(said[0]).toContain(wrong.at(-1));
    expect(said.at(-1)).toContain('npm run content check');
  }
});

test('a new file is made once, and never written over', () => {
  const { code, disk } = runWith(['new', 'offer', 'free-books']);
  expect(code).toBe(0);
  expect(disk['content/offers/free-books.md']).toContain('title:');
  expect(runWith(['new', 'offer', 'free-books'], { 'content/offers/free-books.md': 'mine' })).toMatchObject({
    code: 1,
    disk: { 'content/offers/free-books.md': 'mine' },
  });
  expect(runWith(['new', 'ofer', 'x']).code).toBe(1);
});

test.each(typeNames)('the template of a %s has its fields, in YAML that can be read', (name) => {
  const yaml = templateOf(name).replace(/^---\n|---\n[\s\S]*$/g, '');
  const required = Object.keys(parse(yaml));
  const { folderField, fields } = typeOf(name);
  for (const field of required) expect(Object.keys(fields)).toContain(field);
  expect(required).not.toContain(folderField);
  expect(templateOf(name)).not.toContain('undefined');
});

test('short words in short sentences are easier to read', () => {
  const easy = readingGrade('The club met at school. Children read books.');
  const hard = readingGrade(
    'Institutional stakeholders facilitated collaborative pedagogical improvement methodologies throughout.',
  );
  expect(easy).toBeLessThan(4);
  expect(hard).toBeGreaterThan(15);
});
