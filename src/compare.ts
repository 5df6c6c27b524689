import { align } from './align/index.ts';
import { judgeFor } from './judge/index.ts';
import type { Extraction, Report } from './schema/report.ts';
import { summarise } from './summary.ts';
import type { CompareOptions } from './types.ts';

/**
 * The road's second half: lines the claims up and judges them. Works on extracted claims, so that extraction can be done
 * elsewhere or have been done before; it stands apart because it needs neither grammar nor tagger.
 */
export function compareClaims(extraction: Extraction, options: CompareOptions = {}): Report {
  const { documents, claims } = extraction;
  const groups = Array.from(align(claims, documents, options), judgeFor(documents, options));
  return { ...extraction, groups, summary: summarise(documents, claims, groups) };
}
