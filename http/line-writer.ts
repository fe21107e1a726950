import { write, writeSync } from 'node:fs';

/** Writes lines to an open file in batches. It never throws: what cannot be written is lost and counted. */
export type LineWriter = {
  write(line: string): void;
  /** Writes what is held back as far as that can be done at once. */
  flush(): void;
  /** How many lines could not be written. */
  lost(): number;
  /** Whether a write has been under way for so long that whoever reads has stopped reading. */
  isStuck(): boolean;
};

/** Lines are written together, when there are so many characters or so long after the first. */
const batchLength = 16_384;
const batchMs = 200;
/** What is held back while nobody takes it; what is beyond is lost. */
const mostHeldBack = 4 * 2 ** 20;
const retryMs = 50;
const stuckMs = 1000;

/** Makes a writer. A logging library would try for ever to write its last lines to a full disk, and never let go. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: its inner functions share one state
export function createLineWriter(file: number, now: () => number): LineWriter {
  let lines: string[] = [];
  let length = 0;
  let lost = 0;
  let timer: NodeJS.Timeout | undefined;
  let writingSince: number | undefined;

  function take(): { bytes: Buffer; count: number } {
    const taken = { bytes: Buffer.from(lines.join('')), count: lines.length };
    lines = [];
    length = 0;
    return taken;
  }

  function drain(): void {
    clearTimeout(timer);
    timer = undefined;
    if (writingSince !== undefined || lines.length === 0) return;
    const { bytes, count } = take();
    writingSince = now();
    writeFrom(bytes, 0, count);
  }

  function writeFrom(bytes: Buffer, from: number, count: number): void {
    write(file, bytes, from, bytes.length - from, null, (error, written) => {
      if (error?.code === 'EAGAIN') {
        setTimeout(() => writeFrom(bytes, from, count), retryMs).unref();
        return;
      }
      if (!error && from + written < bytes.length) return writeFrom(bytes, from + written, count);
      if (error) lost += count;
      writingSince = undefined;
      if (length > 0) schedule();
    });
  }

  function schedule(): void {
    timer ??= setTimeout(drain, batchMs).unref();
    if (length >= batchLength) drain();
  }

  return {
    write(line) {
      if (length > mostHeldBack) {
        lost++;
        return;
      }
      lines.push(line);
      length += line.length;
      schedule();
    },
    flush() {
      if (writingSince !== undefined || lines.length === 0) return;
      const { bytes, count } = take();
      try {
        for (let from = 0; from < bytes.length; ) from += writeSync(file, bytes, from);
      } catch {
        lost += count;
      }
    },
    lost: () => lost,
    isStuck: () => writingSince !== undefined && now() - writingSince > stuckMs,
  };
}
