import type { Extraction, Report } from '../schema/report.ts';

/** What a reporter is given: claims alone, or claims lined up in groups. */
export type AnyReport = Extraction | Report;

export interface ReporterOptions {
  /** Columns of the terminal; 80 where there is none. */
  readonly width: number;
  readonly color: boolean;
  readonly command: 'extract' | 'compare' | 'check';
  readonly quiet: boolean;
  /** The documents' texts by id, for the reporters that show them. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Findings in, text out. The last line is ended. */
export type Reporter = (report: AnyReport, options: ReporterOptions) => string;

/** Whether claims were lined up at all; an extraction has no groups. */
export function isCompared(report: AnyReport): report is Report {
  return 'groups' in report;
}
