import { expect, test } from 'vitest';
import { body, type Changes, offer, type Pair, source, summary, title, tryPairs } from '#tests/fixtures/pairs';
import { readWorkspace, replaceInFile, validFiles } from '#tests/fixtures/workspace';

const withMore = (text: string): Changes => ({ [source]: `${validFiles[source]}${text}` });

const pairs: Pair[] = [
  // Letters.
  [
    'letters in the wrong encoding in a text',
    body('It costs Â£500 and itâ€™s free.'),
    body('It costs £500 and it’s free.'),
    'no-mojibake',
    '35:10',
    'Write "£500".',
  ],
  [
    'an accent in the wrong encoding in a field',
    title('CafÃ© books'),
    title('Café books'),
    'no-mojibake',
    '2:11',
    'Write "Café".',
  ],
  [
    'a place where no letter is',
    title('Free \u{10FFFF} books'),
    title('Free books'),
    'hidden-letters',
    '2:13',
    'U+10FFFF',
  ],
  [
    'a Greek question mark',
    body('Books\u037E pens.'),
    body('Books; pens.'),
    'look-alike',
    '35:6',
    'Type ; in its place.',
  ],
  [
    'a sign of division',
    body('Half is 1\u22152.'),
    body('Half is 1/2.'),
    'look-alike',
    '35:10',
    'Type / in its place.',
  ],
  ['a long s', body('Bookſ for all.'), body('Books for all.'), 'look-alike', '35:1', 'Type the word again: Books.'],
  // What git leaves.
  [
    'a line of git alone',
    body('Books.\n\n=======\n\nPens.'),
    body('Books.\n\nPens.'),
    'no-merge-conflict',
    '37:1',
    '(=======)',
  ],
  ['the end of a conflict', body('>>>>>>> main'), body('> Books.'), 'no-merge-conflict', '35:1', '(>>>>>>>)'],
  [
    'the beginning of a conflict in the fields',
    title('Free books\n<<<<<<< HEAD'),
    title('Free books'),
    'no-merge-conflict',
    '3:1',
    'Keep the lines that are right',
  ],
  // Fields that YAML reads in another way.
  [
    'a number sign that swallows the rest',
    title('Breakfast club #1 support'),
    title('"Breakfast club #1 support"'),
    'no-trailing-comment',
    '2:8',
    'Put quotes round it: "Breakfast club #1 support".',
  ],
  [
    'a number sign at the end',
    title('Free books #1'),
    title("'Free books #1'"),
    'no-trailing-comment',
    '2:8',
    'Put quotes round it: "Free books #1".',
  ],
  [
    'a number sign at the start',
    title('#1 in books'),
    title('"#1 in books"'),
    'no-trailing-comment',
    '2:8',
    'Put quotes round it: "#1 in books".',
  ],
  [
    'a note without a space',
    title('Free books #all'),
    title('Free books # all'),
    'no-trailing-comment',
    '2:8',
    'If it is a note, put a space behind the #.',
  ],
  ...(
    [
      ['a quote', '"Free" books', `'"Free" books'`],
      ['a single quote', "'Free' books", `"'Free' books"`],
      ['a square bracket', '[Free] books', '"[Free] books"'],
      ['a curly bracket', '{Free} books', '"{Free} books"'],
      ['a star', '*Free* books', '"*Free* books"'],
      ['an at sign', '@Free books', '"@Free books"'],
      ['a per cent sign', '%Free books', '"%Free books"'],
      ['a backtick', '`Free` books', '"`Free` books"'],
      ['an ampersand', '& books', '"& books"'],
      ['an upright line', '| Free books', '"| Free books"'],
      ['a greater-than sign', '> Free books', '"> Free books"'],
      ['a hyphen', '- Free books', '"- Free books"'],
      ['a question mark', '? Free', '"? Free"'],
    ] as const
  ).map(
    ([name, value, quoted]): Pair => [
      `a value that begins with ${name}`,
      title(value),
      title('"Free books"'),
      'yaml',
      '2:8',
      `Put quotes round the whole value: title: ${quoted}.`,
    ],
  ),
  ['a colon inside a value', title('Books: free'), title('"Books: free"'), 'yaml', '2:8', 'title: "Books: free".'],
  [
    'no space after the colon',
    replaceInFile(offer, 'title: Free books', 'title:Free books'),
    title('Free books'),
    'yaml',
    '2:7',
    'there is no space after the colon of "title"',
  ],
  [
    'words that are no field',
    title('Free books\njust words'),
    title('Free books\n  and more'),
    'yaml',
    '3:1',
    '"just words" is not a field',
  ],
  [
    'a quote that is never closed',
    title('"Free books'),
    title('"Free books"'),
    'yaml',
    '2:8',
    'a quote is opened here and never closed',
  ],
  [
    'a bracket that is never closed',
    replaceInFile(offer, '[Seaport Council]', '[Seaport Council'),
    {},
    'yaml',
    '4:11',
    'a bracket is opened here and never closed',
  ],
  [
    'a line that is indented too far',
    replaceInFile(offer, 'summary: Books for every', '  summary: Books for every'),
    {},
    'yaml',
    '3:3',
    '"summary" is indented further than "title" above it',
  ],
  [
    'a field of an entry that is indented too far',
    replaceInFile(offer, '    for: Books.', '      for: Books.'),
    {},
    'yaml',
    '13:7',
    'take 2 of the spaces in front of "for" out',
  ],
  [
    'a field of an entry that is indented too little',
    replaceInFile(offer, '    for: Books.', '  for: Books.'),
    {},
    'yaml',
    '13:3',
    'Put 4 spaces in front of it.',
  ],
  [
    'a question mark before a name',
    title('Free books\n? x'),
    title('Free books'),
    'yaml-key',
    '3:1',
    'the line begins with a question mark',
  ],
  [
    'a second set of fields after dots',
    withMore('...\ntitle: x\n'),
    withMore('...\n'),
    'yaml',
    '9:1',
    'a second set of fields begins here',
  ],
  [
    'a field that stands twice',
    title('Free books\ntitle: Free books'),
    title('Free books'),
    'yaml-twice',
    '3:1',
    '"title" stands here for the second time; it first stands on line 2.',
  ],
];

