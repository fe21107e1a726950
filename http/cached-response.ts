import { createHash } from 'node:crypto';
import { brotliQuickly, gzipQuickly } from './compress.ts';
import { type Caching, strictHeaders } from './headers.ts';
import { type Encoding, isCompressible } from './negotiate.ts';

/** The bytes of a response in one encoding, and the header lines that go with them. */
export type Variant = {
  body: Buffer;
  /** A strong name of these bytes, in quotes. */
  etag: string;
  /** The header lines as Node takes them, name and value in turn, for a Cache-Control line. */
  head(cacheControl: string): string[];
};

/** What is sent for an address, ready to go: rendered once, and compressed once for each encoding. */
export type CachedResponse = {
  status: number;
  headers: Readonly<Record<string, string>>;
  caching: Caching;
  isCompressible: boolean;
  /** Bytes before compression. */
  size: number;
  /** The variant for an encoding where it is ready. */
  ready(encoding: Encoding): Variant | undefined;
  /** The variant for an encoding, compressed now where nobody asked for it before. */
  variant(encoding: Encoding): Promise<Variant>;
  /** Takes a form that was compressed elsewhere. */
  add(encoding: Encoding, body: Buffer): void;
};

// Node cuts small buffers from blocks of 64 KB. One that is kept for long would keep its whole block, so it gets its own.
function ownBytes(bytes: Uint8Array): Buffer {
  const own = Buffer.allocUnsafeSlow(bytes.length);
  own.set(bytes);
  return own;
}

/** What a response is made of. */
export type ResponseParts = {
  status: number;
  headers: Record<string, string>;
  caching: Caching;
  body: Uint8Array;
};

/** Makes a response that can be kept and sent many times. */
export function createResponse({ status, headers, caching, body }: ResponseParts): CachedResponse {
  const bytes = ownBytes(body);
  const hash = createHash('sha256')
    .update(`${status} ${caching} ${JSON.stringify(headers)}\n`)
    .update(bytes);
  const tag = hash.digest('base64url').slice(0, 22);
  const variants = new Map<Encoding, Variant>();
  const underWay = new Map<Encoding, Promise<Variant>>();
  const make = (encoding: Encoding, encoded: Buffer): Variant => {
    const suffix = encoding === 'identity' ? '' : `-${encoding}-${encoded.length.toString(36)}`;
    const variant = createVariant({ encoding, body: encoded, etag: `"${tag}${suffix}"`, headers });
    variants.set(encoding, variant);
    return variant;
  };
  make('identity', bytes);
  return {
    status,
    headers,
    caching,
    isCompressible: isCompressible(headers['content-type'] ?? ''),
    size: bytes.length,
    ready: (encoding) => variants.get(encoding),
    variant: (encoding) => {
      const ready = variants.get(encoding);
      if (ready) return Promise.resolve(ready);
      const already = underWay.get(encoding);
      if (already) return already;
      const compressed = compress(encoding, bytes).then((encoded) => make(encoding, ownBytes(encoded)));
      underWay.set(encoding, compressed);
      return compressed;
    },
    add: (encoding, encoded) => void make(encoding, ownBytes(encoded)),
  };
}

type VariantParts = { encoding: Encoding; body: Buffer; etag: string; headers: Readonly<Record<string, string>> };

function createVariant({ encoding, body, etag, headers }: VariantParts): Variant {
  const coding = encoding === 'identity' ? {} : { 'content-encoding': encoding };
  const all = { ...strictHeaders, ...headers, vary: 'accept-encoding', 'accept-ranges': 'none', etag, ...coding };
  const lines = Object.entries(all).flat();
  let lastCacheControl = '';
  let lastHead: string[] = [];
  return {
    body,
    etag,
    head: (cacheControl) => {
      if (cacheControl !== lastCacheControl) {
        lastCacheControl = cacheControl;
        lastHead = [...lines, 'cache-control', cacheControl, 'content-length', String(body.length)];
      }
      return lastHead;
    },
  };
}

// The worker that renders a page compresses it with Brotli; what is left for this process is what few ask for.
const compress = (encoding: Encoding, bytes: Buffer): Promise<Buffer> =>
  encoding === 'gzip' ? gzipQuickly(bytes) : brotliQuickly(bytes);
