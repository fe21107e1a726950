/** A sign of Markdown or of another program that readers would see as it is: how it looks, what it is, what to do. */
type Leftover = { pattern: RegExp; what: string; suggestion: string; onlyInText?: true };

const bullet = 'Write a hyphen and an ordinary space instead, each item on a line of its own.';
const bare = 'Write the words alone, or a link: [words that name the page](/areas/norwich).';

const leftovers: readonly Leftover[] = [
  {
    pattern: /\[[^\]\n]*\]\([^)\n]*\)/g,
    what: 'a link that cannot be read',
    suggestion:
      'Write the address without spaces, straight behind the words: [Norwich](/areas/norwich). Fields hold no links.',
  },
  {
    pattern: /\]\s+\((?:https?:|\/|#)[^)\n]*\)/g,
    what: 'a link that cannot be read',
    suggestion: 'Take out the space between the brackets.',
  },
  {
    pattern: /\[\^[^\]\n]+\]/g,
    what: 'the mark of a note that is not there',
    suggestion: 'Write the note on a line of its own, like “[^1]: From the library.”, or take the mark out.',
  },
  { pattern: /\[\[[^\]\n]*\]\]/g, what: 'a link of a wiki', suggestion: bare },
  {
    pattern: /(?<!\])\[[^\]\n^!]+\]\[[^\]\n]*\]/g,
    what: 'a link whose address is nowhere in the file',
    suggestion: 'Write the address in round brackets behind the words: [the plan](https://www.gov.uk/plan).',
  },
  {
    pattern: /\[![A-Za-z]+\]/g,
    what: 'the mark of a box, which this site does not have',
    suggestion: 'Take it out, and say what matters in a sentence.',
  },
  {
    pattern: /\[\/?(?:b|i|u|url|img|quote)\b[^\]\n]*\]/gi,
    what: 'a mark of another program',
    suggestion: 'Write it as Markdown, such as **bold**.',
  },
  {
    pattern: /\{[^}\n]*\}{1,2}|<%[^>\n]*%?>?|\$[A-Za-z][\w-]*\$|^:::.*|%[A-Z][A-Z_]+%/gm,
    what: 'a placeholder of another program',
    suggestion: 'Write what belongs in its place.',
  },
  {
    pattern: /\*\*|(?<![\w_])__(?=\S)|(?<=\S)__(?![\w_])|~~|==(?=\S)[^=\n]*==/g,
    what: 'a sign for bold or struck-out words that has no effect',
    suggestion: 'Leave a space outside the signs and none inside, like **Bold:** text. Fields hold plain words.',
  },
  { pattern: /`/g, what: 'a backtick', suggestion: 'Write two of them round the words, or use quotes like ’this’.' },
  {
    pattern: /^#{2,6}(?=\S)|^#(?=\p{Lu}\p{Ll})/gmu,
    what: 'the sign of a heading',
    suggestion: 'Leave a space behind it, like “## One”.',
  },
  {
    pattern: /^[•·\u2023\u25AA\u25E6\u25CF\u25A0\u27A2]|^[-*+]\u00A0/gm,
    what: 'a bullet that makes no list',
    suggestion: bullet,
  },
  { pattern: /^[–—]\s/g, what: 'a bullet that makes no list', suggestion: bullet },
  {
    pattern: /\|/g,
    what: 'an upright line that makes no table',
    suggestion: 'Give the table its second line, such as | --- | --- |, or take the line out.',
    onlyInText: true,
  },
  {
    pattern: /&(?:[a-z]{2,8}|#\d+|#x[\da-f]+);/gi,
    what: 'a sign of HTML',
    suggestion: 'Write the letter itself.',
    onlyInText: true,
  },
  {
    pattern: /(?<![\w:]):[a-z]{2,}(?:_[a-z]+)*:(?!\w)/g,
    what: 'the name of an emoji',
    suggestion: 'Write the emoji, or leave it out.',
  },
  { pattern: /\\/g, what: 'a backslash', suggestion: 'Take it out.' },
];

/** What was left over in a text as readers see it, in the order in which it stands there; one of each kind. */
export function leftoversIn(
  text: string,
  isField: boolean,
): { index: number; sign: string; what: string; suggestion: string }[] {
  if (!/[[\]{}<$*_~=`#•·\u2023\u25AA\u25E6\u25CF\u25A0\u27A2–—|&:\\%]|[-+]\u00A0/.test(text)) return [];
  const found = leftovers
    .filter(({ onlyInText }) => !(isField && onlyInText))
    .flatMap(({ pattern, what, suggestion }) =>
      [...text.matchAll(pattern)].map(({ 0: sign, index }) => ({ index, sign, what, suggestion })),
    );
  const inOrder = found.toSorted((one, other) => one.index - other.index);
  return inOrder.filter(
    ({ index, what }, place) =>
      !inOrder.slice(0, place).some((each) => each.what === what || index < each.index + each.sign.length),
  );
}
