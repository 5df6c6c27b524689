import type { Draft, Refiner } from '../draft.ts';
import type { Token } from '../tokens.ts';

const up = (draft: Draft): boolean => draft.bound === 'over' || draft.bound === 'atLeast';
const down = (draft: Draft): boolean =>
  (draft.bound === 'under' && draft.low === null) || draft.bound === 'atMost';

/** Whether nothing but "and", "but" or a comma stands between two readings. */
function joined(one: Draft, two: Draft, tokens: readonly Token[]): boolean {
  const between = tokens.slice(one.to, two.from).map((token) => token.lower);
  return (
    between.length < 3 &&
    between.every((word) => word === 'and' || word === 'but' || word === ',') &&
    between.length > 0
  );
}

function merged(one: Draft, two: Draft): Draft | null {
  const [from, to] = up(one) && down(two) ? [one, two] : down(one) && up(two) ? [two, one] : [null, null];
  if (!from || from.low === null || to.high === null || from.low >= to.high) return null;
  if (one.unit !== two.unit && one.unit !== null && two.unit !== null) return null;
  return {
    ...two,
    from: one.from,
    low: from.low,
    high: to.high,
    bound: 'range',
    kind: one.unit === null ? two.kind : one.kind,
    unit: one.unit ?? two.unit,
    hedge: null,
    rules: [...one.rules, 'limits'],
  };
}

/** Merges a lower and an upper limit of one number: "more than 10 but less than 20", "no more than 50 and no less than 20". */
export const limits: Refiner = {
  refine(drafts, tokens) {
    const kept: Draft[] = [];
    for (const draft of drafts) {
      const last = kept.at(-1);
      const one = last && joined(last, draft, tokens) ? merged(last, draft) : null;
      if (one) kept[kept.length - 1] = one;
      else kept.push(draft);
    }
    return kept;
  },
};
