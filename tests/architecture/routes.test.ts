import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { staticPages } from '#lib/schema/static-pages';
import { getType, typeNames } from '#lib/schema/types';

const pageExists = (path: string) => existsSync(`app${path === '/' ? '' : path}/page.tsx`);

test.each(typeNames)('a record of the type %s is read on a page that exists', (name) => {
  const { address, folderField } = getType(name);
  const [page = ''] = address(folderField ? 'some-folder/some-record' : 'some-record').split('#');
  const route = [page, page.replace(/[^/]+$/, '[slug]'), page.replace(/[^/]+$/, '[page]')];
  expect(route.some(pageExists), page).toBe(true);
});

test.each(Object.keys(staticPages))('the list %s has a page', (address) => expect(pageExists(address)).toBe(true));
