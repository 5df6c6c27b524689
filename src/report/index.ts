import type { Extraction, Report } from '../schema/report.ts';

export const formats = ['table', 'json'] as const;
export type Format = (typeof formats)[number];

export interface ReporterOptions {
  /** Columns of the terminal; 80 where there is none. */
  readonly width: number;
  readonly color: boolean;
  readonly command: 'extract' | 'compare' | 'check';
  readonly quiet: boolean;
  /** The documents' texts by id, for the reporters that show them. */
  readonly texts: ReadonlyMap<string, string>;
}

/** A report as text, its last line ended. */
export type Reporter = (report: Extraction | Report, options: ReporterOptions) => string;

/** One reporter per format; each is loaded only when it is asked for. */
export const reporters: Record<Format, () => Promise<Reporter>> = {
  table: async () => (await import('./table.ts')).table,
  json: async () => (await import('./json.ts')).json,
};
