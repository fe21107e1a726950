import type { Library } from '#lib/content/library';
import { theme } from '#lib/schema/topics';

/** What the search field suggests: places, themes, short forms and offers, each once, in the order of the alphabet. */
export function listSuggestions({ all }: Library): string[] {
  const words = [
    ...all('area').flatMap(({ title, places }) => [title, ...places]),
    ...all('contact').flatMap(({ covers = [] }) => covers.map(({ name }) => name)),
    ...theme.values.map(theme.label),
    ...all('term').flatMap(({ title, full }) => (full ? [title, full] : [])),
    ...all('offer').map(({ title }) => title),
  ];
  return [...new Set(words)].toSorted((one, other) => one.localeCompare(other, 'en-GB'));
}
