import type { CommandContext } from './command-context.ts';

/** A path as the project writes it, however it was typed: from the root of the disk, with "./", or with "\". */
export function projectPath(typed: string, { projectFolder = '' }: CommandContext): string {
  const slashes = (path: string) => path.replaceAll('\\', '/');
  const path = slashes(typed);
  const home = `${slashes(projectFolder).replace(/\/$/, '')}/`;
  const inside = home !== '/' && path.startsWith(home) ? path.slice(home.length) : path;
  return inside.replace(/^\.\//, '').replace(/\/$/, '');
}
