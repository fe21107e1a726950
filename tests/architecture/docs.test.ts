import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createRuleDocs, lineAboveRules } from '#cli/rule-docs';
import { allRules } from '#lib/content/rules';

const read = (path: string) => readFileSync(path, 'utf8');

test('docs/editing.md has a section for each rule, in the words of the rule', () => {
  const [, list = ''] = read('docs/editing.md').split(lineAboveRules);
  expect(list.trim(), 'Run: npm run content rules').toBe(createRuleDocs().trim());
  expect(new Set(allRules.map(({ id }) => id)).size).toBe(allRules.length);
});

test.each(allRules)(
  'the rule $id says what is wrong, an example, and what to do',
  ({ id, sentence, example, suggestion }) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(sentence).toMatch(/^[A-Z].+\.$/);
    for (const text of [example, suggestion]) expect(text).toMatch(/^\S.+[.”?]$/);
  },
);

test.each(['README.md', 'CONTRIBUTING.md', 'docs/editing.md', 'docs/architecture.md', 'docs/commands.md'])(
  'every file and command that %s names is there',
  (path) => {
    const text = read(path);
    const scripts = Object.keys(JSON.parse(read('package.json')).scripts);
    for (const [, script] of text.matchAll(/`npm run ([a-z0-9:]+)/g))
      expect(scripts, `npm run ${script}`).toContain(script);
    const words = text.replace(/`[^`\n]*`/g, '');
    for (const [, link = ''] of words.matchAll(/\]\((?!https?:|#|\/)([^)#]+)/g)) {
      const base = path.includes('/') ? 'docs/' : '';
      expect(() => readFileSync(base + link), link).not.toThrow(/ENOENT/);
    }
  },
);
