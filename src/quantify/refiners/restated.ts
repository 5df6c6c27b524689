import { anyOf } from '../any-of.ts';
import { toCanonical } from '../convert.ts';
import type { Draft, Refiner } from '../draft.ts';
import type { Token } from '../tokens.ts';

const isHedged = anyOf('approx over atLeast under atMost');

const number = (draft: Draft): number | null => draft.low ?? draft.high;

/** Whether `two` says `one` again in another unit: "100 kilometers (60 miles)", "7.5 million crowns (US$1.1 million)". */
function restates(one: Draft, two: Draft, tokens: readonly Token[]): boolean {
  if (two.bound !== 'exact' || one.kind !== two.kind || !one.unit || !two.unit || one.unit === two.unit)
    return false;
  const between = tokens.slice(one.to, two.from);
  const opened =
    between.length <= 2 &&
    between.every(
      (token) => token.text === '(' || token.text === '/' || token.text === ',' || token.kind === 'word',
    );
  if (!opened || !between.some((token) => token.text === '(' || token.text === '/')) return false;
  if (one.kind === 'money') return true;
  const [a, b] = [toCanonical(number(one), one.unit) ?? 0, toCanonical(number(two), two.unit) ?? 0];
  return Math.abs(a - b) <= 0.15 * Math.max(Math.abs(a), Math.abs(b));
}

/** Gives a figure restated in brackets the bound of the figure that it restates. */
export const restated: Refiner = {
  refine(drafts, tokens) {
    let last: Draft | undefined;
    return drafts.map((draft) => {
      const one = last;
      last = draft;
      if (!one || !isHedged(one.bound) || !restates(one, draft, tokens)) return draft;
      const value = number(draft);
      last = {
        ...draft,
        bound: one.bound,
        low: one.low === null ? null : value,
        high: one.high === null ? null : value,
        rules: [...draft.rules, 'restated'],
      };
      return last;
    });
  },
};
