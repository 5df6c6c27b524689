import type { Reporter } from './types.ts';

/** The report object as it is. */
export const json: Reporter = (report) => `${JSON.stringify(report, null, 2)}\n`;
