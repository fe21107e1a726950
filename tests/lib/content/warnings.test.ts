import { expect, test } from 'vitest';
import { readFiles } from '#lib/content/files';
import { readLibrary } from '#lib/content/read-library';
import { getNextReviewDate } from '#lib/content/review-date';
import { readWorkspace, replaceInFile, validFiles } from '#tests/fixtures/workspace';

const offer = 'content/offers/free-books.md';
const other = 'content/offers/more-books.md';
const today = '2026-11-22';

type Changes = Record<string, string | Uint8Array | undefined>;
const body = (text: string): Changes => replaceInFile(offer, 'Books for schools. See', `${text}\n\nSee`);
const offerWith = (piece: string, next: string): Changes => replaceInFile(offer, piece, next);
const twin = (title: string): Changes => ({
  [other]: (validFiles[offer] as string).replace('title: Free books', `title: ${title}`),
});

const warned: [name: string, changes: Changes, on: string, rule: string, place: string][] = [
  ['an address for words', body('See <https://www.gov.uk/a>.'), today, 'bare-link', `${offer}:35:5`],
  ['American spelling', body('The program was in the center.'), today, 'american-spelling', `${offer}:35:1`],
  [
    'American spelling in a field',
    offerWith('reach: Schools in Seaport.', 'reach: Schools that organized it.'),
    today,
    'american-spelling',
    `${offer}:6:8`,
  ],
  ['a word twice', body('Books for the the school.'), today, 'repeated-words', `${offer}:35:1`],
  ['a word twice, over two lines', body('Books for the\nthe school.'), today, 'repeated-words', `${offer}:35:1`],
  ['a long sentence', body(`Books${' and more books'.repeat(20)}.`), today, 'long-sentence', `${offer}:35:1`],
  ['hard words', body('We met in order to talk.'), today, 'hard-words', `${offer}:35:1`],
  ['a title that is nearly another', twin('The free book'), today, 'similar-title', `${other}:2:8`],
  ['a title that is one letter off', twin('Free bocks'), today, 'similar-title', `${other}:2:8`],
  ['a record that is due soon', {}, '2028-11-01', 'stale', `${offer}:31:10`],
  ['a record that is overdue', {}, '2030-01-01', 'stale', `${offer}:31:10`],
  ['a check that has not happened yet', {}, '2026-10-31', 'stale', `${offer}:31:10`],
  ['an offer that closes within two weeks', {}, '2018-03-20', 'closing-soon', `${offer}:16:9`],
  ['an offer that closes today', {}, '2018-03-31', 'closing-soon', `${offer}:16:9`],
  ['a sum with two digits changed', bodyAndFunding('£1,500'), today, 'figures', `${offer}:35:24`],
  ['a sum with a nought too many', bodyAndFunding('£10,500'), today, 'figures', `${offer}:35:24`],
  ['a sum with one wrong digit', bodyAndFunding('£1,060'), today, 'figures', `${offer}:35:24`],
  ['a day in the wrong year', body('Apply by 31 March 2019.'), today, 'figures', `${offer}:35:10`],
  ['a day in the wrong month', body('Apply by 31 May 2018.'), today, 'figures', `${offer}:35:10`],
  [
    'a threshold turned round',
    offerWith('eligibility: Your school is in Seaport.', 'eligibility: Your school has 53% or more.'),
    today,
    'figures',
    `${offer}:18:14`,
  ],
  [
    'a sum with another number of noughts',
    body('Each school had £5,000.'),
    today,
    'consistent-figures',
    `${offer}:35:17`,
  ],
  [
    'a sum with another number of noughts in a field',
    offerWith('eligibility: Your school is in Seaport.', 'eligibility: Your school needs £50 of books.'),
    today,
    'consistent-figures',
    `${offer}:18:14`,
  ],
  ['another last day', body('Apply by 30 April 2017.'), today, 'consistent-figures', `${offer}:35:10`],
  ['another day of closing', body('It closed on 1 May 2018.'), today, 'consistent-figures', `${offer}:35:14`],
  ['a sentence one word too long', body(sentenceOf(41)), today, 'long-sentence', `${offer}:35:1`],
  ['a long sentence after a short one', body(`Books. ${sentenceOf(41)}`), today, 'long-sentence', `${offer}:35:1`],
  ['an offer that closes in fourteen days', {}, '2018-03-17', 'closing-soon', `${offer}:16:9`],
  [
    'an offer that closes in a month that begins in fourteen days',
    closingIn('2018-03'),
    '2018-02-15',
    'closing-soon',
    `${offer}:16:9`,
  ],
  ['an offer that closes some day of this month', closingIn('2018-03'), '2018-03-31', 'closing-soon', `${offer}:16:9`],
];

