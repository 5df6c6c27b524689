import type { CheckReport } from '../check/index.ts';
import type { Extraction, Report } from '../schema/report.ts';

/** What a reporter is given: claims alone, claims lined up in groups, or a draft's figures against its sources. */
export type AnyReport = Extraction | Report | CheckReport;

export interface ReporterOptions {
  /** Columns of the terminal; 80 where there is none. */
  readonly width: number;
  readonly color: boolean;
  readonly command: 'extract' | 'compare' | 'check';
  readonly quiet: boolean;
  /** Why pairs of claims that would fail a run do not, by `pairKey`: silenced, or known to the baseline. */
  readonly accepted?: ReadonlyMap<string, string>;
  /** The documents' texts by id, for the reporters that show them. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Findings in, text out. The last line is ended. */
export type Reporter = (report: AnyReport, options: ReporterOptions) => string;

/** The same for forms that machines read: in pieces, since a report may be larger than a string can be. */
export type PiecewiseReporter = (report: AnyReport, options: ReporterOptions) => Iterable<string>;

export function isCheck(report: AnyReport): report is CheckReport {
  return 'checked' in report;
}

/** Whether claims were lined up at all; an extraction has no groups. */
export function isCompared(report: AnyReport): report is Report {
  return 'groups' in report;
}

/** The documents and claims behind any report. */
export function extractionOf(report: AnyReport): Extraction | Report {
  return isCheck(report) ? report.report : report;
}
