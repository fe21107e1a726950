import { expect, test } from 'vitest';
import { readWorkspace, soundFiles, soundFileWith } from '#tests/fixtures/workspace';

const offer = 'content/offers/free-books.md';
const contact = 'content/contacts/reading-team.yaml';
const source = 'content/sources/town-paper.yaml';
const area = 'content/areas/seaport.md';

type Changes = Record<string, string | Uint8Array | undefined>;

/** A paragraph of its own before the last one of the offer: it stands on line 35. */
const body = (text: string): Changes => soundFileWith(offer, 'Books for schools. See', `${text}\n\nSee`);
const title = (text: string): Changes => soundFileWith(offer, 'title: Free books', `title: ${text}`);
const summary = (text: string): Changes => soundFileWith(offer, 'summary: Books for every school.', `summary: ${text}`);
const contactWith = (piece: string, other: string): Changes => soundFileWith(contact, piece, other);
const covering = (name: string, code: string): Changes =>
  contactWith('about:', `covers:\n  - name: ${name}\n    code: ${code}\nabout:`);
const sourceWith = (text: string): Changes => ({ [source]: `${soundFiles[source]}${text}` });
const withSources = (text: string): Changes =>
  soundFileWith(offer, 'contacts: [reading-team]\nsources:\n  - source: town-paper', `sources:\n${text}`);
const words = (...items: string[]): Changes => ({
  'content/search-words/money.yaml': `title: Money\nsummary: Words for money.\nmeanings:\n  - words: [${items.join(', ')}]\n    themes: [leadership]\nchecked: 2026-11-01\n`,
});
const head = '| Area | Schools |\n| --- | --- |\n';
const channels = 'channels:\n  - kind: phone\n    value: 01632 960001\n';

