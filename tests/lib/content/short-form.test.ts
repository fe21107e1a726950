import { expect, test } from 'vitest';
import { readWorkspace, replaceInFile } from '#tests/fixtures/workspace';

const offer = 'content/offers/free-books.md';

test.each([
  ['spelt out before it', 'Speech, language and communication needs (SLCN) came first.'],
  ['explained behind it', 'The work was about SLCN (trouble with speaking and understanding).'],
  ['the plural of one that is explained', 'A network (PLN) met. The other PLNs did not.'],
  ['quoted as it stands', 'The source writes “SLCN”.'],
  ['part of an address', 'It stands on GOV.UK.'],
  ['no short form but a heading level, a year group or a single letter', 'Grade A in Y6 is 4XL.'],
])('a short form may stand: %s', (_name, text) => {
  expect(readWorkspace(replaceInFile(offer, 'Books for schools. See', `${text}\n\nSee`)).messages).toEqual([]);
});

test('the glossary, the names of partners and the links to sources explain or excuse a short form', () => {
  const term = 'title: SLCN\nmeaning: Trouble with speaking.\nsources:\n  - source: town-paper\nchecked: 2020-01-31\n';
  const text = replaceInFile(offer, 'Books for schools. See', 'Help for SLCN, says [SLT](/sources#town-paper).\n\nSee');
  expect(readWorkspace(text).messages).toHaveLength(1);
  expect(readWorkspace({ ...text, 'content/glossary/slcn.yaml': term }).messages).toEqual([]);
});