tryPairs(pairs);

test('a text below a sign of folding is read without the line break at its end', () => {
  for (const sign of ['>', '>-', '>+', '|', '|-']) {
    expect(readWorkspace(summary(`${sign}\n  Books for every school.`)).messages, sign).toEqual([]);
  }
  expect(readWorkspace(summary('>\n  Books for every - yes -\n  - school.')).messages).toEqual([]);
});

test('spaces behind the first hyphens are warned of, and the file is read all the same', () => {
  const { diagnostics } = readWorkspace(
    { [offer]: (validFiles[offer] as string).replace('---', '--- ') },
    '2026-11-22',
  );
  expect(diagnostics.map(({ rule, severity, line }) => [rule, severity, line])).toEqual([
    ['trailing-spaces', 'warning', 1],
  ]);
});

test('everything that is wrong with a file comes in one round: letters, fields, references and the text', () => {
  const text = (validFiles[offer] as string)
    .replace('closes: 2018-03-31', 'closes: soon')
    .replace('areas: [seaport]', 'areas: [seeport]')
    .replace('contacts: [reading-team]', 'contacts: [reding-team]')
    .replace('reach: Schools in Seaport.', 'reach: Schools\u00AD in Seaport.')
    .replace('Books for schools. See', '<b>Books</b> for [schools](/areas/seaprot), Â£5.\n\n##One\n\nSee');
  const { diagnostics, messages } = readWorkspace({ [offer]: text });
  expect(
    diagnostics.map(({ rule, line }) => [line, rule]),
    messages.join('\n'),
  ).toEqual([
    [5, 'reference'],
    [6, 'hidden-letters'],
    [16, 'field-value'],
    [28, 'reference'],
    [35, 'html'],
    [35, 'html'],
    [35, 'link'],
    [35, 'no-mojibake'],
    [37, 'no-leftover-markup'],
  ]);
});

test('the text is looked at even where the fields cannot be read', () => {
  const text = (validFiles[offer] as string)
    .replace('title: Free books', 'title: "Free" books')
    .replace('Books for schools. ', '##One\n\n');
  expect(readWorkspace({ [offer]: text }).diagnostics.map(({ rule }) => rule)).toEqual(['yaml', 'no-leftover-markup']);
});

test('a thousand fields that do not exist give a short list, and every gap is told', () => {
  const fields = Array.from({ length: 1_000 }, (_field, index) => `field${index}: x`).join('\n');
  const { messages } = readWorkspace(withMore(`${fields}\n`));
  expect(messages).toHaveLength(11);
  expect(messages.at(-1)).toContain(
    '990 more problems of this kind stand in the file. Put right those above, and check again.',
  );
  const gaps = Array.from({ length: 20 }, (_gap, index) => `  - Gap ${index} is TODO.`).join('\n');
  const { diagnostics } = readWorkspace(replaceInFile(offer, 'apply:', `unknown:\n${gaps}\napply:`));
  expect(diagnostics.filter(({ rule }) => rule === 'gap')).toHaveLength(20);
});
