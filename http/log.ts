import { type DestinationStream, destination, pino } from 'pino';

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
};

/** Lines are written together, this many bytes or this long after the first. */
const batch = { minLength: 8192, periodicFlush: 200 };
/** What is held back while nobody takes it; what is beyond is lost. */
const mostHeldBack = 4 * 2 ** 20;

/**
 * Writes to standard output unless told otherwise. A log that cannot be written, because the disk is full or the reader
 * has gone, loses lines and never stops the server.
 */
export function makeLog(stream?: DestinationStream): Log {
  let lost = 0;
  const output = stream ? undefined : destination({ dest: 1, sync: false, maxLength: mostHeldBack, ...batch });
  output?.on('error', () => {});
  output?.on('drop', () => {
    lost++;
  });
  const logger = pino(
    { base: undefined, timestamp: pino.stdTimeFunctions.isoTime },
    stream ?? (output as DestinationStream),
  );
  return {
    request: ({ ms, ...line }) => logger.info({ ...line, ms: Math.round(ms * 10) / 10 }, 'request'),
    failure: (path, error) => logger.error({ path, err: error }, 'failure'),
    event: (words, details = {}) => logger.info(details, words),
    flush: () => {
      try {
        output?.flushSync();
      } catch {
        // Nobody takes the lines.
      }
    },
    lost: () => lost,
  };
}
