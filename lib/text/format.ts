const listFormatters = {
  and: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
  or: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
};

/** "a, b and c", or with "or". */
export const formatList = (items: Iterable<string>, joinedBy: 'and' | 'or' = 'and'): string =>
  listFormatters[joinedBy].format(items);

/** "1 priority", "4 priorities": the number and the word that goes with it. */
export const formatCount = (number: number, one: string, many: string): string =>
  `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;

/** The first sentence of a text, with its full stop. */
export const getFirstSentence = (text: string): string => text.split(/(?<=[.!?]”?) (?=[\p{Lu}“])/u, 1)[0] ?? text;

export const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A text of at most so many characters, cut between words. */
export const truncateAtWord = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most - 1))}…`;

/** What somebody typed, in at most 40 characters. */
export const truncate = (typed: string): string => (typed.length > 40 ? `${typed.slice(0, 39)}…` : typed);

export const uncapitalize = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** "an activity", "a priority". */
export const addIndefiniteArticle = (noun: string): string => `${/^[aeio]/i.test(noun) ? 'an' : 'a'} ${noun}`;
