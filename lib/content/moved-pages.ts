import { getType } from '#lib/schema/types';
import type { ContentFile } from './files.ts';
import type { Library } from './library.ts';
import { parseFile } from './parse-file.ts';
import type { Problem } from './diagnostic.ts';

/** A warning for each page that stood in earlier files and whose address leads nowhere any more, where its record went. */
export function movedAway(earlier: readonly ContentFile[], files: readonly ContentFile[], library: Library): Problem[] {
  const paths = new Set(files.map(({ path }) => path));
  return earlier
    .filter(({ path }) => !paths.has(path))
    .flatMap((file) => {
      const { place, entry } = parseFile(file);
      if (!place || !('aliases' in getType(place.type).fields)) return [];
      const address = getType(place.type).address(place.id);
      if (library.knows(address) || library.movedTo(address)) return [];
      const now = library.all(place.type).find(({ title }) => title === entry?.record.title);
      return [
        {
          rule: 'moved',
          severity: 'warning',
          file: now?.file ?? file.path,
          line: 1,
          column: 1,
          wrong: `nothing leads on from ${address}, the address of ${file.path} until now`,
          fix: `Write its old address in ${now ? 'this file' : 'the file of the page that replaces it'}: aliases: [${address}].`,
        } satisfies Problem,
      ];
    });
}
