import { requirePeriod } from '#lib/text/dates';

/** Events on a line of years: where each stands, and in which lane, so that none covers another. */
export type TimelineLayout = {
  years: { year: number; x: number }[];
  dots: { number: number; x: number; lane: number }[];
  lanes: number;
};

const dayMs = 24 * 60 * 60 * 1000;
const countYearsSince = (day: string, year: number): number =>
  (Date.parse(day) - Date.parse(`${year}-01-01`)) / dayMs / 365.25;

/** Lays events, the earliest first, on a line of some width; dots in a lane are at least a gap apart. */
export function layoutTimeline(events: readonly { when: string }[], width: number, gap: number): TimelineLayout {
  const days = events.map(({ when }) => requirePeriod(when));
  const first = Math.min(...days.map((day) => Number(day.first.slice(0, 4))));
  const last = Math.max(...days.map((day) => Number(day.last.slice(0, 4))));
  const perYear = width / (last - first + 1);
  const ends: number[] = [];
  const dots = days.map((day, index) => {
    const middle = (countYearsSince(day.first, first) + countYearsSince(day.last, first)) / 2;
    const x = Math.min(Math.max(middle * perYear, gap / 2), width - gap / 2);
    const free = ends.findIndex((end) => x - end >= gap);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = x;
    return { number: index + 1, x: Math.round(x), lane };
  });
  const years = Array.from({ length: last - first + 1 }, (_each, index) => ({
    year: first + index,
    x: Math.round(index * perYear),
  }));
  return { years, dots, lanes: ends.length };
}
