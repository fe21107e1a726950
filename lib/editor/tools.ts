/** What a command may do to the world: say a line, and look after files of the project. */
export type Tools = {
  say(line: string): void;
  exists(path: string): boolean;
  write(path: string, text: string): void;
};
