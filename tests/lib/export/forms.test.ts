import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { loadLibrary as openLibrary } from '#lib/content/load-library';
import { type ExportFormat, exportFormats } from '#lib/export/formats';
import { type Ask, formatsAt, formsAt, noSuchForm } from '#lib/export/forms';
import { createJsonSchema } from '#lib/export/json-schema';
import { searchableTypes } from '#lib/finder/facets';
import { getFinder } from '#lib/finder/instance';
import { getOfferStatus, offerStatus } from '#lib/offers/status';
import { listFields, takenFields } from '#lib/schema/define-type';
import { nonRecordPages } from '#lib/schema/static-pages';
import { getType, type TypeName } from '#lib/schema/types';
import { validators } from '#tests/fixtures/validators';

const library = openLibrary();
const today = '2026-11-21';
const past = '2018-12-01';

const ask = (query = '', day = today): Ask => ({
  parameters: new URLSearchParams(query),
  day,
  on: day === today ? undefined : day,
  finder: getFinder(day),
});

function form(address: string, format: ExportFormat, query = '', day = today): string {
  const make = formsAt(address, library)[format];
  if (!make) throw new Error(`${address} has no form ${format}.`);
  return make(ask(day === today ? query : `${query}&on=${day}`, day));
}

const pages = [
  ...nonRecordPages,
  ...library.records.map(({ address }) => address).filter((each) => !each.includes('#')),
];
const forms = pages.flatMap((address) => formatsAt(address, library).map((format) => ({ address, format })));

test('every list, topic and record has forms, and every kind of form has a page', () => {
  expect(forms.length).toBeGreaterThan(190);
  expect(new Set(forms.map(({ format }) => format))).toEqual(new Set(Object.keys(exportFormats)));
});

test.each(forms)('$address as $format passes a validator that others wrote', ({ address, format }) => {
  expect(validators[format](form(address, format))).toEqual([]);
});

const queries = [
  'q=maths',
  'q=%22%3CSEND%3E%22+%26+%EF%BF%BE%01',
  'q=zzzz',
  'type=offer&type=term',
  'type=activity&area=norwich',
];

test.each(queries.flatMap((query) => formatsAt('/search', library).map((format) => ({ query, format }))))(
  'the search for $query as $format passes too, on a past day as well',
  ({ query, format }) => {
    expect(validators[format](form('/search', format, query))).toEqual([]);
    expect(validators[format](form('/search', format, query, past))).toEqual([]);
  },
);

test.each(Object.keys(exportFormats) as ExportFormat[])('the validator of %s refuses what is wrong', (format) => {
  const wrong: Record<ExportFormat, (good: string) => string> = {
    atom: (good) => good.replace(/<author>.*?<\/author>/, ''),
    feed: (good) => good.replace('"items"', '"entries"'),
    csv: (good) => good.replace('Id,', ''),
    json: (good) => good.slice(0, -4),
    ics: (good) => good.replace(/\r\nDTSTAMP:.*/, ''),
  };
  expect(validators[format](wrong[format](form('/offers', format)))).not.toEqual([]);
});

test.each(Object.keys(exportFormats) as ExportFormat[])('the offers of a past day say the day in %s', (format) => {
  const text = form('/offers', format, '', past);
  expect(text.includes('1 December 2018') || text.includes('2018-12-01')).toBe(true);
});

test('a page is told apart from a form that it does not have', () => {
  expect(formatsAt('/lessons', library)).toEqual(['csv', 'json']);
  const told = noSuchForm('/lessons', library);
  expect(told).toContain('There is no such form of /lessons.');
  expect(told).toContain('/lessons?format=csv');
  expect(noSuchForm('/nowhere', library)).not.toContain('The page itself');
});

test.each(searchableTypes)(
  'a table of %s has a column for each field that readers may see, and none for those of editors',
  (type) => {
    const [head = ''] = form('/search', 'csv', `type=${type}`).split('\r\n');
    for (const { name, meta } of listFields(getType(type))) {
      const isThere = head.includes(meta.label);
      expect(isThere, `${type}.${name}`).toBe(!meta.hidden);
    }
  },
);

test('the columns of a list stay the same whatever is found', () => {
  const headOf = (query: string) => form('/offers', 'csv', query).split('\r\n')[0];
  expect(headOf('q=zzzz')).toBe(headOf(''));
});

test.each(['/offers', '/data'])(
  '%s as JSON has each field as its schema says, with sources, links and status',
  (address) => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const checks = new Map<string, ReturnType<typeof ajv.compile>>();
    const { results, total } = JSON.parse(form(address, 'json'));
    expect(results).toHaveLength(total);
    for (const { type, id, fields, sources, status: now } of results) {
      const { folderField } = getType(type as TypeName);
      const check = checks.get(type) ?? ajv.compile(createJsonSchema(type));
      checks.set(type, check);
      // A schema is that of a file, which leaves out what its folder or another record says.
      const left = new Set([folderField, ...takenFields(getType(type as TypeName), fields)]);
      const written = Object.fromEntries(Object.entries(fields).filter(([name]) => !left.has(name)));
      expect(check(written), `${type} ${id}: ${JSON.stringify(check.errors)}`).toBe(true);
      if ('sources' in fields) expect(sources.length, id).toBeGreaterThan(0);
      if (type === 'offer') {
        const offer = library.find('offer', id);
        expect(now.code).toBe(offer && getOfferStatus(offer, today).status);
        expect(now.label).toBe(offerStatus.label(now.code));
      }
    }
  },
);

test('everything is in the file with everything, except the words of the search and who was withdrawn', () => {
  const { results } = JSON.parse(form('/data', 'json'));
  const shown = library.records.filter(({ type }) => type !== 'searchWords');
  expect(results.map(({ address }: { address: string }) => new URL(address).pathname + new URL(address).hash)).toEqual(
    shown.map(({ address }) => address),
  );
});
