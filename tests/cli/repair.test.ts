import { expect, test } from 'vitest';
import { repairFiles } from '#cli/repair';
import { type ContentFile, readFiles } from '#lib/content/files';
import { fixDate } from '#lib/text/fix-date';
import { replaceInFile, validFiles } from '#tests/fixtures/workspace';

const offer = 'content/offers/free-books.md';
const contact = 'content/contacts/reading-team.yaml';
const source = 'content/sources/town-paper.yaml';
const today = '2026-11-22';

/** One file of the sound workspace with other text, put right as far as it is sure. */
function fixed(changes: Record<string, string>): string {
  const [path = ''] = Object.keys(changes);
  const files = Object.entries({ ...validFiles, ...changes }).map(([each, words]) => fileOf(each, words));
  const after = repairFiles(files, today, (each) => each === path).find((file) => file.path === path);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(after?.bytes);
}

const fileOf = (path: string, text: string): ContentFile => ({ path, bytes: new TextEncoder().encode(text) });
const body = (text: string) => replaceInFile(offer, 'Books for schools. See', `${text}\n\nSee`);

const repairs: [name: string, wrong: Record<string, string>, right: Record<string, string>][] = [
  ['letters in the wrong encoding', body('It costs Â£5, itâ€™s for CafÃ©s.'), body('It costs £5, it’s for Cafés.')],
  ['a soft hyphen and a mark of byte order', body('Break\u00ADfast\uFEFF clubs.'), body('Breakfast clubs.')],
  [
    'a soft hyphen in a field',
    replaceInFile(source, 'kind: press', 'kind: pr\u00ADess'),
    { [source]: validFiles[source] as string },
  ],
  ['a date in words', replaceInFile(offer, 'closes: 2018-03-31', 'closes: 31 March 2018'), {}],
  ['a date in words and quotes', replaceInFile(offer, 'closes: 2018-03-31', "closes: '31st Mar 2018'"), {}],
  ['a date with one digit for the month', replaceInFile(offer, 'closes: 2018-03-31', 'closes: 2018/3/31'), {}],
  [
    'a date with the day first',
    replaceInFile(offer, 'closes: 2018-03-31', 'closes: 31/03/2018 # the last'),
    replaceInFile(offer, 'closes: 2018-03-31', 'closes: 2018-03-31 # the last'),
  ],
  ['a month in words', replaceInFile(offer, 'asOf: 2018-01', 'asOf: January 2018'), {}],
  [
    'a phone number without quotes',
    replaceInFile(contact, 'value: 01632 960001', 'value: 01632960001'),
    replaceInFile(contact, 'value: 01632 960001', 'value: "01632960001"'),
  ],
  ['a year without quotes', replaceInFile(contact, 'confirmed: "2018"', 'confirmed: 2018'), {}],
  ['spaces behind a field', replaceInFile(source, 'kind: press', 'kind: press \t '), {}],
  ['a space behind a paragraph', body('Books. '), body('Books.')],
  ['spaces on a line of their own', body('Books.\n   \nPens.'), body('Books.\n\nPens.')],
  [
    'a link that names this site',
    body('See [the town](http://localhost:3000/areas/seaport).'),
    body('See [the town](/areas/seaport).'),
  ],
  [
    'a link without its lock, where the lock is sure',
    body('See [the list](http://www.gov.uk/schools).'),
    body('See [the list](https://www.gov.uk/schools).'),
  ],
];

test.each(repairs)('%s is put right', (_name, wrong, right) => {
  const [path = ''] = Object.keys(wrong);
  expect(fixed(wrong)).toBe(right[path] ?? validFiles[path]);
});

test.each(repairs)('what was put right is right: %s', (_name, wrong) => {
  const [path = ''] = Object.keys(wrong);
  expect(fixed({ [path]: fixed(wrong) })).toBe(fixed(wrong));
});

test.each<[string, Record<string, string>]>([
  ['a date that could be two', replaceInFile(offer, 'closes: 2018-03-31', 'closes: 04/05/2018')],
  ['a date that does not exist', replaceInFile(offer, 'closes: 2018-03-31', 'closes: 30 February 2018')],
  ['a month where a day is needed', replaceInFile(source, 'checked: "2026-11-01"', 'checked: November 2026')],
  ['a line break made of two spaces', body('Books.  \nPens.')],
  ['spaces in code', body('```\nBooks.   \n```')],
  ['spaces that a block keeps', replaceInFile(source, 'publisher: The Town Paper', 'publisher: |-\n  The Town Paper ')],
  ['a link without its lock', body('See [the story](http://paper.example/town).')],
  ['a link to a page of this site that is not there', body('See [the town](http://localhost:3000/areas/nowhere).')],
  ['a slip of the keyboard', replaceInFile(offer, 'areas: [seaport]', 'areas: [seeport]')],
  ['a misspelt field', replaceInFile(offer, 'audience: [school-leaders]', 'audiance: [school-leaders]')],
  ['hidden letters', body('Bo\u200Boks.')],
  ['a file that cannot be read', replaceInFile(offer, 'title: Free books', 'title: "Free books ')],
])('what is not sure is left to people: %s', (_name, changes) => {
  expect(fixed(changes)).toBe(Object.values(changes)[0]);
});

test('Windows line ends and the mark of byte order stay', () => {
  const odd = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  const wrong = replaceInFile(source, 'kind: press', 'kind: press  ')[source] as string;
  expect(fixed({ [source]: odd(wrong) })).toBe(odd(validFiles[source] as string));
});

test('what a repair brings to light is repaired too, and a second time changes nothing', () => {
  const text = (validFiles[offer] as string)
    .replace('closes: 2018-03-31', 'closes: 31 March 2018')
    .replace('asOf: 2018-01', 'asOf: 2018-01  ');
  expect(fixed({ [offer]: text })).toBe(validFiles[offer]);
});

test('right files are never touched, and neither are those that nobody asked for', () => {
  const files = readFiles('content');
  const after = repairFiles(files, today, () => true);
  for (const [index, file] of after.entries()) expect(file).toBe(files[index]);
  const wrong = Object.entries({ ...validFiles, ...body('Books. ') }).map(([path, text]) => fileOf(path, text));
  expect(repairFiles(wrong, today, () => false)).toEqual(wrong);
});

test.each([
  ['1 May 2020', '2020-05-01'],
  ['21st September, 2019', '2019-09-21'],
  ['Sept 2019', '2019-09'],
  ['2019.1.2', '2019-01-02'],
  ['13-02-2019', '2019-02-13'],
  ['12-02-2019', undefined],
  ['31 June 2019', undefined],
  ['May', undefined],
  ['soon', undefined],
])('%s means %s', (text, date) => expect(fixDate(text)).toBe(date));
