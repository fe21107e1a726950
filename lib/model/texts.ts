/** A text inside a record, and the way to it. */
export type Found = { path: (string | number)[]; text: string };

/** Every text inside a value, in the order in which it stands there. */
export function* textsIn(value: unknown, path: (string | number)[] = []): Generator<Found> {
  if (typeof value === 'string') yield { path, text: value };
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* textsIn(item, [...path, index]);
  } else if (value && typeof value === 'object') {
    for (const [key, part] of Object.entries(value)) yield* textsIn(part, [...path, key]);
  }
}
