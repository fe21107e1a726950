/** The forms in which the results of any list can be had, beside the page. */
export const formats = {
  atom: { label: 'Atom feed', type: 'application/atom+xml; charset=utf-8' },
  feed: { label: 'JSON feed', type: 'application/feed+json; charset=utf-8' },
  csv: { label: 'CSV', type: 'text/csv; charset=utf-8' },
  json: { label: 'JSON', type: 'application/json; charset=utf-8' },
} as const;

export type Format = keyof typeof formats;

/** The address of the same in another form. */
export const addressAs = (address: string, format: Format): string =>
  `${address}${address.includes('?') ? '&' : '?'}format=${format}`;

/** The addresses of the same results in every form. */
export const formatsOf = (address: string): { label: string; address: string; type: string }[] =>
  Object.entries(formats).map(([name, { label, type }]) => ({
    label,
    type,
    address: addressAs(address, name as Format),
  }));

/** The addresses of the feeds of the same results, by their type, for programs that look for feeds. */
export const feedsOf = (address: string): Record<string, string> =>
  Object.fromEntries(
    formatsOf(address).flatMap(({ type, address: feed }) =>
      type.includes('atom') || type.includes('feed') ? [[type.split(';')[0] ?? '', feed]] : [],
    ),
  );
