/** What a command may do to the world: say a line, look at the clock, and look after files of the project. */
export type Tools = {
  /** Milliseconds from any beginning. */
  now(): number;
  say(line: string): void;
  exists(path: string): boolean;
  write(path: string, text: string): void;
};
