import type { Library } from './library.ts';

/** Makes something once for each library, so that a rule can ask for it at every record. */
export function memoizePerLibrary<Made>(make: (library: Library) => Made): (library: Library) => Made {
  const made = new WeakMap<Library, { value: Made }>();
  return (library) => {
    const known = made.get(library) ?? { value: make(library) };
    made.set(library, known);
    return known.value;
  };
}
