/** What stands behind the question mark of an address, as the framework gives it. */
export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** The same as a browser would give it, in the order of the address. */
export const createUrlSearchParams = async (given: SearchParams): Promise<URLSearchParams> =>
  new URLSearchParams(
    Object.entries(await given).flatMap(([name, value]) => [value ?? []].flat().map((each) => [name, each])),
  );
