import { expect, test } from 'vitest';
import { changedOn } from '#lib/export/changed';
import type { TypeName } from '#lib/schema/types';
import { readWorkspace, replaceInFile } from '#tests/fixtures/workspace';

const today = '2026-11-21';
const changed = (type: TypeName, workspace = readWorkspace(), day = today) =>
  workspace.library.records.flatMap((record) => (record.type === type ? [changedOn(record, day)] : []));

test('a record changed on its own latest date that has come, else on the day of its check', () => {
  expect(changed('update')).toEqual(['2018-06-01']);
  expect(changed('activity')).toEqual(['2017-10-01']);
  expect(changed('contact')).toEqual(['2018-01-01']);
  expect(changed('area')).toEqual(['2026-11-01']);
  expect(changed('offer')).toEqual(['2018-03-31']);
  expect(changed('offer', readWorkspace(), '2018-02-01')).toEqual(['2018-01-10']);
});

test('the day that an editor declares counts before any other, and a later check does not', () => {
  const declared = replaceInFile(
    'content/offers/free-books.md',
    'checked: 2026-11-01',
    'checked: 2026-11-20\nchanged: 2026-10-02',
  );
  expect(changed('offer', readWorkspace(declared))).toEqual(['2026-10-02']);
});
