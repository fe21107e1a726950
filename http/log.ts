import { type DestinationStream, pino } from 'pino';
import { readMilliseconds } from '#lib/clock';
import { createLineWriter } from './line-writer.ts';

type RequestLine = { method: string; path: string; status: number; bytes: number; ms: number; from?: string };

/** One line of JSON for each request and each event. It holds nothing about the visitor. */
export type Log = {
  request(line: RequestLine): void;
  failure(path: string, error: unknown): void;
  event(words: string, details?: Record<string, unknown>): void;
  /** Writes what is still held back, as far as that can be done at once. */
  flush(): void;
  /** How many lines could not be written. */
  lost(): number;
  /** Whether whoever reads the lines has stopped reading. */
  isStuck(): boolean;
};

const standardOutput = 1;

/**
 * Writes to standard output unless told otherwise. A log that cannot be written, because the disk is full or the reader
 * has gone, loses lines and never stops the server.
 */
export function makeLog(stream?: DestinationStream): Log {
  const writer = stream ? undefined : createLineWriter(standardOutput, readMilliseconds);
  const logger = pino(
    { base: undefined, timestamp: pino.stdTimeFunctions.isoTime },
    stream ?? (writer as DestinationStream),
  );
  return {
    request: ({ ms, ...line }) => logger.info({ ...line, ms: Math.round(ms * 10) / 10 }, 'request'),
    failure: (path, error) => logger.error({ path, err: error }, 'failure'),
    event: (words, details = {}) => logger.info(details, words),
    flush: () => writer?.flush(),
    lost: () => writer?.lost() ?? 0,
    isStuck: () => writer?.isStuck() ?? false,
  };
}