/** A sentence of so many words. */
function sentenceOf(words: number): string {
  return `Books${Array.from({ length: words - 1 }, (_word, index) => ` book${index}`).join('')}.`;
}

function closingIn(month: string): Changes {
  return offerWith('closes: 2018-03-31', `closes: ${month}`);
}

function bodyAndFunding(sum: string): Changes {
  const text = body(`Each school could have ${sum} for books.`)[offer] as string;
  return { [offer]: text.replace('amount: £500', 'amount: £1,050') };
}

test.each(warned)('%s is warned of, at its place', (_name, changes, on, rule, place) => {
  const { diagnostics, messages } = readWorkspace(changes, on);
  const found = diagnostics.filter((each) => each.rule === rule);
  expect(
    found.map(({ file, line, column }) => `${file}:${line}:${column}`),
    messages.join('\n'),
  ).toContain(place);
  for (const { severity, suggestion } of found) {
    expect(severity).toBe('warning');
    expect(suggestion).toMatch(/^[A-Z].+[.?]$/);
  }
  expect(readWorkspace(changes).diagnostics).toEqual([]);
});

test.each<[string, Changes]>([
  ['names that Americans chose', body('The World Health Organization and the Lincoln Center.')],
  ['words that only seem American', body('The size of the prize, a developed model and an excellent citizen.')],
  ['a computer program', body('A computer program checks it.')],
  ['words of others', body('She wrote “the program was was in the center in order to facilitate”.')],
  ['a verb that stands twice', body('The books that it had had were old.')],
  ['two sums that have nothing to do with each other', bodyAndFunding('£2,300')],
  ['the same sum in other words', bodyAndFunding('£1050')],
  [
    'a sum that another text of the record gives too',
    {
      [offer]: (bodyAndFunding('£1,500')[offer] as string).replace('Schools in Seaport.', 'Some had £1,500.'),
    },
  ],
  ['another day of another month', body('It was announced on 1 February 2017.')],
  [
    'another percentage',
    offerWith('eligibility: Your school is in Seaport.', 'eligibility: In all, 80% of schools are.'),
  ],
  ['a sum that has nothing to do with the fields', body('Each school had £5,200.')],
  [
    'a sum with another number of noughts that a field gives too',
    {
      [offer]: (body('Each school had £5,000.')[offer] as string).replace(
        'asOf: 2018-01',
        'asOf: 2018-01\nnational:\n  - fact: Some had £5,000.\n    from: [town-paper]',
      ),
    },
  ],
  ['a day that is no last day', body('It was announced on 30 April 2017.')],
  ['a last day that the fields give too', body('Apply by 31 March 2018.')],
  ['a sentence as long as may be', body(sentenceOf(40))],
  ['two sentences that are long together', body(`${sentenceOf(30)} ${sentenceOf(30)}`)],
  ['titles that differ in a number', twin('Free books 2')],
  ['titles that differ in a word', twin('Free pens')],
])('nothing is said of %s', (_name, changes) => {
  expect(readWorkspace(changes, today).messages).toEqual([]);
});

test.each([
  ['fifteen days before the last day', '2018-03-31', '2018-03-16'],
  ['the day after the last day', '2018-03-31', '2018-04-01'],
  ['fifteen days before the month of the last day', '2018-03', '2018-02-14'],
  ['the day after the month of the last day', '2018-03', '2018-04-01'],
])('nobody is told that an offer closes soon %s', (_name, closes, on) => {
  const { diagnostics } = readWorkspace(offerWith('closes: 2018-03-31', `closes: ${closes}`), on);
  expect(diagnostics.map(({ rule }) => rule)).not.toContain('closing-soon');
});

test('what was checked on one day falls due over a whole year', () => {
  const files = readFiles('content').map(({ path }) => path);
  const due = files.map((file) => getNextReviewDate({ checked: '2026-11-21', file }));
  expect(due.toSorted()[0]).toMatch(/^2027-05/);
  expect(due.toSorted().at(-1)).toMatch(/^2028-05/);
  const perMonth = Object.values(Object.groupBy(due, (day) => day.slice(0, 7))).map((days) => days?.length ?? 0);
  expect(Math.max(...perMonth)).toBeLessThan(files.length / 6);
});

test('the real content has no error on any day, and no warning on the day of its last check', () => {
  const files = readFiles('content');
  const checked = files.flatMap(
    ({ bytes }) => /^checked: "?([\d-]+)/m.exec(new TextDecoder().decode(bytes))?.[1] ?? [],
  );
  const lastCheck = checked.toSorted().at(-1);
  expect(lastCheck).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(readLibrary(files, lastCheck).diagnostics).toEqual([]);
  expect(readLibrary(files, '2040-01-01').diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});
