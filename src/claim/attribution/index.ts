import type { Attribution, Span } from '../../schema/report.ts';
import type { Context } from '../context.ts';

/** Who is said to have said what stands at a span of a sentence; null where the text speaks for itself. */
export type Attribute = (sentenceIndex: number, span: Span) => Attribution | null;

export function attribute(_context: Context): Attribute {
  return () => null;
}
