import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

/** What is sent for an address, ready to go: rendered once, compressed once for each encoding that somebody asks for. */
export type Copy = {
  status: number;
  headers: Readonly<Record<string, string>>;
  /** A strong name of the content, the same for as long as the content is. */
  tag: string;
  /** Bytes before compression. */
  size: number;
  as(encoding: Encoding): Promise<Buffer>;
};

// Node cuts small buffers from blocks of 64 KB. One that is kept for long would keep its whole block, so it gets its own.
function ownBytes(bytes: Buffer): Buffer {
  const own = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(own);
  return own;
}

const compressors: Record<Encoding, (bytes: Buffer) => Promise<Buffer>> = {
  br: async (bytes) =>
    ownBytes(
      await promisify(brotliCompress)(bytes, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
      }),
    ),
  gzip: async (bytes) => ownBytes(await promisify(gzip)(bytes, { level: 9 })),
  identity: async (bytes) => bytes,
};

/** Makes a copy of an answer. */
export function makeCopy(status: number, headers: Record<string, string>, body: Buffer): Copy {
  const bytes = ownBytes(body);
  const made = new Map<Encoding, Promise<Buffer>>();
  const as = (encoding: Encoding): Promise<Buffer> => {
    const already = made.get(encoding);
    if (already) return already;
    const compressed = compressors[encoding](bytes);
    made.set(encoding, compressed);
    return compressed;
  };
  const tag = createHash('sha256')
    .update(`${status} ${JSON.stringify(headers)}\n`)
    .update(bytes)
    .digest('base64url')
    .slice(0, 22);
  return { status, headers, tag, size: bytes.length, as };
}

const compressible =
  /^(text\/|application\/(json|xml|ld\+json|feed\+json|atom\+xml|schema\+json|manifest\+json)|image\/svg)/;

/** The best encoding that the visitor accepts (RFC 9110, 12.5.3) and that is of use for this kind of content. */
export function chooseEncoding(accepted: string | undefined, type: string): Encoding {
  if (!accepted || !compressible.test(type)) return 'identity';
  const weights = new Map(
    accepted.split(',').map((item) => {
      const [name = '', ...parameters] = item
        .toLowerCase()
        .split(';')
        .map((part) => part.trim());
      const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
      return [name, weight === undefined ? 1 : Number(weight) || 0] as const;
    }),
  );
  const weightOf = (name: Encoding) => weights.get(name) ?? weights.get('*') ?? 0;
  const best = weightOf('br') >= weightOf('gzip') ? 'br' : 'gzip';
  return weightOf(best) > 0 ? best : 'identity';
}
