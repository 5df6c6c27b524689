import type { Claim } from '../schema/report.ts';
import { meet } from './numbers.ts';
import { figureText } from './words.ts';

/**
 * Where one sentence gives the parts of the other's total ("1 dead, 15 hurt" beside "16 shot"): in words how they make it up,
 * else null. Only counts are added, and only of different fields, so that a repeated figure is not counted twice.
 */
export function sumOf(a: Claim, b: Claim, siblings: readonly Claim[]): string | null {
  return partsOf(a, b, siblings) ?? partsOf(b, a, siblings);
}

function partsOf(whole: Claim, part: Claim, siblings: readonly Claim[]): string | null {
  if (!isSummand(whole) || !isSummand(part)) return null;
  for (const other of siblings) {
    if (other.document !== part.document || other.sentence.start !== part.sentence.start) continue;
    if (!isSummand(other) || other.id === part.id || other.field === part.field) continue;
    // What died of those aboard is in the figure of those aboard: a total is made up of other things than itself.
    if (part.field === whole.field || other.field === whole.field) continue;
    if (meet(whole.quantity.expected, add(part, other)))
      return `${figureText(part.quantity)} ${part.field} and ${figureText(other.quantity)} ${other.field} make up the ${figureText(whole.quantity)}.`;
  }
  return null;
}

/** A figure of its own: not "dozens", which nearly any sum meets, and none that the other one includes ("33 died, 13 of them staff"). */
const isSummand = ({ quantity, aggregation }: Claim): boolean =>
  quantity.kind === 'count' && quantity.bound !== 'vague' && aggregation !== 'part';

function add(x: Claim, y: Claim) {
  const [p, q] = [x.quantity.expected, y.quantity.expected];
  return {
    low: p.low === null || q.low === null ? null : p.low + q.low,
    high: p.high === null || q.high === null ? null : p.high + q.high,
  };
}