/** What is wrong and the same put right; the rule that tells them apart, its place, and what an editor is told. */
const pairs: [name: string, wrong: Changes, right: Changes, rule: string, place: string, said: string][] = [
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
  ).map(([name, value, quoted]): (typeof pairs)[number] => [
    `a value that begins with ${name}`,
    title(value),
    title('"Free books"'),
    'yaml',
    '2:8',
    `Put quotes round the whole value: title: ${quoted}.`,
  ]),
  ['a colon inside a value', title('Books: free'), title('"Books: free"'), 'yaml', '2:8', 'title: "Books: free".'],
  [
    'no space after the colon',
    soundFileWith(offer, 'title: Free books', 'title:Free books'),
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
    soundFileWith(offer, '[Seaport Council]', '[Seaport Council'),
    {},
    'yaml',
    '4:11',
    'a bracket is opened here and never closed',
  ],
  [
    'a line that is indented too far',
    soundFileWith(offer, 'summary: Books for every', '  summary: Books for every'),
    {},
    'yaml',
    '3:3',
    '"summary" is indented further than "title" above it',
  ],
  [
    'a field of an entry that is indented too far',
    soundFileWith(offer, '    for: Books.', '      for: Books.'),
    {},
    'yaml',
    '13:7',
    'take 2 of the spaces in front of "for" out',
  ],
  [
    'a field of an entry that is indented too little',
    soundFileWith(offer, '    for: Books.', '  for: Books.'),
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
    sourceWith('...\ntitle: x\n'),
    sourceWith('...\n'),
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
  // Values.
  [
    'a percentage over a hundred',
    soundFileWith(offer, 'atLeast: 35', 'atLeast: 350'),
    soundFileWith(offer, 'atLeast: 35', 'atLeast: 100'),
    'field-value',
    '25:18',
    '350 is more than 100',
  ],
  [
    'a number of schools that is a fraction',
    soundFileWith(offer, 'free-school-meals\n        atLeast: 35', 'schools-governed\n        atLeast: 2.5'),
    soundFileWith(offer, 'free-school-meals\n        atLeast: 35', 'schools-governed\n        atLeast: 2'),
    'field-value',
    '25:18',
    '2.5',
  ],
  ...(['2999', '1918', '1018', '1999', '2036'] as const).map((year): (typeof pairs)[number] => [
    `the year ${year} in a field`,
    soundFileWith(offer, 'closes: 2018-03-31', `closes: ${year}-03-31`),
    {},
    'field-value',
    '16:9',
    'Check the year: it should be between 2000 and 2035.',
  ]),
  [
    'a day in another century in a text',
    body('It was on 31 March 2999.'),
    body('It was on 30 June 2018.'),
    'dates',
    '35:11',
    '31 March 2999',
  ],
  ['a source of another time', soundFileWith(source, '1 June 2018', '1 June 1018'), {}, 'dates', '3:12', '1018'],
  [
    'a source that is named twice',
    withSources('  - source: town-paper\n    section: A\n  - source: town-paper\n    section: B'),
    {},
    'twice',
    '31:5',
    'it first stands on line 29',
  ],
  [
    'a source that is named twice for one fact',
    soundFileWith(offer, 'for: Books.\n    from: [town-paper]', 'for: Books.\n    from: [town-paper, town-paper]'),
    {},
    'twice',
    '14:24',
    'it first stands on line 14',
  ],
  [
    'an amount that is split at its comma',
    words('16k', 'up to £16,000'),
    words('16k', '"up to £16,000"'),
    'no-split-amount',
    '4:28',
    'Put quotes round it: "up to £16,000".',
  ],
  [
    'an amount that is split, and its end quoted',
    words('16k', 'up to £16,"000"'),
    words('£500', '"500"'),
    'no-split-amount',
    '4:28',
    '"up to £16,000"',
  ],
  [
    'an amount that is split over two lines',
    soundFileWith(offer, 'provider: [Seaport Council]', 'provider:\n  - up to £16\n  - "500"'),
    soundFileWith(offer, 'provider: [Seaport Council]', 'provider:\n  - £500\n  - "500"'),
    'no-split-amount',
    '6:5',
    '"up to £16,500"',
  ],
  [
    'an empty group',
    soundFileWith(area, '  - amount: £6 million\n    covers: The first three years.\n    from: [town-paper]', '  - {}'),
    {},
    'field-missing',
    '21:5',
    'money, entry 1: amount, covers and from are missing.',
  ],
  [
    'a group without a single value',
    soundFileWith(offer, 'amount: £500\n    for: Books.\n    from: [town-paper]', 'amount:\n    for:\n    from:'),
    {},
    'field-missing',
    '12:5',
    'funding, entry 1: amount, for and from have no value.',
  ],
  // Contacts.
  [
    'a contact without a channel and a note',
    contactWith(channels, ''),
    contactWith(channels, 'unknown:\n  - No source gives a number.\n'),
    'reachable-contact',
    '1:1',
    'no note that says so',
  ],
  [
    'a council that does not exist',
    covering('Narnia', 'E06000021'),
    covering('Stoke-on-Trent', 'E06000021'),
    'known-council',
    '6:11',
    'there is no council "Narnia" in England',
  ],
  [
    'a council with a slip in its name',
    covering('Barnsly', 'E08000016'),
    covering('Barnsley', 'E08000016'),
    'known-council',
    '6:11',
    'Did you mean "Barnsley"?',
  ],
  [
    'a council with a code of another kind',
    covering('Barnsley', 'E06000021'),
    covering('Somerset', 'E06000066'),
    'known-council',
    '7:11',
    'begins with E08',
  ],
  [
    'two contacts for one council',
    { ...covering('Barnsley', 'E08000016'), ...secondLead('Barnsley', 'E08000016') },
    { ...covering('Barnsley', 'E08000016'), ...secondLead('Sheffield', 'E08000019') },
    'one-lead-per-council',
    '6:11',
    'looks after Barnsley too',
  ],
  [
    'one code for two councils',
    { ...covering('Barnsley', 'E08000016'), ...secondLead('Sheffield', 'E08000016') },
    { ...covering('Barnsley', 'E08000016'), ...secondLead('Sheffield', 'E08000019') },
    'known-council',
    '7:11',
    'E08000016 is the code of',
  ],
  // Private details.
  [
    'a mobile number',
    body('Ring 07700 900123.'),
    body('Ring 01632 960001.'),
    'no-private-details',
    '35:6',
    '"07700 900123" is a mobile number',
  ],
  [
    'a mobile number with the code of the country',
    body('Ring +44 (0)7700 900 123.'),
    body('Ring +44 (0)1632 960 001.'),
    'no-private-details',
    '35:6',
    'is a mobile number',
  ],
  [
    'a mobile number as a channel',
    contactWith('01632 960001', '07700 900123'),
    contactWith('01632 960001', '01632 960002'),
    'no-private-details',
    '8:12',
    'is a mobile number',
  ],
  [
    'a mobile number behind a link',
    body('[Ring the team](tel:07700900123).'),
    body('[Ring the team](tel:01632960001).'),
    'no-private-details',
    '35:1',
    'is a mobile number',
  ],
  [
    'a private mailbox',
    body('Write to ann.example@gmail.com.'),
    body('Write to team@seaport.example.'),
    'no-private-details',
    '35:10',
    'is a private email address',
  ],
  [
    'a private mailbox in a field',
    summary('Write to ann.example@btinternet.com.'),
    summary('Write to team@seaport.example.'),
    'no-private-details',
    '3:10',
    'is a private email address',
  ],
  // What is true on some days only.
  [
    'a typed status',
    body('Applications are now open!'),
    body('Applications were open for a year.'),
    'no-typed-status',
    '35:1',
    '"Applications are now open" will be wrong',
  ],
  [
    'a typed status in a field',
    summary('The grant is closed.'),
    summary('The grant was for books.'),
    'no-typed-status',
    '3:10',
    '"The grant is closed"',
  ],
  [
    'a typed call',
    body('Apply now for books.'),
    body('The notice said “Apply now”.'),
    'no-typed-status',
    '35:1',
    '"Apply now"',
  ],
  [
    'a typed end',
    title('Free books, closing soon'),
    title('Free books, the closing report'),
    'no-typed-status',
    '2:8',
    '"closing soon"',
  ],
  // Markdown.
  [
    'a link without its address',
    body('See [the plan][missing-ref].'),
    body('See [the plan][1].\n\n[1]: /areas/seaport'),
    'no-leftover-markup',
    '35:5',
    'a link whose address is nowhere in the file',
  ],
  [
    'a link with a space in its address',
    body('See [the town](/areas/sea port).'),
    body('See [the town](/areas/seaport).'),
    'no-leftover-markup',
    '35:5',
    'Write the address without spaces',
  ],
  [
    'a link with a space between its brackets',
    body('See [the town] (/areas/seaport).'),
    body('See [the town](/areas/seaport).'),
    'no-leftover-markup',
    '35:14',
    'Take out the space between the brackets.',
  ],
  [
    'a note without its text',
    body('Books.[^1]'),
    body('Books.[^1]\n\n[^1]: From the library.'),
    'no-leftover-markup',
    '35:7',
    'the mark of a note that is not there',
  ],
  [
    'the text of a note without its mark',
    body('Books.\n\n[^1]: From the library.'),
    body('Books.[^1]\n\n[^1]: From the library.'),
    'no-unused-definition',
    '37:1',
    'nothing in the text leads to [^1]',
  ],
  [
    'an address that no link uses',
    body('Books.\n\n[1]: /areas/seaport'),
    body('[Books][1].\n\n[1]: /areas/seaport'),
    'no-unused-definition',
    '37:1',
    'nothing in the text leads to [1]',
  ],
  [
    'a link of a wiki',
    body('See [[Seaport]].'),
    body('See [the town](/areas/seaport).'),
    'no-leftover-markup',
    '35:5',
    'a link of a wiki: [[Seaport]]',
  ],
  ...['{{< note >}}', '{% note %}', '$quote$', '<%= name %>', ':::note'].map((sign): (typeof pairs)[number] => [
    `${sign} of another program`,
    body(sign),
    body('Books cost $5 (about £4) or < 5% of it.'),
    'no-leftover-markup',
    '35:1',
    `a placeholder of another program: ${sign}`,
  ]),
  [
    'a mark of a bulletin board',
    body('Some [b]free[/b] books.'),
    body('Some **free** books.'),
    'no-leftover-markup',
    '35:6',
    'a mark of another program',
  ],
  [
    'bold words that run into others',
    body('**Bold:**text.'),
    body('**Bold:** text.'),
    'no-leftover-markup',
    '35:1',
    'a sign for bold or struck-out words that has no effect',
  ],
  [
    'bold words in a field',
    title('"**Free** books"'),
    title('Free books'),
    'no-leftover-markup',
    '2:8',
    'Fields hold plain words.',
  ],
  [
    'a link in a field',
    summary('"Books for [Seaport](/areas/seaport)."'),
    {},
    'no-leftover-markup',
    '3:10',
    'Fields hold no links.',
  ],
  [
    'a backtick alone',
    body('The ` is odd.'),
    body('The word `odd` is odd.'),
    'no-leftover-markup',
    '35:5',
    'a backtick',
  ],
  ['a heading without its space', body('##One'), body('## One'), 'no-leftover-markup', '35:1', 'the sign of a heading'],
  [
    'a number sign before a word',
    body('#One.'),
    body('The #1 book.'),
    'no-leftover-markup',
    '35:1',
    'the sign of a heading',
  ],
  ...['•', '·', '▪'].map((sign): (typeof pairs)[number] => [
    `a list of ${sign} from a word processor`,
    body(`${sign} Books.\n${sign} Pens.`),
    body('- Books.\n- Pens.'),
    'no-leftover-markup',
    '35:1',
    'a bullet that makes no list',
  ]),
  [
    'a dash as a bullet',
    body('– Books.'),
    body('Books – for all.'),
    'no-leftover-markup',
    '35:1',
    'a bullet that makes no list',
  ],
  [
    'a bullet with a space that does not break',
    body('-\u00A0Books.'),
    body('- Books.'),
    'no-leftover-markup',
    '35:1',
    'a bullet that makes no list',
  ],
  [
    'a table without its second line',
    body('| Area | Schools |\n| Derby | 2 |'),
    body(`${head}| Derby | 2 |`),
    'no-leftover-markup',
    '35:1',
    'an upright line that makes no table',
  ],
  [
    'a table with a cell too many',
    body(`${head}| Derby | 2 | 3 |`),
    body(`${head}| Derby | 2 |`),
    'consistent-table-cells',
    '37:1',
    'this row has 3 cells, and the head of the table has 2',
  ],
  [
    'a table with a cell too few',
    body(`${head}| Derby |`),
    body(`${head}| Derby | |`),
    'consistent-table-cells',
    '37:1',
    'this row has 1 cell,',
  ],
  [
    'an upright line in code in a table',
    body(`${head}| \`a|b\` | 2 |`),
    body(`${head}| \`a\\|b\` | 2 |`),
    'consistent-table-cells',
    '37:1',
    'this row has 3 cells',
  ],
  ['a box to tick', body('- [ ] Books.'), body('- Books.'), 'no-leftover-markup', '35:1', 'a box to tick'],
  [
    'a box of another program',
    body('> [!NOTE]\n> Books.'),
    body('> Books.'),
    'no-leftover-markup',
    '35:3',
    'the mark of a box',
  ],
  [
    'a sign of HTML that was spelt twice',
    body('Books &amp;amp; pens.'),
    body('Books & pens.'),
    'no-leftover-markup',
    '35:7',
    'a sign of HTML: &amp;',
  ],
  [
    'an emoji by its name',
    body('Books :smile: for all.'),
    body('It began at 10:30:00 sharp.'),
    'no-leftover-markup',
    '35:7',
    'the name of an emoji',
  ],
  ['a backslash', body('Books\\and pens.'), body('Books \\*and\\* pens.'), 'no-leftover-markup', '35:6', 'a backslash'],
  [
    'a line above hyphens',
    body('A line.\n---\nMore.'),
    body('A line.\n\n---\n\nMore.'),
    'no-setext-heading',
    '35:1',
    'the --- on line 36 makes a heading of "A line."',
  ],
  [
    'two lines above hyphens',
    body(`A line.\nAnother.\n${'-'.repeat(20)}\n\nMore.`),
    body(`A line\n${'-'.repeat(20)}\n\nMore.`),
    'no-setext-heading',
    '35:1',
    'Put an empty line above the signs',
  ],
  [
    'a second set of fields in the text',
    body('---\ntitle: x\n---\n\nText.'),
    body('---\n\nText.'),
    'single-front-matter',
    '35:1',
    'a second set of fields begins in the text',
  ],
  [
    'a paragraph that is cut off',
    body('The council paid for the'),
    body('The council paid for the books:\n\n- stories'),
    'complete-sentence',
    '35:1',
    '"…The council paid for the"',
  ],
  [
    'a list that is cut off',
    body('- stories\n- pens and'),
    body('- stories\n- pens'),
    'complete-sentence',
    '36:3',
    '"…pens and"',
  ],
  ...['Main', 'Related', 'Where from'].map((words): (typeof pairs)[number] => [
    `the heading "${words}", which a part of the page has`,
    body(`## ${words}`),
    body(`## ${words} and more`),
    'headings',
    '35:1',
    'which a part of every page has',
  ]),
  // Links with filters.
  [
    'a filter that does not exist',
    body('See [the offers](/offers?areas=seaport).'),
    body('See [the offers](/offers?area=seaport).'),
    'link',
    '35:5',
    'there is no filter "areas". Did you mean "area"?',
  ],
  [
    'a filter with a choice that does not exist',
    body('See [the offers](/offers?theme=math).'),
    body('See [the offers](/offers?theme=maths&on=2018-03-01).'),
    'link',
    '35:5',
    'Did you mean "maths"?',
  ],
  [
    'a filter where there is no list',
    body('See [the town](/areas/seaport?theme=maths).'),
    body('See [what is found](/search?q=maths).'),
    'link',
    '35:5',
    '/areas/seaport is no list',
  ],
  // Files.
  [
    'what a system leaves behind',
    { 'content/offers/Thumbs.db': 'x' },
    {},
    'file-place',
    '1:1',
    'Thumbs.db is not a content file. Take it out.',
  ],
  [
    'an activity with the ending of another',
    { 'content/activities/seaport/x.yaml': 'title: x' },
    {},
    'file-place',
    '1:1',
    'the file of an activity ends in .md',
  ],
  [
    'a file beside the folders',
    { 'content/notes.md': 'x' },
    {},
    'file-place',
    '1:1',
    'the file lies outside the folders of content',
  ],
];

