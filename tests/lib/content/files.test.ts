import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readFiles } from '#lib/content/files';
import { readLibrary } from '#lib/content/read-library';

mkdirSync('test-results', { recursive: true });
const folder = mkdtempSync('test-results/files-');
afterAll(() => rmSync(folder, { recursive: true }));

const inFolder = (name: string) => `${folder}/${name}`;
const refusedIn = () =>
  Object.fromEntries(readFiles(folder).map(({ path, refused }) => [path.slice(folder.length + 1), refused]));

test('only plain files of a sensible size are read; everything else is named', () => {
  writeFileSync(inFolder('plain.md'), 'text');
  mkdirSync(inFolder('deeper/folder.md'), { recursive: true });
  writeFileSync(inFolder('deeper/plain.yaml'), 'a: b');
  writeFileSync(inFolder('.DS_Store'), '');
  writeFileSync(inFolder('.hidden.md'), 'text');
  writeFileSync(inFolder('large.md'), 'x'.repeat(300_000));
  writeFileSync(inFolder('secret.md'), 'text');
  chmodSync(inFolder('secret.md'), 0);
  symlinkSync('/etc/passwd', inFolder('link.md'));
  symlinkSync('nowhere', inFolder('dangling.md'));
  symlinkSync('/etc', inFolder('linked-folder'));
  execFileSync('mkfifo', [inFolder('pipe.md')]);
  const isRoot = process.getuid?.() === 0;
  expect(refusedIn()).toEqual({
    'plain.md': undefined,
    'deeper/folder.md': 'folder',
    'deeper/plain.yaml': undefined,
    '.hidden.md': undefined,
    'large.md': 'too-big',
    // Nothing is closed to the one who may do everything.
    'secret.md': isRoot ? undefined : 'unreadable',
    'link.md': 'link',
    'dangling.md': 'link',
    'linked-folder': 'link',
    'pipe.md': 'not-a-file',
  });
});

test.each([
  ['link', 'plain-file'],
  ['folder', 'plain-file'],
  ['not-a-file', 'plain-file'],
  ['unreadable', 'plain-file'],
  ['too-big', 'file-size'],
] as const)('what is refused as %s is a problem of its own', (refused, rule) => {
  const path = 'content/sources/town-paper.yaml';
  const { diagnostics } = readLibrary([{ path, bytes: new Uint8Array(), refused }]);
  expect(diagnostics).toMatchObject([{ rule, file: path, line: 1, column: 1, severity: 'error' }]);
});

test('a hidden file that is named like content is refused for its name', () => {
  const { diagnostics } = readLibrary([{ path: 'content/offers/.draft.md', bytes: new Uint8Array() }]);
  expect(diagnostics).toMatchObject([{ rule: 'file-name' }]);
});

test('without a folder of content a sentence says so, and where to go', () => {
  expect(() => readFiles('test-results/nowhere')).toThrow(
    'There is no folder "test-results/nowhere" here. Go to the top of the project, where package.json lies, and try again.',
  );
  const empty = inFolder('empty');
  mkdirSync(empty);
  const command = join(process.cwd(), 'cli/main.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'check'], { cwd: empty, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(stdout).toMatch(/^There is no folder "content" here\. .+\n$/);
});
