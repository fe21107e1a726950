/** A text inside a record, and the way to it. */
export type TextAtPath = { path: (string | number)[]; text: string };

/** Every text inside a value, in the order in which it stands there. */
export function* collectTexts(value: unknown, path: (string | number)[] = []): Generator<TextAtPath> {
  if (typeof value === 'string') yield { path, text: value };
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* collectTexts(item, [...path, index]);
  } else if (value && typeof value === 'object') {
    for (const [key, part] of Object.entries(value)) yield* collectTexts(part, [...path, key]);
  }
}

/** What stands beside a text and is not for readers: where it comes from, when that was, an official code, a kind. */
const metadataKeys: readonly (string | number)[] = [
  ...['from', 'asOf', 'when', 'due', 'unit', 'is', 'outcomes', 'code', 'kind', 'isbn', 'link'],
];

/** The texts inside a value that a reader sees as words. */
export const collectWording = (value: unknown): string[] =>
  [...collectTexts(value)].flatMap(({ path, text }) => (path.some((key) => metadataKeys.includes(key)) ? [] : [text]));
