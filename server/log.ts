import { type DestinationStream, pino } from 'pino';

type RequestLine = { method: string; path: string; status: number; bytes: number; ms: number; from?: string };

/** One line of JSON for each request and each event. It holds nothing about the visitor. */
export type Log = {
  request(line: RequestLine): void;
  failure(path: string, error: unknown): void;
  event(words: string, details?: Record<string, unknown>): void;
};

/** Writes to standard output unless told otherwise. */
export function makeLog(stream?: DestinationStream): Log {
  const options = { base: undefined, timestamp: pino.stdTimeFunctions.isoTime };
  const logger = stream ? pino(options, stream) : pino(options);
  return {
    request: ({ ms, ...line }) => logger.info({ ...line, ms: Math.round(ms * 10) / 10 }, 'request'),
    failure: (path, error) => logger.error({ path, err: error }, 'failure'),
    event: (words, details = {}) => logger.info(details, words),
  };
}
