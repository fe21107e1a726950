/** Lower-case words joined by hyphens: the shape of every file name and address. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Turns a title into a slug: "St Mary’s & Wyndham" becomes "st-marys-and-wyndham". */
export function slugify(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/&/g, ' and ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
