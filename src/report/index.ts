import type { AnyReport, PiecewiseReporter, Reporter, ReporterOptions } from './types.ts';

export type { AnyReport, ReporterOptions } from './types.ts';

/** One reporter per format, loaded when it is asked for: plots, CSV and tables cost time that other commands need not spend. */
const reporters = {
  table: async () => (await import('./table/index.ts')).table,
  json: async () => (await import('./json.ts')).json,
  ndjson: async () => (await import('./ndjson.ts')).ndjson,
  csv: async () => (await import('./csv.ts')).csv,
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html/index.ts')).htmlReport,
  sarif: async () => (await import('./sarif.ts')).sarif,
  junit: async () => (await import('./junit.ts')).junit,
  github: async () => (await import('./github.ts')).github,
} satisfies Record<string, () => Promise<Reporter | PiecewiseReporter>>;

export type Format = keyof typeof reporters;
/** The report in a form, in pieces to be written one after the other. */
export async function piecesOf(
  format: Format,
  report: AnyReport,
  options: ReporterOptions,
): Promise<Iterable<string>> {
  const pieces = (await reporters[format]())(report, options);
  return typeof pieces === 'string' ? [pieces] : pieces;
}

export const formats = Object.keys(reporters) as readonly Format[];

/** The formats that show the articles themselves. */
export const showingTexts: ReadonlySet<string> = new Set(['html']);

/** The format that a file's ending asks for; `.txt` is the table. */
export const formatByEnding: Readonly<Record<string, Format>> = {
  txt: 'table',
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  csv: 'csv',
  md: 'markdown',
  html: 'html',
  htm: 'html',
  sarif: 'sarif',
  xml: 'junit',
};
