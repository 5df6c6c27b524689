import type { Extraction, Report } from '../schema/report.ts';

/** The report object as it is. */
export function json(report: Extraction | Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
