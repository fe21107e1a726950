import { Ajv } from 'ajv';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkLintFrontmatterSchema from 'remark-lint-frontmatter-schema';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { createVsCodeFiles } from '#cli/schemas';
import { getType, type TypeName, typeNames } from '#lib/schema/types';
import { realTexts } from '#tests/fixtures/run-command';

const made = createVsCodeFiles();
const json = (path: string) => JSON.parse(made[path] ?? 'null');
const fieldsIn = (text: string) => parse(text.startsWith('---\n') ? (text.split('\n---\n')[0] ?? '') : text);
const filesOf = (name: TypeName) =>
  [...realTexts].filter(([path]) => path.startsWith(`content/${getType(name).folder}/`));

test.each(typeNames)('every file of a %s passes its JSON Schema, and one with a slip does not', (name) => {
  const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(json(`.vscode/schemas/${name}.json`));
  for (const [path, text] of filesOf(name))
    expect(validate(fieldsIn(text)), `${path} ${JSON.stringify(validate.errors)}`).toBe(true);
  const [[, first = ''] = []] = filesOf(name);
  expect(validate({ ...fieldsIn(first), tilte: 'A slip' })).toBe(false);
});

test('every type is wired: YAML by the settings, Markdown by remark, each pattern to its own files', () => {
  const yaml = json('.vscode/settings.json')['yaml.schemas'] as Record<string, string>;
  const markdown = json('.remarkrc.json').plugins[1][1].schemas as Record<string, string[]>;
  const wired = new Map([...Object.entries(yaml), ...Object.entries(markdown)].map(([to, of]) => [to, [of].flat()]));
  expect(wired.size).toBe(typeNames.length);
  for (const name of typeNames) {
    const [pattern = ''] = wired.get(`./.vscode/schemas/${name}.json`) ?? [];
    const fits = new RegExp(`^(\\./)?${pattern.replace(/^\.\//, '').replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`);
    for (const [path] of filesOf(name)) expect(path).toMatch(fits);
  }
});

test('in the editor, remark marks a wrong value in the fields of a Markdown file at its place', async () => {
  const [, [, settings]] = json('.remarkrc.json').plugins;
  const lint = remark().use(remarkFrontmatter).use(remarkLintFrontmatterSchema, settings);
  const path = 'content/offers/breakfast-programme-stoke.md';
  const text = realTexts.get(path) ?? '';
  const messagesOf = async (value: string) => (await lint.process({ path, value })).messages;
  expect(await messagesOf(text)).toEqual([]);
  const [message, ...others] = await messagesOf(text.replace('  - wellbeing\n', '  - welbeing\n'));
  expect(others).toEqual([]);
  const line = text.split('\n').indexOf('  - wellbeing') + 1;
  expect(message).toMatchObject({ line, column: 5, reason: expect.stringContaining('`wellbeing`') });
});

test('each type has a snippet with numbered stops, for the language of its files', () => {
  const snippets = Object.values(json('.vscode/content.code-snippets')) as {
    prefix: string;
    scope: string;
    body: string[];
  }[];
  expect(snippets.map(({ prefix }) => prefix)).toEqual(typeNames);
  for (const { prefix, scope, body } of snippets) {
    expect(scope).toBe(getType(prefix as TypeName).body === 'none' ? 'yaml' : 'markdown');
    const stops = [...body.join('\n').matchAll(/\$\{(\d+):TODO\}/g)].map(([, number]) => Number(number));
    expect(stops.length).toBeGreaterThan(1);
    expect(stops).toEqual(stops.map((_stop, index) => index + 1));
  }
});
