import { type ContentFile, readFiles } from '#lib/content/files';
import type { Library } from '#lib/content/library';
import { readLibrary } from '#lib/content/read-library';
import { getType, typeNames } from '#lib/schema/types';
import type { Command } from './command.ts';

const setting = '.github/content-owner';

/** Writes .github/CODEOWNERS, which tells GitHub whom to ask about a change of content. */
export const ownersCommand: Command = {
  help: 'Writes .github/CODEOWNERS anew from the owners of the areas.',
  run(_words, { print, write }) {
    const { library } = readLibrary(readFiles('content'));
    write('.github/CODEOWNERS', createCodeOwners(library, readDefaultOwner(readFiles('.github'))));
    print('.github/CODEOWNERS is up to date.');
    return 0;
  },
};

/** Who is asked where an area names nobody: the one line of the setting, if there is one. */
export const readDefaultOwner = (files: readonly ContentFile[]): string | undefined => {
  const file = files.find(({ path }) => path === setting);
  return file && new TextDecoder().decode(file.bytes).trim();
};

/** The text of CODEOWNERS: the default first, because GitHub follows the last line that fits. */
export function createCodeOwners({ all }: Library, everywhere: string | undefined): string {
  const perArea = typeNames.filter((name) => getType(name).folderField === 'area').map((name) => getType(name).folder);
  const lines = all('area').flatMap(({ id, owner }) =>
    owner ? [`/content/areas/${id}.md ${owner}`, ...perArea.map((folder) => `/content/${folder}/${id}/ ${owner}`)] : [],
  );
  return `${[
    '# Written by "npm run content owners" from the field "owner" of each area. Change that field, not this file.',
    `# Who looks after everything else stands in ${setting}, one line such as @organisation/team.`,
    ...(everywhere ? [`/content/ ${everywhere}`] : ['# That file is not there yet, so nobody is asked by default.']),
    ...(lines.length > 0 ? lines : ['# No area names an owner yet.']),
  ].join('\n')}\n`;
}
