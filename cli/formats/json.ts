import type { CheckReport } from './format.ts';
import { countSeverity } from './text.ts';

/** For programs: every problem with all that is known of it. */
export const formatJson = ({ files, diagnostics }: CheckReport): string[] => [
  JSON.stringify(
    {
      files,
      errors: countSeverity(diagnostics, 'error'),
      warnings: countSeverity(diagnostics, 'warning'),
      diagnostics,
    },
    undefined,
    2,
  ),
];
