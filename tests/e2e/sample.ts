/** Whether every page is tried in every look, which takes long: `npm run verify -- --all`. */
const isEverything = process.env.CHECK_ALL === 'yes';

const today = Math.floor(Date.now() / 86_400_000);

/** Whether a page, by its place in a list, is among the one in so many that are tried in full today: others are tomorrow. */
export const isInSample = (index: number, oneIn: number): boolean => isEverything || index % oneIn === today % oneIn;
