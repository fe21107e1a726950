import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isMap, parseDocument } from 'yaml';
import { formatDiagnostic } from '#lib/content/diagnostic';
import { type TypeName, typeNames } from '#lib/schema/types';
import { problemsOf, realTexts } from '#tests/fixtures/run-command';

const text = readFileSync('docs/editing.md', 'utf8');
const scripts = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts);

/** One example of docs/editing.md: what stands behind its opening quotes, and its lines. */
const examples = [...text.matchAll(/^( *)```(.*)\n([\s\S]*?)^\1```$/gm)].map(
  ([, indent = '', about = '', body = '']) => {
    const [language = '', use = ''] = about.split(' ');
    return { language, use, body: body.replaceAll(new RegExp(`^${indent}`, 'gm'), '') };
  },
);
const fileExamples = examples.filter(({ use }) => use.startsWith('content/'));
const fragments = examples.filter(({ use }) => typeNames.includes(use as TypeName));
const offer = 'content/offers/free-books.md';
const texts = new Map([...realTexts, ...fileExamples.map(({ use, body }) => [use, body] as const)]);

test('every example says what it is, so that it can be tried', () => {
  for (const { language, use } of examples) {
    if (language === 'sh' || language === '') continue;
    expect(`${language} ${use}`).toMatch(
      new RegExp(`^((yaml|markdown) (content/\\S+|${typeNames.join('|')})|yaml wrong|text said)$`),
    );
  }
  expect(fileExamples.length + fragments.length).toBeGreaterThan(8);
});

test('the files that it shows pass the check', () => {
  expect(problemsOf(texts).map(formatDiagnostic)).toEqual([]);
});

/** A file with some of its fields replaced or added. */
function withFields(path: string, fields: string): string {
  const [, yaml = '', rest = ''] = /^(?:---\n)?([\s\S]*?)(\n---\n[\s\S]*|\n?)$/.exec(texts.get(path) ?? '') ?? [];
  const document = parseDocument(yaml);
  const { contents } = parseDocument(fields);
  if (!isMap(contents)) throw new Error(`"${fields}" has no fields.`);
  for (const { key, value } of contents.items) document.set(key, value);
  return path.endsWith('.md')
    ? `---\n${document.toString({ lineWidth: 0 })}${rest.trimStart()}`
    : document.toString({ lineWidth: 0 });
}

const fileFor: Partial<Record<TypeName, string>> = {
  offer,
  contact: 'content/contacts/emsyh-regional-coordinator.yaml',
  area: 'content/areas/norwich.md',
  searchWords: 'content/search-words/maths.yaml',
};

test('the lines that it shows pass the check, each in a file of its own', () => {
  const changed = new Map(texts);
  changed.delete(offer);
  for (const [index, { use, body }] of fragments.entries()) {
    const path = fileFor[use as TypeName] ?? '';
    const file = withFields(path, body);
    // It says that "closes" goes where "ended" comes.
    const messages = body.startsWith('ended:') ? file.replace(/^closes: .*\n/m, '') : file;
    if (use !== 'offer') changed.set(path, messages);
    else changed.set(offer.replace('.md', `-${index}.md`), messages.replace('title: Free', `title: ${index} free`));
  }
  // Whoever is withdrawn still stands elsewhere, as it says.
  const diagnostics = problemsOf(changed).filter(({ rule }) => rule !== 'withdrawn');
  expect(diagnostics.map(formatDiagnostic)).toEqual([]);
});

test('the mistake that it shows is said in the words that it shows', () => {
  const wrong = examples.find(({ use }) => use === 'wrong')?.body.trim() ?? '';
  const messages = examples.find(({ use }) => use === 'said')?.body.trim();
  const broken = (texts.get(offer) ?? '').replace(/^closes: .*$/m, wrong);
  expect(problemsOf(new Map([...texts, [offer, broken]])).map(formatDiagnostic)).toEqual([messages]);
});

const folder = mkdtempSync(join(tmpdir(), 'editing-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A project of its own, with this one's files, to be cloned like the real one. */
function makeOrigin(): string {
  const origin = join(folder, 'origin');
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z']).toString();
  for (const file of files.split('\0').filter(Boolean)) cpSync(file, join(origin, file));
  const git = (...words: string[]) => execFileSync('git', words, { cwd: origin });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('-c', 'user.name=Test', '-c', 'user.email=test@example.org', 'commit', '-qm', 'Begin');
  return origin;
}

test('its commands do what it says, word for word, in a fresh clone', { timeout: 300_000 }, () => {
  const origin = makeOrigin();
  let at = folder;
  const env = { ...process.env, GIT_AUTHOR_NAME: 'Test', GIT_AUTHOR_EMAIL: 'test@example.org', OA_TODAY: '2026-11-22' };
  const messages: string[] = [];
  for (const { language, use, body } of examples) {
    if (fileExamples.some((each) => each.use === use)) writeFileSync(join(at, use), body);
    if (language !== 'sh') continue;
    for (const line of body.trim().split('\n')) {
      if (line.startsWith('cd ')) at = resolve(at, line.slice(3));
      else if (line === 'npm install') symlinkSync(resolve('node_modules'), join(at, 'node_modules'));
      else {
        const command = line.replace('ADDRESS', origin);
        const { status, stdout, stderr } = spawnSync(command, {
          cwd: at,
          shell: true,
          encoding: 'utf8',
          env: { ...env, GIT_COMMITTER_NAME: 'Test', GIT_COMMITTER_EMAIL: 'test@example.org' },
        });
        // To find nothing is what a new offer hopes for.
        if (!line.includes('content find free'))
          expect(`${line}: ${status} ${status ? stdout + stderr : ''}`).toBe(`${line}: 0 `);
        messages.push(stdout);
      }
    }
  }
  expect(messages.join('')).toContain('content/offers/free-books.md is ready.');
  expect(execFileSync('git', ['branch', '--list', 'free-books'], { cwd: origin }).toString()).toContain('free-books');
});

test('adding an offer takes at most ten steps', () => {
  const [, section = ''] = /## Add an offer\n([\s\S]*?)\n## /.exec(text) ?? [];
  const steps = [...section.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
  expect(steps).toEqual(steps.map((_step, index) => index + 1));
  expect(steps.length).toBeLessThanOrEqual(10);
  for (const [, script = ''] of text.matchAll(/npm run ([a-z:]+)/g)) expect(scripts).toContain(script);
});
