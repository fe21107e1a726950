import { type DeclaredField, listFields } from '#lib/schema/define-type';
import { getTarget } from '#lib/schema/references';
import { type StaticPageAddress, staticPages } from '#lib/schema/static-pages';
import { getType, type TypeName, typeNames } from '#lib/schema/types';
import { getVocabulary } from '#lib/schema/vocabulary';
import { parseDate } from '#lib/text/dates';
import { formatList } from '#lib/text/format';
import { findNearest } from '#lib/text/nearest';
import type { Library } from './library.ts';

/** Every field that visitors can filter a list by, under the name that it has in an address. */
const filters = Map.groupBy(
  typeNames.flatMap((name) => listFields(getType(name)).filter(({ meta }) => meta.facet)),
  ({ meta }) => meta.facet?.name ?? '',
);

/** What is wrong with the part of a link behind the question mark, such as /offers?area=norwich; nothing when it is right. */
export function wrongWithFilters(
  path: string,
  query: string,
  library: Library,
): { message: string; suggestion: string } | undefined {
  if (!Object.hasOwn(staticPages, path as StaticPageAddress)) {
    return {
      message: `${path} is no list, so nothing behind its question mark means anything`,
      suggestion: `Write ${path}.`,
    };
  }
  for (const [name, value] of new URLSearchParams(query)) {
    if (name === 'q' || (name === 'on' && value.length === 10 && parseDate(value))) continue;
    const fields = filters.get(name);
    if (!fields) {
      const known = [...filters.keys()];
      const likely = findNearest(name, known);
      return {
        message: `there is no filter "${name}"`,
        suggestion: likely ? `Did you mean "${likely}"?` : `The filters are ${formatList(known)}.`,
      };
    }
    const choices = fields.flatMap((field) => choicesOf(field, library));
    if (choices.includes(value)) continue;
    const likely = findNearest(value, choices);
    return {
      message: `"${value}" is not one of the choices of the filter "${name}"`,
      suggestion: likely ? `Did you mean "${likely}"?` : 'Choose it on the list, and copy the address from there.',
    };
  }
  return undefined;
}

const choicesOf = ({ schema }: DeclaredField, library: Library): string[] => {
  const target = getTarget(schema);
  return target ? library.all(target as TypeName).map(({ id }) => id) : (getVocabulary(schema)?.values ?? []);
};
