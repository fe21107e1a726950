import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';

/** What a site is made of. */
const parts =
  'app cli components content lib public http tools next.config.ts package.json postcss.config.mjs tsconfig.json'.split(
    ' ',
  );

/** A copy of the site whose content a test may change, in a folder that the framework still sees as part of the project. */
export function createSiteCopy(name: string): { folder: string; remove(): void } {
  const folder = `.next/${name}`;
  const remove = () => rmSync(folder, { recursive: true, force: true });
  remove();
  mkdirSync(folder, { recursive: true });
  for (const part of parts) cpSync(part, `${folder}/${part}`, { recursive: true });
  symlinkSync('../../node_modules', `${folder}/node_modules`, 'junction');
  return { folder, remove };
}
