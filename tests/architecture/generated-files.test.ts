import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createCommandDocs } from '#cli/command-docs';
import { commands } from '#cli/commands';
import { createFieldDocs } from '#cli/field-docs';
import { createCodeOwners, readDefaultOwner } from '#cli/owners';
import { createVsCodeFiles } from '#cli/schemas';
import { readFiles } from '#lib/content/files';
import { readLibrary } from '#lib/content/read-library';
import { readWorkspace, replaceInFile } from '#tests/fixtures/workspace';

const read = (path: string) => readFileSync(path, 'utf8');

test('docs/fields.md says what the model says', () => {
  expect(read('docs/fields.md'), 'Run: npm run content fields').toBe(createFieldDocs());
});

test('docs/commands.md says what the commands say', () => {
  expect(read('docs/commands.md'), 'Run: npm run content guide').toBe(createCommandDocs(commands));
});

test.each(Object.entries(createVsCodeFiles()))('%s is JSON, and is what the model makes it', (path, text) => {
  expect(() => JSON.parse(text)).not.toThrow();
  expect(read(path), 'Run: npm run content schemas').toBe(text);
});

test('.github/CODEOWNERS says what the areas say', () => {
  const { library } = readLibrary(readFiles('content'));
  const made = createCodeOwners(library, readDefaultOwner(readFiles('.github')));
  expect(read('.github/CODEOWNERS'), 'Run: npm run content owners').toBe(made);
});

test('the owner of an area is asked about all files of the area, and the default about all others', () => {
  const area = 'content/areas/seaport.md';
  const { library, messages } = readWorkspace(replaceInFile(area, 'board: []', 'board: []\nowner: "@seaport/editors"'));
  expect(messages).toEqual([]);
  const setting = { path: '.github/content-owner', bytes: new TextEncoder().encode('@all/editors\n') };
  expect(
    createCodeOwners(library, readDefaultOwner([setting]))
      .split('\n')
      .slice(2),
  ).toEqual([
    '/content/ @all/editors',
    '/content/areas/seaport.md @seaport/editors',
    '/content/priorities/seaport/ @seaport/editors',
    '/content/activities/seaport/ @seaport/editors',
    '',
  ]);
  expect(readWorkspace(replaceInFile(area, 'board: []', 'board: []\nowner: Ann')).messages.join()).toContain(
    'Write it as @name, or as @organisation/team.',
  );
});
