import type { Library } from '#lib/content/library';
import { nonRecordPages } from '#lib/schema/static-pages';

/** Every page of the site with the day of its latest check; a record that is read on another page counts for that page. */
export function listSitemap(library: Library): { address: string; changed: string }[] {
  const days = new Map<string, string>();
  for (const { address, checked } of library.records) {
    const [page = ''] = address.split('#');
    const known = days.get(page);
    if (!known || checked > known) days.set(page, checked);
  }
  const newest = [...days.values()].toSorted().at(-1) ?? '';
  for (const address of nonRecordPages) days.set(address, days.get(address) ?? newest);
  return [...days]
    .map(([address, changed]) => ({ address, changed }))
    .toSorted((a, b) => a.address.localeCompare(b.address));
}
