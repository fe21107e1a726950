import type { Caching } from './headers.ts';

/** What the answering process asks a render worker for. */
export type RenderRequest = {
  id: number;
  address: string;
  /** The status that the answer is sent with: an error page is rendered with 200 by the framework. */
  as?: number | undefined;
  /** Whether the answer is kept for long, so that it is compressed at the highest level afterwards. */
  isKept: boolean;
  /** A page that shows what is true today says for which day it was made. */
  day: string;
};

/** What was rendered, ready to be kept. */
export type Rendered = {
  status: number;
  headers: Record<string, string>;
  caching: Caching;
  body: Uint8Array;
  brotli?: Uint8Array | undefined;
};

/** What a render worker says. */
export type WorkerMessage =
  | { type: 'ready'; site: SiteDescription }
  | { type: 'failed to start'; reason: string }
  | { type: 'rendered'; id: number; rendered: Rendered; megabytes: number; milliseconds: number }
  | { type: 'failed'; id: number; reason: string; megabytes: number }
  | { type: 'compressed'; id: number; br: Uint8Array; gzip: Uint8Array };

/** All addresses that the built site can answer without anything after a question mark. */
export type SiteDescription = {
  /** The pages of the sitemap. */
  pages: string[];
  /** Everything else that is kept for good: other pages of their own, redirects, styles, fonts, pictures. */
  others: string[];
  /** How the addresses of pages look, as the framework knows them, such as /areas/([^/]+?). */
  patterns: string[];
  /** The first day from which no status changes any more. */
  settledFrom?: string | undefined;
};
