import { nonRecordAddresses } from '#lib/schema/static-pages';
import type { ErrorRule, Finding } from '../rule.ts';

export const addressRule: ErrorRule = {
  id: 'address',
  severity: 'error',
  sentence: 'Two records have the same address, or an old address belongs to another page.',
  example: 'a page `content/pages/areas.md`, where the site has its own list of areas.',
  why: 'one address must lead to one page.',
  suggestion: 'rename one of the two files, or take the old address out of `aliases`.',
  *find({ record }, library): Generator<Finding> {
    const holder = library.findByAddress(record.address);
    if (holder && holder.file !== record.file) {
      yield { at: { line: 1, column: 1 }, ...taken(record.address, holder.file) };
    }
    if (nonRecordAddresses.includes(record.address)) {
      yield { at: { line: 1, column: 1 }, ...taken(record.address, 'a page of the site') };
    }
    if (!('aliases' in record)) return;
    for (const [index, alias] of (record.aliases ?? []).entries()) {
      const other =
        library.findByAddress(alias)?.file ?? (nonRecordAddresses.includes(alias) ? 'a page of the site' : undefined);
      if (other) yield { at: ['aliases', index], ...taken(alias, other) };
      else if (library.getRedirect(alias) !== record.address) {
        yield { at: ['aliases', index], ...taken(alias, `the page ${library.getRedirect(alias)}`) };
      }
    }
  },
};

const taken = (wanted: string, holder: string) => ({
  message: `the address ${wanted} belongs to ${holder}`,
  suggestion: 'Rename one of the two files, or take the old address out, so that every address leads to one page.',
});
