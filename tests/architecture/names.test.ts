import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

const architecture = readFileSync('docs/architecture.md', 'utf8');

/** Names to which the framework gives a meaning: every route may export them. */
const conventions = new Set(
  'GET HEAD POST alt contentType dynamic dynamicParams generateMetadata generateStaticParams metadata revalidate runtime size viewport'.split(
    ' ',
  ),
);

/** Everything that is exported by name: types, functions, components, classes and constants, with its files. */
const exported = Map.groupBy(
  [...sourceFiles].flatMap(([file, text]) =>
    [
      ...text.matchAll(
        /^export (?:default )?(?:abstract |async |declare )*(?:type|interface|class|function\*?|const|let|enum) ([\w$]+)/gm,
      ),
    ].map(([, name = '']) => ({ name, file })),
  ),
  ({ name }) => name,
);

test('no two exported types, functions or constants share a name', () => {
  const shared = [...exported]
    .filter(([name, places]) => places.length > 1 && !conventions.has(name))
    .map(([name, places]) => `${name}: ${places.map(({ file }) => file).join(', ')}`);
  expect(shared, 'Give each the precise name of what it is.').toEqual([]);
  expect(exported.size).toBeGreaterThan(200);
});

/** Folders whose sentence stands in docs/architecture.md; a folder of a route is an address, and content/ has a folder a type. */
const folders = [
  ...new Set(
    [...sourceFiles.keys(), ...globSync('{tests,docs,deploy,public}/**/*.*')]
      .map((file) => file.replaceAll('\\', '/').split('/').slice(0, -1))
      .flatMap((parts) => parts.map((_part, index) => `${parts.slice(0, index + 1).join('/')}/`))
      .filter((folder) => !/^app\/(?!_shared\/$).|^tests\/lib\/.|^deploy\/.|^tests\/tools\/./.test(folder)),
  ),
].sort();

const sentences = new Map(
  [...architecture.matchAll(/^\| `([\w@./-]+\/)` +\| (.+?) +\|$/gm)].map(([, folder = '', text = '']) => [
    folder,
    text,
  ]),
);

test.each(folders)('docs/architecture.md says what %s is for', (folder) => {
  expect(sentences.get(folder), `Add a row to the table of folders: | \`${folder}\` | One sentence. |`).toMatch(
    /^.{10,}\.$/,
  );
});

test.each([...sentences.keys()])('the folder %s of docs/architecture.md is there', (folder) => {
  expect(existsSync(folder)).toBe(true);
});

test('the limits of the linter on long files and long functions are in force, and each exception says why', () => {
  const { rules } = JSON.parse(readFileSync('biome.json', 'utf8')).linter;
  expect(rules.complexity.noExcessiveLinesPerFunction).toMatchObject({ level: 'error', options: { maxLines: 40 } });
  expect(rules.style.noExcessiveLinesPerFile).toMatchObject({ level: 'error', options: { maxLines: 250 } });
  for (const [file, text] of sourceFiles) {
    for (const [, reason = ''] of text.matchAll(/biome-ignore(?:-all)? lint\/\w+\/noExcessiveLinesPer\w+: (.*)/g))
      expect(reason.length, file).toBeGreaterThan(20);
  }
});
