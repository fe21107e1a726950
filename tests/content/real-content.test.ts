import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { formatDiagnostic } from '#lib/content/diagnostic';
import { readFiles } from '#lib/content/files';
import { readLibrary } from '#lib/content/read-library';
import { getOfferStatus } from '#lib/offers/status';
import type { RecordOf } from '#lib/schema/types';
import { typeNames } from '#lib/schema/types';
import { requirePeriod } from '#lib/text/dates';

const { library, diagnostics } = readLibrary(readFiles('content'));
const { all } = library;

/** What the notes on the sources hold for each area. */
const expected = {
  blackpool: { priorities: 3, activities: 25, targets: 0, sources: 34 },
  bradford: { priorities: 4, activities: 18, targets: 1, sources: 23 },
  derby: { priorities: 3, activities: 22, targets: 6, sources: 29 },
  doncaster: { priorities: 4, activities: 19, targets: 3, sources: 25 },
  'fenland-and-east-cambridgeshire': { priorities: 4, activities: 15, targets: 4, sources: 23 },
  hastings: { priorities: 4, activities: 27, targets: 6, sources: 35 },
  ipswich: { priorities: 4, activities: 18, targets: 0, sources: 29 },
  'north-yorkshire-coast': { priorities: 4, activities: 29, targets: 3, sources: 23 },
  norwich: { priorities: 4, activities: 28, targets: 1, sources: 30 },
  oldham: { priorities: 3, activities: 20, targets: 0, sources: 24 },
  'stoke-on-trent': { priorities: 4, activities: 21, targets: 9, sources: 30 },
  'west-somerset': { priorities: 4, activities: 32, targets: 3, sources: 29 },
};

const countsOf = (area: RecordOf<'area'>) => {
  const priorities = all('priority').filter((priority) => priority.area === area.id);
  return {
    priorities: priorities.length,
    activities: all('activity').filter((activity) => activity.area === area.id).length,
    targets: priorities.flatMap((priority) => priority.targets ?? []).length,
    sources: new Set(area.sources.map(({ source }) => source)).size,
  };
};

test('the content has no problems', () => expect(diagnostics.map(formatDiagnostic)).toEqual([]));

describe('the areas', () => {
  // More may be added. What the notes hold may not get lost.
  test('have every priority, activity, target and source', () => {
    const counts = Object.fromEntries(all('area').map((area) => [area.id, countsOf(area)]));
    for (const [area, least] of Object.entries(expected)) {
      for (const [what, number] of Object.entries(least)) {
        const count = counts[area]?.[what as keyof typeof least] ?? 0;
        expect(count, `${what} of ${area}`).toBeGreaterThanOrEqual(number);
      }
    }
    expect(all('priority')).toHaveLength(45);
  });

  test.each(all('area').map((area) => [area.title, area] as const))('%s opens with five sentences', (_title, area) => {
    const text = textOf(area.body).replace(/([.!?])(?=[A-Z])/g, '$1 ');
    expect([...new Intl.Segmenter('en-GB', { granularity: 'sentence' }).segment(text)]).toHaveLength(5);
  });

  test('number their priorities from 1 without a gap', () => {
    for (const area of all('area')) {
      const numbers = all('priority')
        .filter((priority) => priority.area === area.id)
        .map(({ number }) => number);
      expect(numbers.toSorted()).toEqual(numbers.map((_number, index) => index + 1));
    }
  });
});

describe('the fund reports', () => {
  const reports = all('project').filter((project) => project.programme === 'ssif');

  test('are the five, and none is called Opportunity Area work', () => {
    expect(reports).toHaveLength(5);
    for (const report of reports) {
      expect(report.area).toBeUndefined();
      expect(textOf(report.body)).toMatch(/not (part of )?(an )?Opportunity Area/i);
    }
  });

  test.each([
    ['Good practice to share', 20],
    ['Lessons learned', 20],
    ['Sustainability', 29],
  ])('hold every point under "%s"', (heading, points) => {
    expect(reports.reduce((sum, report) => sum + pointsUnder(report, heading), 0)).toBe(points);
  });
});

/** The items of the numbered lists between a second-level heading and the next. */
function pointsUnder({ body }: RecordOf<'project'>, heading: string): number {
  let isUnder = false;
  let points = 0;
  for (const node of body?.children ?? []) {
    if (node.type === 'heading' && node.depth === 2) isUnder = textOf(node) === heading;
    if (isUnder && node.type === 'list' && node.ordered) points += node.children.length;
  }
  return points;
}

describe('the offers', () => {
  test('of the programme are all closed, replaced or full today, each with a reason in words', () => {
    const ofTheProgramme = all('offer').filter(({ asOf }) => requirePeriod(asOf).first < '2022-09-01');
    expect(ofTheProgramme.length).toBeGreaterThanOrEqual(10);
    for (const offer of ofTheProgramme) {
      const { status, reason } = getOfferStatus(offer, '2026-11-21');
      expect(['closed', 'replaced'], offer.id).toContain(status);
      expect(reason.length, offer.id).toBeGreaterThan(20);
    }
  });

  test('stood on 1 December 2018 as their sources say', () => {
    const stood = Object.fromEntries(
      all('offer').map((offer) => [offer.id, getOfferStatus(offer, '2018-12-01').status]),
    );
    expect(stood).toMatchObject({
      'small-grants-3k-stoke': 'full',
      'school-improvement-offer-2018-19-tier-1': 'by-invitation',
      'school-improvement-offer-2018-19-tier-2': 'by-invitation',
      'governance-leadership-stoke': 'open-while-money-lasts',
      'governance-clerking-stoke': 'open-while-money-lasts',
      'school-capacity-fund-stoke': 'not-known',
    });
    for (const id of ['funded-npqs-stoke', 'breakfast-programme-stoke', 'research-school-cpd-stoke']) {
      expect(stood[id], id).toMatch(/^open/);
    }
  });
});

test('there are enough words explained, and each says where its meaning comes from', () => {
  expect(all('term').length).toBeGreaterThanOrEqual(150);
});

test('something rests on every source', () => {
  expect(
    all('source')
      .filter((source) => library.linksTo(source).length === 0)
      .map(({ id }) => id),
  ).toEqual([]);
});

test('no two records of a type share a title, so that lists can be read', () => {
  for (const name of typeNames.filter((each) => each !== 'source' && each !== 'priority' && each !== 'activity')) {
    const titles = all(name).map(({ title }) => title);
    expect(titles.toSorted()).toEqual([...new Set(titles)].toSorted());
  }
});

test('nothing unfinished, and no word of how the content was made, is left in it', () => {
  for (const { path, bytes } of readFiles('content')) {
    expect(new TextDecoder().decode(bytes), path).not.toMatch(/\b(lorem|XX|TODO|TBC|seed 00\d|dossier)\b/);
  }
});
