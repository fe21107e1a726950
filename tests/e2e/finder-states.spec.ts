import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { keyStage, theme } from '#lib/schema/topics';
import { emulateMedia, findAxeViolations, mediaVariants } from './axe.ts';
import { findHtmlFaults } from './html.ts';
import { isInSample } from './sample.ts';

const most = { bytes: 14_000, states: 200 };
/** Of so many states one is tried in every look: with its looks it takes as long as the HTML of a hundred. */
const oneInAllLooks = 5;

const judged = (parse(readFileSync('tests/search/judgements.yaml', 'utf8')) as { q: string }[]).map(({ q }) => q);

/** The same addresses of lists every time: judged searches, choices, orders, pages and days, also in ways that mean nothing. */
const states: string[] = fc.sample(
  fc
    .record({
      list: fc.constantFrom('/search', '/search', '/search', '/areas', '/offers', '/projects', '/contacts'),
      q: fc.constantFrom('', ...judged, ...judged),
      theme: fc.subarray([...theme.values, 'cookery'], { maxLength: 2 }),
      stage: fc.subarray([...keyStage.values], { maxLength: 2 }),
      area: fc.constantFrom('', '', '', 'norwich', 'stoke-on-trent'),
      type: fc.constantFrom('', '', '', 'activity', 'offer'),
      sort: fc.constantFrom('', '', 'title', 'newest'),
      as: fc.constantFrom('', '', '', 'typed'),
      page: fc.constantFrom('', '', '2', '999'),
      on: fc.constantFrom('', '', '', '2018-12-01'),
      narrow: fc.integer({ min: 0, max: 3 }),
    })
    .map(({ list, narrow, theme: themes, stage, ...others }) => {
      const pairs = Object.entries(others).filter(([, value]) => value !== '');
      if (narrow === 0) pairs.push(...themes.map((value): [string, string] => ['theme', value]));
      if (narrow <= 1) pairs.push(...stage.map((value): [string, string] => ['stage', value]));
      return `${list}?${new URLSearchParams(pairs)}`;
    }),
  { numRuns: most.states, seed: 20261121 },
);

test(`${most.states} states of the lists have valid HTML`, async ({ request }) => {
  for (const state of states) {
    const answer = await request.get(state);
    expect(answer.status(), state).toBe(200);
    expect(await findHtmlFaults(await answer.text()), state).toEqual([]);
  }
});

for (const half of [0, 1]) {
  test(`states of the lists have no barriers in any look (${half + 1} of 2)`, async ({ page }) => {
    test.setTimeout(600_000);
    for (const [index, state] of states.entries()) {
      if (index % 2 !== half || !isInSample(Math.floor(index / 2), oneInAllLooks)) continue;
      await page.goto(state);
      for (const look of mediaVariants.filter(({ name }) => name !== 'print')) {
        await emulateMedia(page, look);
        expect(await findAxeViolations(page, look.rules), `${state} in ${look.name}`).toEqual([]);
      }
    }
  });
}

test(`a page of results weighs at most ${most.bytes} bytes on the way`, async ({ request }) => {
  for (const state of states.filter((path) => path.startsWith('/search'))) {
    const answer = await request.head(state, { headers: { 'accept-encoding': 'br' } });
    expect(Number(answer.headers()['content-length']), state).toBeLessThanOrEqual(most.bytes);
  }
});
