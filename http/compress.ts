import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = (bytes: Uint8Array, quality: number): Promise<Buffer> =>
  promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  });

/** Brotli while somebody waits: a millisecond or two for a page. */
export const brotliQuickly = (bytes: Uint8Array): Promise<Buffer> => brotli(bytes, 5);

/** The same with gzip, which few ask for. */
export const gzipQuickly = (bytes: Uint8Array): Promise<Buffer> => promisify(gzip)(bytes, { level: 6 });

/** Brotli and gzip at their highest levels, for what is kept for long. */
export async function compressFully(bytes: Uint8Array): Promise<{ br: Buffer; gzip: Buffer }> {
  return { br: await brotli(bytes, 11), gzip: await promisify(gzip)(bytes, { level: 9 }) };
}
