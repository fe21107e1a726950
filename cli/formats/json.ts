import type { Checked } from './format.ts';
import { howMany } from './text.ts';

/** For programs: every problem with all that is known of it. */
export const asJson = ({ files, problems }: Checked): string[] => [
  JSON.stringify(
    { files, errors: howMany(problems, 'error'), warnings: howMany(problems, 'warning'), problems },
    undefined,
    2,
  ),
];
