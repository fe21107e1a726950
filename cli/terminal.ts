import { createInterface } from 'node:readline/promises';

const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;

/** Puts a question to whoever sits at the terminal; missing where nobody does. */
export const askQuestion = isTerminal
  ? async (question: string): Promise<string> => {
      const lines = createInterface({ input: process.stdin, output: process.stdout });
      try {
        return await lines.question(`${question} `);
      } finally {
        lines.close();
      }
    }
  : undefined;

/** Says how far long work is, in a line that the next one replaces; on a terminal only. */
export const showProgress = (words: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${words}`);
};