function secondLead(name: string, code: string): Changes {
  const text = covering(name, code)[contact] as string;
  return { 'content/contacts/second-team.yaml': text.replace('title: Reading team', 'title: Another group') };
}

const errorsOf = (changes: Changes) => {
  const { problems, said } = readWorkspace(changes, '2018-02-01');
  return problems.flatMap((problem, index) =>
    problem.severity === 'error' ? [{ ...problem, said: said[index] ?? '' }] : [],
  );
};

test.each(pairs)('%s is refused, and not when it is put right', (_name, wrong, right, rule, place, words) => {
  const found = errorsOf(wrong);
  const told = found.map((each) => each.said).join('\n');
  expect(
    found.filter((each) => each.rule === rule).map(({ line, column }) => `${line}:${column}`),
    told,
  ).toContain(place);
  expect(told).toContain(words);
  for (const { fix, said } of found) {
    expect(fix).toMatch(/^[A-Z].+[.?]$/);
    expect(said).not.toMatch(/undefined|\[object|YAML\.parse|[Ii]mplicit map|scalar|\.\d+[.:]\D/);
  }
  expect(errorsOf(right).map(({ said }) => said)).toEqual([]);
});

test('a text below a sign of folding is read without the line break at its end', () => {
  for (const sign of ['>', '>-', '>+', '|', '|-']) {
    expect(readWorkspace(summary(`${sign}\n  Books for every school.`)).said, sign).toEqual([]);
  }
  expect(readWorkspace(summary('>\n  Books for every - yes -\n  - school.')).said).toEqual([]);
});

test('spaces behind the first hyphens are warned of, and the file is read all the same', () => {
  const { problems } = readWorkspace({ [offer]: (soundFiles[offer] as string).replace('---', '--- ') }, '2026-11-22');
  expect(problems.map(({ rule, severity, line }) => [rule, severity, line])).toEqual([
    ['trailing-spaces', 'warning', 1],
  ]);
});

test('everything that is wrong with a file comes in one round: letters, fields, references and the text', () => {
  const text = (soundFiles[offer] as string)
    .replace('closes: 2018-03-31', 'closes: soon')
    .replace('areas: [seaport]', 'areas: [seeport]')
    .replace('contacts: [reading-team]', 'contacts: [reding-team]')
    .replace('reach: Schools in Seaport.', 'reach: Schools\u00AD in Seaport.')
    .replace('Books for schools. See', '<b>Books</b> for [schools](/areas/seaprot), Â£5.\n\n##One\n\nSee');
  const { problems, said } = readWorkspace({ [offer]: text });
  expect(
    problems.map(({ rule, line }) => [line, rule]),
    said.join('\n'),
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
  const text = (soundFiles[offer] as string)
    .replace('title: Free books', 'title: "Free" books')
    .replace('Books for schools. ', '##One\n\n');
  expect(readWorkspace({ [offer]: text }).problems.map(({ rule }) => rule)).toEqual(['yaml', 'no-leftover-markup']);
});

test('three thousand fields that do not exist give a short list, and every gap is told', () => {
  const fields = Array.from({ length: 3_000 }, (_field, index) => `field${index}: x`).join('\n');
  const { said } = readWorkspace(sourceWith(`${fields}\n`));
  expect(said).toHaveLength(11);
  expect(said.at(-1)).toContain(
    '2,990 more problems of this kind stand in the file. Put right those above, and check again.',
  );
  const gaps = Array.from({ length: 20 }, (_gap, index) => `  - Gap ${index} is TODO.`).join('\n');
  const { problems } = readWorkspace(soundFileWith(offer, 'apply:', `unknown:\n${gaps}\napply:`));
  expect(problems.filter(({ rule }) => rule === 'gap')).toHaveLength(20);
});
