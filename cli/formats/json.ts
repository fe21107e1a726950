import type { Checked } from './format.ts';
import { howMany } from './text.ts';

/** For programs: every problem with all that is known of it. */
export const asJson = ({ files, diagnostics }: Checked): string[] => [
  JSON.stringify(
    { files, errors: howMany(diagnostics, 'error'), warnings: howMany(diagnostics, 'warning'), diagnostics },
    undefined,
    2,
  ),
];
