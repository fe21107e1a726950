import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { cellOf } from '#lib/export/cells';
import { exportFormats } from '#lib/export/formats';
import { offer } from '#lib/schema/offer';
import { validators } from '#tests/fixtures/validators';
import { readWorkspace } from '#tests/fixtures/workspace';

const { library } = readWorkspace();
const [first] = library.all('offer');
if (!first) throw new Error('The workspace has no offer.');

test.each([
  ['themes', ['maths', 'english-literacy'], 'Maths | English, reading and writing'],
  ['areas', ['seaport'], 'Seaport'],
  ['contacts', ['reading-team', 'somebody-withdrawn'], 'Reading team'],
  ['closes', '2018-03', '2018-03'],
  ['byInvitation', true, 'yes'],
  ['replacedBy', undefined, ''],
  [
    'funding',
    [
      { amount: '£500', for: 'Books.', from: ['town-paper'] },
      { amount: '£2', for: 'Pens.', from: ['town-paper'] },
    ],
    'amount: £500; for: Books.; from: What the town did | amount: £2; for: Pens.; from: What the town did',
  ],
] as const)('the field %s of %j is the cell “%s”', (name, value, cell) => {
  expect(cellOf(offer.fields[name], value, library)).toBe(cell);
});

test('any text comes back from a table as it went in, and a spreadsheet runs none of it', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('=1+1', '@x', '-1', '+44 1', '"', '""', 'a,b', 'a\r\nb', '\t=1', '|'),
  );
  fc.assert(
    fc.property(anyText, (title) => {
      const csv = exportFormats.csv.make({
        title: 'Offers',
        address: '/offers',
        types: ['offer'],
        results: [{ record: { ...first, title }, nestedHits: [] }],
        day: '2018-02-01',
        on: '2018-02-01',
        library,
      });
      expect(validators.csv(csv)).toEqual([]);
      const [head = [], row = []] = Papa.parse<string[]>(csv, { delimiter: ',', newline: '\r\n' }).data;
      expect(row[head.indexOf('Title')]?.replace(/^'(?=[=+\-@\t\r])/, '')).toBe(title);
      expect(row[head.indexOf('Status on')]).toBe('2018-02-01');
      expect(row[head.indexOf('Status code')]).toBe('open');
    }),
  );
});
