const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });

/** The day in London at a moment, written like 2020-03-31. */
export const getLondonDay = (moment: Date = new Date()): string => london.format(moment);

/** This moment, as the Date header of HTTP writes it. */
export const httpDate = (): string => new Date().toUTCString();

/** Milliseconds for measuring how long something took; it never runs backwards. */
export const readMilliseconds = (): number => performance.now();

/** The day in London, and when it ends. */
export type DayClock = {
  /** The day, written like 2020-03-31. */
  today(): string;
  /** Milliseconds until the day in London ends. */
  millisecondsLeft(): number;
};

const hour = 3_600_000;

/**
 * Makes a clock that is asked for the day with every request, so it works the day out only when that may have changed.
 * A fixed day never ends: it is for tests and previews.
 */
export function makeDayClock(fixedDay?: string, now: () => number = Date.now): DayClock {
  let day = '';
  let from = Number.POSITIVE_INFINITY;
  let until = 0;
  const look = (): number => {
    const moment = now();
    // A clock that was set back counts too.
    if (moment >= until || moment < from) {
      day = getLondonDay(new Date(moment));
      from = moment;
      until = endOfDay(moment, day);
    }
    return moment;
  };
  if (fixedDay !== undefined) return { today: () => fixedDay, millisecondsLeft: () => 24 * hour };
  return {
    today: () => {
      look();
      return day;
    },
    millisecondsLeft: () => {
      const moment = look();
      return until - moment;
    },
  };
}

/** The first millisecond of the next day in London. A day has 23 or 25 hours where the clocks change. */
function endOfDay(moment: number, day: string): number {
  let before = moment;
  let after = moment + 26 * hour;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (getLondonDay(new Date(middle)) === day) before = middle;
    else after = middle;
  }
  return after;
}
