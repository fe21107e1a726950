import type { Library } from '#lib/content/library';
import type { ResultsPage } from '#lib/finder/results-page';
import { collectionOfPage } from './collection.ts';
import { type ExportFormat, exportFormats } from './formats.ts';

/** All results of a page in another form. The same results give the same text, so that readers are told only of changes. */
export const formatResults = (format: ExportFormat, page: ResultsPage, library: Library, day: string): string =>
  exportFormats[format].make(collectionOfPage(page, library, day));
