import { type Format, piecesOf, type ReporterOptions } from '../../src/report/index.ts';
import type { AnyReport } from '../../src/report/types.ts';
import type { Extraction } from '../../src/schema/report.ts';
import { sample, sampleTexts } from './sample.ts';

const { groups: _, ...claimsOnly } = sample;

/** The sample without its groups, as `extract` gives it. */
export const sampleExtraction: Extraction = claimsOnly;

/** A report in one format. What is not given is as in a plain terminal of 80 columns. */
export async function render(
  format: Format,
  report: AnyReport = sample,
  options: Partial<ReporterOptions> = {},
): Promise<string> {
  const command = 'groups' in report ? 'compare' : 'extract';
  const pieces = await piecesOf(format, report, {
    width: 80,
    color: false,
    quiet: false,
    command,
    texts: sampleTexts,
    ...options,
  });
  return [...pieces].join('');
}
