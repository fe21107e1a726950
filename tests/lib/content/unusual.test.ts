import { expect, test } from 'vitest';
import { readWorkspace, replaceInFile, validFiles } from '#tests/fixtures/workspace';

const offer = 'content/offers/free-books.md';
const contact = 'content/contacts/reading-team.yaml';
const source = 'content/sources/town-paper.yaml';
const activity = 'content/activities/seaport/reading-club.md';
const area = 'content/areas/seaport.md';

type Changes = Record<string, string | Uint8Array | undefined>;

const body = (text: string): Changes => replaceInFile(offer, 'Books for schools. See', `${text}\n\nSee`);
const offerWith = (piece: string, other: string): Changes => replaceInFile(offer, piece, other);
const sourceWith = (piece: string, other: string): Changes => replaceInFile(source, piece, other);
const inBytes = (change: (text: string) => string): Changes =>
  Object.fromEntries(Object.entries(validFiles).map(([path, text]) => [path, change(text)]));
const table = (rows: number, columns: number): string =>
  [
    `|${' School |'.repeat(columns)}`,
    `|${' --- |'.repeat(columns)}`,
    ...Array.from({ length: rows }, (_row, index) => `|${` ${index + 1} books |`.repeat(columns)}`),
  ].join('\n');

/** Files that look odd and are right: nothing may be said of them, neither error nor warning. */
const unusual: [name: string, changes: Changes][] = [
  ['Windows line ends', inBytes((text) => text.replaceAll('\n', '\r\n'))],
  ['a mark of byte order at the start', inBytes((text) => `\uFEFF${text}`)],
  ['both', inBytes((text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`)],
  ['no line break at the end', inBytes((text) => text.trimEnd())],
  ['blank lines at the end', inBytes((text) => `${text}\n\n\n`)],
  ['curly quotes', body('“Free books”, she said. It’s the town’s ‘best’ club.')],
  ['straight quotes in a field', offerWith('title: Free books', 'title: "Free \\"big\\" books"')],
  ['single quotes in a field', offerWith('title: Free books', "title: 'The town''s books'")],
  ['letters with accents', offerWith('title: Free books', 'title: Café Renée, naïve and Zoë')],
  ['letters of Welsh', offerWith('title: Free books', 'title: Tŷ Gŵyl and Llŷn')],
  ['letters of Polish', offerWith('title: Free books', 'title: Książki dla szkół w Łodzi')],
  ['accents as signs of their own', offerWith('title: Free books', 'title: Cafe\u0301 books')],
  ['a word in Russian', body('The word “книга” means book.')],
  ['a word in Greek', body('The word “βιβλίο” means book.')],
  ['words in Urdu', body('The word “کتاب” means book.')],
  ['words in Chinese', body('The word “书本” means book.')],
  ['an emoji in a quotation', body('“We loved it 🎉”, said a head.')],
  ['an emoji of two people and a joiner', body('“Thanks 👩‍🏫👨‍👩‍👧‍👦”, said a head.')],
  ['an emoji with a colour of skin', body('“Well done 👍🏾”, said a head.')],
  ['the flags of England and Wales', body('“Both 🏴󠁧󠁢󠁥󠁮󠁧󠁿 and 🏴󠁧󠁢󠁷󠁬󠁳󠁿”, said a head.')],
  ['a heart and a digit in a box', body('“We ❤️ point 1️⃣”, said a head.')],
  ['pounds, halves, degrees and squares', body('It cost £2½ for 10 m² at 20°.')],
  ['dashes of every length', body('Pages 1–20 — all of them - and −5.')],
  ['an ellipsis and a bullet', body('And so on… • and more.')],
  ['a space that does not break', body('It cost £5\u00A0million.')],
  ['an arrow and a tick', body('Go → there ✓.')],
  ['a table of 200 rows', body(table(200, 4))],
  ['a table of 20 columns', body(table(3, 20))],
  ['a table with a pipe in a cell', body('| School | Books |\n| --- | --- |\n| A \\| B | 2 |')],
  ['a list of 150 points', body(Array.from({ length: 150 }, (_point, index) => `- Book ${index + 1}.`).join('\n'))],
  ['a list in a list in a list', body('- Books\n  - for schools\n    - by the sea')],
  ['a numbered list that begins at 3', body('3. Books.\n4. Pens.')],
  ['a quotation of several paragraphs', body('> Books.\n>\n> Pens.')],
  ['a rule between paragraphs', body('Books.\n\n* * *\n\nPens.')],
  ['a long line of hyphens below a heading', body(`Books\n${'-'.repeat(60)}\n\nPens.`)],
  ['a line break by a backslash', body('Books\\\nPens.')],
  ['code that holds HTML', body('Write `<b>` for bold.')],
  ['a sign that is smaller than another', body('Groups of < 5 or > 20 pupils.')],
  ['smaller and larger in a field', offerWith('reach: Schools in Seaport.', 'reach: Schools with < 5 or > 20 pupils.')],
  ['an ampersand', offerWith('title: Free books', 'title: Books & pens')],
  ['a colon in quotes', offerWith('title: Free books', 'title: "Books: free"')],
  ['a number sign in a field', offerWith('title: Free books', 'title: "Books #1"')],
  ['a value over two lines', offerWith('reach: Schools in Seaport.', 'reach: Schools\n  in Seaport.')],
  ['a folded block', offerWith('reach: Schools in Seaport.', 'reach: >-\n  Schools\n  in Seaport.')],
  [
    'comments among the fields',
    offerWith('reach: Schools in Seaport.', '# Where it was.\nreach: Schools in Seaport. # all'),
  ],
  ['blank lines among the fields', offerWith('reach: Schools in Seaport.', '\nreach: Schools in Seaport.\n')],
  [
    'a list in one line, with quotes',
    offerWith('provider: [Seaport Council]', 'provider: ["Seaport Council", \'The Trust\']'),
  ],
  ['a date that is a month', offerWith('closes: 2018-03-31', 'closes: 2018-03')],
  ['a date that is a year', offerWith('closes: 2018-03-31', 'closes: "2018"')],
  ['the day before a new month in a leap year', offerWith('closes: 2018-03-31', 'closes: 2020-02-29')],
  ['a school year', offerWith('asOf: 2018-01', 'asOf: 2018-19')],
  ['a period with a doubt', replaceInFile(activity, 'asOf: 2017-10', 'asOf: about 2017 to 2018-05')],
  ['a phone number with a plus and brackets', replaceInFile(contact, '01632 960001', '+44 (0)1632 960001')],
  ['a phone number in quotes', replaceInFile(contact, 'value: 01632 960001', 'value: "01632960001"')],
  [
    'an email address with a plus',
    replaceInFile(contact, 'phone\n    value: 01632 960001', "email\n    value: o'hara+books@mail.seaport.gov.uk"),
  ],
  ['a source without a lock, as it was cited', sourceWith('https://paper.example/town', 'http://paper.example/town')],
  [
    'an address with a query, a fragment and signs',
    sourceWith('https://paper.example/town', 'https://paper.example/a%20b/(c)?d=e&f=g#h'),
  ],
  ['an address that ends in a very new name', sourceWith('https://paper.example/town', 'https://museum.photography/')],
  ['a link to a fragment of another page', body('See [the club](/areas/seaport#reading-club).')],
  ['a link by reference', body('See [the town][1].\n\n[1]: /areas/seaport')],
  [
    'a link to an email address with a subject',
    body('Write to [the team](mailto:team@seaport.example?subject=Books).'),
  ],
  ['a link to a phone number', body('Call [01632 960001](tel:01632960001).')],
  ['words of a link that are its address', body('Write to [team@seaport.example](mailto:team@seaport.example).')],
  ['a word in brackets that is no link', body('She said that they [the schools] came.')],
  ['words of a link in bold and italics', body('See [the **big** _town_](/areas/seaport).')],
  ['a name with an apostrophe and a hyphen', replaceInFile(contact, 'Ann Example', 'Siân O’Neill-Brown')],
  [
    'a summary of exactly 200 characters',
    offerWith('summary: Books for every school.', `summary: Books for ${'x'.repeat(189)}.`),
  ],
  [
    'a place with a full stop and brackets',
    replaceInFile(area, 'places: [Seaport, Oldquay]', 'places: [Seaport (St. Ives), "Oldquay, the old part"]'),
  ],
  ['a footnote', body('Books.[^1]\n\n[^1]: From the library.')],
  ['words struck out', body('Books ~~and pens~~.')],
];

test.each(unusual)('nothing is said of %s', (_name, changes) => {
  expect(readWorkspace(changes, '2026-11-22').messages).toEqual([]);
});
