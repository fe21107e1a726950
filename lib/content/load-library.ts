import { getLondonDay } from '#lib/clock';
import { site } from '#lib/config';
import { type Diagnostic, formatDiagnostic } from './diagnostic.ts';
import { getFingerprint, readFiles } from './files.ts';
import type { Library } from './library.ts';
import { readLibrary } from './read-library.ts';

type Opened = { library: Library; diagnostics: readonly Diagnostic[]; stamp: string };

/** The framework loads this file once for pages and once for data. They share one library, as reading it takes seconds. */
const shared = globalThis as { openedContent?: Opened };

/** The library of the content folder. A preview has the drafts in it, and what can be shown of content with problems. */
export const loadLibrary = (): Library => loadContent().library;

/** What an editor must fix or look at; in a preview alone, because content with problems is shown nowhere else. */
export const loadDiagnostics = (): readonly Diagnostic[] => loadContent().diagnostics;

/** Reads the content once; in a preview again whenever a file was saved. tools/watch-content.cjs makes the browser ask again. */
function loadContent() {
  const stamp = site.isPreview ? getFingerprint('content') : '';
  if (shared.openedContent?.stamp === stamp) return shared.openedContent;
  const {
    library: published,
    withDrafts,
    diagnostics: found,
  } = readLibrary(readFiles('content'), site.isPreview ? getLondonDay() : undefined);
  if (found.length > 0 && !site.isPreview) {
    throw new Error(['The content has problems. Fix each of these:', ...found.map(formatDiagnostic)].join('\n'));
  }
  const opened = { library: site.isPreview ? withDrafts : published, diagnostics: found, stamp };
  shared.openedContent = opened;
  return opened;
}
