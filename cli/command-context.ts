import type { ContentFile } from '#lib/content/files';

/** What a command may do to the world: say a line, ask, look at the clock, and look after files of the project. */
export type CommandContext = {
  /** Milliseconds from any beginning. */
  now(): number;
  /** The day that counts as today, where somebody set one (OA_TODAY). */
  today?: string | undefined;
  /** The environment, in which npm hands on the options that it took for its own. */
  environment?: Readonly<Record<string, string | undefined>>;
  /** The folder of the project on this disk, so that a whole path is understood. */
  projectFolder?: string;
  print(line: string): void;
  /** Says how far long work is, in a line that the next one replaces; on a terminal only. */
  progress?(words: string): void;
  /** Puts a question to whoever sits at the terminal; missing where nobody does. */
  ask?: ((question: string) => Promise<string>) | undefined;
  exists(path: string): boolean;
  write(path: string, text: string): void;
  remove?(path: string): void;
  /** What a web address answers: "ok", a number such as 404, or why there is no answer. */
  checkUrl?(address: string): Promise<string>;
  /** The files of some folders as they were at a revision; nothing where git knows no such revision. */
  readFilesAtRevision?(revision: string, folders: readonly string[]): ContentFile[] | undefined;
};
