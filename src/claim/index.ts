import type { Claim } from '../schema/report.ts';
import type { Document, QuantifiedSentence } from '../types.ts';

/** Turns the quantities of a document into claims: what is measured, its circumstances, who says so. Repeats are merged. */
export function claim(_document: Document, _sentences: readonly QuantifiedSentence[]): readonly Claim[] {
  return [];
}
