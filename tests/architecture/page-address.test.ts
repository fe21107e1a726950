import { expect, test } from 'vitest';
import { parseRequestTarget } from '#http/request-target';
import { carriesDay } from '#lib/finder/search-params';
import { sourceFiles } from './source-files.ts';

/** Every page of app/, as the path of its files says. */
const routes = [...sourceFiles].flatMap(([file, text]) => {
  const [, path] = /^app((?:\/[a-z-]+|\/\[[a-z]+\])*)\/page\.tsx$/.exec(file) ?? [];
  return path === undefined ? [] : [{ file, text, path: path.replace(/\[[a-z]+\]/g, 'some-record') || '/' }];
});

test('there are as many routes as the site has kinds of page', () => expect(routes.length).toBeGreaterThan(20));

/** Pages whose address asks nothing that could be mended: the page that a report is about, and the page that was missed. */
const readsByItself = /^app\/(report|internal\/error\/\[status\])\/page\.tsx$/;

test.each(routes)('$file reads what its address asks in the one way', ({ file, text }) => {
  if (!text.includes('searchParams') || readsByItself.test(file)) return;
  expect(text).toMatch(/readPageAddress\(|<FinderPage/);
  expect(text).not.toMatch(/await searchParams|\(await searchParams\)|from '.*today\.ts'/);
});

test.each(routes)(
  'a day in the address of $path is shown, or the address is redirected without it',
  ({ file, text, path }) => {
    const read = parseRequestTarget(`${path}?on=2018-12-01`);
    if (!carriesDay(path)) expect(read).toEqual({ redirectTo: path });
    else {
      expect(read).toEqual({ path, address: `${path}?on=2018-12-01` });
      expect(text, `${file} shows another day, so it must say it`).toMatch(/<DayForm|<FinderPage/);
    }
  },
);

test('only few files say what an offer is on a day, and each page that shows them says the day', () => {
  const saying = [...sourceFiles]
    .filter(([, text]) => /\bgetOfferStatus\(|offerStatus\.label\(/.test(text))
    .map(([file]) => file);
  const may =
    /^((cli|lib\/(offers|finder|views|export))\/|components\/offer\/|app\/((offers|check|design)\/|_shared\/check-offer))/;
  expect(saying.filter((file) => !may.test(file))).toEqual([]);
});
