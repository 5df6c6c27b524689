import { agreeing } from '../judge/numbers.ts';
import { disputes as settings } from '../lexicon/comparing.ts';
import { contrasts } from '../lexicon/facets.ts';
import type { Claim, Span } from '../schema/report.ts';
import { facetsOf } from './evidence.ts';
import { compareHeads } from './facets/field.ts';
import type { Prepared } from './prepare.ts';

/** Two figures of one article. */
export type Dispute = readonly [Prepared, Prepared];

/**
 * The figures that an article itself sets against each other: one fact on two authorities ("the survey put it at 6.1, but the
 * centre said 5.9"). `block` is in the order of documents and places.
 */
export function disputesIn(block: readonly Prepared[]): readonly Dispute[] {
  const found: Dispute[] = [];
  for (const [at, a] of block.entries()) {
    const end = Math.min(block.length, at + 1 + settings.window);
    for (let next = at + 1; next < end; next += 1) {
      const b = block[next]!;
      if (b.document === a.document && isDispute(a, b)) found.push([a, b]);
    }
  }
  return found;
}

function isDispute(a: Prepared, b: Prepared): boolean {
  const [x, y] = [a.origin, b.origin];
  if (!x || !y || x === y || a.claim.aggregation !== b.claim.aggregation) return false;
  if (a.field !== b.field || compareHeads(a.head, b.head) === 'different') return false;
  if (agreeing(a, b) || !contrast.test(between(a.claim, b.claim))) return false;
  return typeof facetsOf(a, b) !== 'string';
}

const contrast = new RegExp(`\\b(?:${contrasts.join('|')})\\b`, 'i');

/** The words between two figures of one sentence, or of two that follow each other; nothing where they are further apart. */
function between(a: Claim, b: Claim): string {
  const { start, end, text } = b.sentence;
  const inside = [a, b].map(({ span, mentions }) =>
    [span, ...mentions].find((place) => place.start >= start && place.end <= end),
  ) as [Span | undefined, Span | undefined];
  if (inside[0] && inside[1]) {
    const [from, to] = [Math.min(inside[0].end, inside[1].end), Math.max(inside[0].start, inside[1].start)];
    return text.slice(from - start, to - start);
  }
  if (start - a.sentence.end > settings.gap || start < a.sentence.end) return '';
  const rest = a.sentence.text.slice(a.span.end - a.sentence.start);
  return `${rest} ${text.slice(0, b.span.start - start)}`;
}
