import type { ContentFile } from '#lib/content/files';

/** What a command may do to the world: say a line, look at the clock, and look after files of the project. */
export type Tools = {
  /** Milliseconds from any beginning. */
  now(): number;
  say(line: string): void;
  exists(path: string): boolean;
  write(path: string, text: string): void;
  /** The files of some folders as they were at a revision; nothing where git knows no such revision. */
  filesAt?(revision: string, folders: readonly string[]): ContentFile[] | undefined;
};
