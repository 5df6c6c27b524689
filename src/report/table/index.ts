import { extractionOf, isCompared, type Reporter } from '../types.ts';
import { compareTable } from './compare.ts';
import { extractTable } from './extract.ts';

/** For a terminal: what was found, in as many columns as there are. */
export const table: Reporter = (report, options) => {
  const found = extractionOf(report);
  return isCompared(found) ? compareTable(found, options) : extractTable(found, options);
};
