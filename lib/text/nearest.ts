import leven from 'leven';

/** The choice most like what was written, where it is like enough to be a slip of the keyboard. */
export function findNearest(written: string, choices: Iterable<string>): string | undefined {
  const [best] = findNearestFew(written, choices, 1);
  return best;
}

/** Up to `most` choices that are like what was written, the likest first. */
export function findNearestFew(written: string, choices: Iterable<string>, most: number): string[] {
  const plain = written.toLowerCase();
  return [...choices]
    .map((choice) => ({ choice, distance: measureDistance(plain, choice.toLowerCase()) }))
    .filter(({ choice, distance }) => distance <= Math.max(1, Math.floor(Math.min(plain.length, choice.length) * 0.4)))
    .sort((one, other) => one.distance - other.distance || one.choice.localeCompare(other.choice))
    .slice(0, most)
    .map(({ choice }) => choice);
}

// A choice that begins with the whole of what was written is as near as one letter off: "norw" means "norwich".
const measureDistance = (written: string, choice: string): number =>
  written.length > 2 && choice.startsWith(written) ? Math.min(1, leven(written, choice)) : leven(written, choice);

const shortestWithSlip = 4;

/** The one choice from which a word differs by a single letter. A word of few letters has too many neighbours to guess. */
export function oneSlipFrom(written: string, choices: readonly string[]): string | undefined {
  const near = choices.filter((choice) => choice.length >= shortestWithSlip && leven(written, choice) === 1);
  return near.length === 1 ? near[0] : undefined;
}
