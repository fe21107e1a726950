import { body, type Changes, contact, offer, type Pair, source, summary, title, tryPairs } from '#tests/fixtures/pairs';
import { replaceInFile } from '#tests/fixtures/workspace';

const area = 'content/areas/seaport.md';
const contactWith = (piece: string, other: string): Changes => replaceInFile(contact, piece, other);
const covering = (name: string, code: string): Changes =>
  contactWith('about:', `covers:\n  - name: ${name}\n    code: ${code}\nabout:`);
const withSources = (text: string): Changes =>
  replaceInFile(offer, 'sources: [{ source: town-paper }]', `sources:\n${text}`);
const words = (...items: string[]): Changes => ({
  'content/search-words/money.yaml': `title: Money\nsummary: Words for money.\nmeanings:\n  - words: [${items.join(', ')}]\n    themes: [leadership]\nchecked: 2026-11-01\n`,
});
const channels = 'channels:\n  - kind: phone\n    value: 01632 960001\n';

const pairs: Pair[] = [
  // Values.
  [
    'a percentage over a hundred',
    replaceInFile(offer, 'atLeast: 35', 'atLeast: 350'),
    replaceInFile(offer, 'atLeast: 35', 'atLeast: 100'),
    'field-value',
    '25:18',
    '350 is more than 100',
  ],
  [
    'a number of schools that is a fraction',
    replaceInFile(offer, 'free-school-meals\n        atLeast: 35', 'schools-governed\n        atLeast: 2.5'),
    replaceInFile(offer, 'free-school-meals\n        atLeast: 35', 'schools-governed\n        atLeast: 2'),
    'field-value',
    '25:18',
    '2.5',
  ],
  ...(['2999', '1918', '1018', '1999', '2036'] as const).map(
    (year): Pair => [
      `the year ${year} in a field`,
      replaceInFile(offer, 'closes: 2018-03-31', `closes: ${year}-03-31`),
      {},
      'field-value',
      '16:9',
      'Check the year: it should be between 2000 and 2035.',
    ],
  ),
  [
    'a day in another century in a text',
    body('It was on 31 March 2999.'),
    body('It was on 30 June 2018.'),
    'dates',
    '35:11',
    '31 March 2999',
  ],
  ['a source of another time', replaceInFile(source, '1 June 2018', '1 June 1018'), {}, 'dates', '3:12', '1018'],
  [
    'a source that is named twice',
    withSources('  - source: town-paper\n    section: A\n  - source: town-paper\n    section: B'),
    {},
    'twice',
    '32:5',
    'it first stands on line 30',
  ],
  [
    'a source that is named twice for one fact',
    replaceInFile(offer, 'for: Books.\n    from: [town-paper]', 'for: Books.\n    from: [town-paper, town-paper]'),
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
    replaceInFile(offer, 'provider: [Seaport Council]', 'provider:\n  - up to £16\n  - "500"'),
    replaceInFile(offer, 'provider: [Seaport Council]', 'provider:\n  - £500\n  - "500"'),
    'no-split-amount',
    '6:5',
    '"up to £16,500"',
  ],
  [
    'an empty group',
    replaceInFile(area, '  - amount: £6 million\n    covers: The first three years.\n    from: [town-paper]', '  - {}'),
    {},
    'field-missing',
    '21:5',
    'money, entry 1: amount, covers and from are missing.',
  ],
  [
    'a group without a single value',
    replaceInFile(
      offer,
      'amount: £500\n    for: Books.\n    from: [town-paper]\n    what: to buy books',
      'amount:\n    for:\n    from:\n    what:',
    ),
    {},
    'field-missing',
    '12:5',
    'funding, entry 1: amount, what, for and from have no value.',
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

tryPairs(pairs);
