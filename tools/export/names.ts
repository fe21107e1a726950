/** Where a page or file of the site stands in a copy, and how one page of the copy names another. */

const formats: Record<string, string> = { csv: 'csv', json: 'json', atom: 'xml', feed: 'json' };

/** Whether an address is that of a file, whose name says what it is. */
export const isFile = (address: string): boolean =>
  /\.(css|woff2|svg|png|ico|xml|txt|json|ics)$/.test(address.split('?')[0] ?? '');

/** The file of an address, without its folder: / is index.html, /offers?theme=maths is offers@theme=maths.html. */
export function fileOf(address: string): string {
  const { pathname, searchParams, search } = new URL(address, 'http://site.invalid');
  const path = pathname === '/' ? '/index' : pathname;
  if (search) return `${path.slice(1)}@${search.slice(1)}${searchParams.has('format') ? '' : '.html'}`;
  return isFile(path) ? path.slice(1) : `${path.slice(1)}.html`;
}

/** The same for a copy that is opened from a disk, where no name has a sign that means something in an address. */
export function plainFileOf(address: string): string {
  const { searchParams } = new URL(address, 'http://site.invalid');
  const format = searchParams.get('format');
  const file = fileOf(address).replace('@', '--').replaceAll('=', '-').replaceAll('&', '--');
  return format ? `${file}.${formats[format] ?? format}` : file;
}

/** How a file names another: ../areas/norwich.html. */
export function relativeTo(from: string, to: string): string {
  const up = '../'.repeat(from.split('/').length - 1);
  return up + to;
}
