import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readingRules, rules } from '#lib/content/rules';
import { fieldsInWords } from '#lib/editor/fields';

const read = (path: string) => readFileSync(path, 'utf8');

test('docs/fields.md says what the model says', () => {
  expect(read('docs/fields.md'), 'Run: npm run content fields').toBe(fieldsInWords());
});

test('every rule has its section in docs/editing.md, and every section its rule', () => {
  const [, list = ''] = read('docs/editing.md').split('## When something is wrong');
  const sections = [...list.matchAll(/^### `([a-z-]+)`$/gm)].map((match) => match[1]);
  expect(sections.toSorted()).toEqual([...readingRules, ...rules.map(({ id }) => id)].toSorted());
});

test.each(['README.md', 'docs/editing.md', 'docs/design.md'])(
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
