import { getType } from '#lib/schema/types';
import type { Diagnostic } from './diagnostic.ts';
import type { ContentFile } from './files.ts';
import type { Library } from './library.ts';
import { parseFile } from './parse-file.ts';

/** A warning for each page that stood in earlier files and whose address leads nowhere any more, where its record went. */
export function findMovedPages(
  earlier: readonly ContentFile[],
  files: readonly ContentFile[],
  library: Library,
): Diagnostic[] {
  const paths = new Set(files.map(({ path }) => path));
  return earlier
    .filter(({ path }) => !paths.has(path))
    .flatMap((file) => {
      const { location, entry } = parseFile(file);
      if (!location || !('aliases' in getType(location.type).fields)) return [];
      const address = getType(location.type).address(location.id);
      if (library.hasAddress(address) || library.getRedirect(address)) return [];
      const now = library.all(location.type).find(({ title }) => title === entry?.record.title);
      return [
        {
          rule: 'moved',
          severity: 'warning',
          file: now?.file ?? file.path,
          line: 1,
          column: 1,
          message: `nothing leads on from ${address}, the address of ${file.path} until now`,
          suggestion: `Write its old address in ${now ? 'this file' : 'the file of the page that replaces it'}: aliases: [${address}].`,
        } satisfies Diagnostic,
      ];
    });
}
