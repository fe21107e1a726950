/** The only names that mean something after the question mark of an address; every other one is dropped. */
export const parameterNames = ['from', 'on'] as const;
