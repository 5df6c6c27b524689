import type { Reporter } from './types.ts';

export type { Reporter, ReporterOptions } from './types.ts';

export const formats = ['table', 'json'] as const;
export type Format = (typeof formats)[number];

/** One reporter per format, loaded when it is asked for: plots, CSV and tables cost time that other commands need not spend. */
export const reporters: Record<Format, () => Promise<Reporter>> = {
  table: async () => (await import('./table/index.ts')).table,
  json: async () => (await import('./json.ts')).json,
};
