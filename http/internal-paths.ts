/** Where the pages that only the server asks for stand in the framework. */
const internalPrefix = '/internal/';

/** The address of what the server must know of the content. */
export const siteDescriptionAddress = `${internalPrefix}site`;

/** The address of the page for an error, which for a missing page knows what was asked for. */
export const errorPageAddress = (status: number, path?: string): string =>
  `${internalPrefix}error/${status}${path === undefined ? '' : `?path=${encodeURIComponent(path)}`}`;

/** The status that an error page of ours is sent with; nothing for any other address. */
export function statusOfErrorPage(address: string): number | undefined {
  const [, status] = /^\/internal\/error\/(\d{3})(\?|$)/.exec(address) ?? [];
  return status === undefined ? undefined : Number(status);
}

/** What the framework would serve but visitors have no use for: scripts, images, data, and what rewrites lead to. */
export const isInternalPath = (path: string): boolean =>
  path.startsWith('/export/') ||
  path.startsWith(internalPrefix) ||
  (path.startsWith('/_next/') && !/^\/_next\/static\/.+\.(css|woff2|svg|png|ico)$/.test(path));
