const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });

/** The day in London at a moment, written like 2020-03-31. */
export const londonDay = (moment: Date = new Date()): string => london.format(moment);

/** Milliseconds for measuring how long something took; it never runs backwards. */
export const milliseconds = (): number => performance.now();
