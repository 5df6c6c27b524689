import { isCheck, isCompared, type Reporter } from '../types.ts';
import { checkTable } from './check.ts';
import { compareTable } from './compare.ts';
import { extractTable } from './extract.ts';

/** For a terminal: what was found, in as many columns as there are. */
export const table: Reporter = (report, options) => {
  if (isCheck(report)) return checkTable(report, options);
  return isCompared(report) ? compareTable(report, options) : extractTable(report, options);
};
