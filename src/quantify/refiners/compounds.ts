import { ratioOf } from '../convert.ts';
import type { Draft, Refiner } from '../draft.ts';
import { tidy } from '../numeral/index.ts';
import type { Token } from '../tokens.ts';

const joins = (tokens: readonly Token[], from: number, to: number): boolean => {
  const between = tokens
    .slice(from, to)
    .map((token) => token.lower)
    .join(' ');
  return between === '' || between === ',' || between === 'and' || between === ', and' || between === '-';
};

/** One amount in two units: "5ft 10in" is 70 inches, "2 hours, 15 minutes" 135 minutes, "three dollars and ten cents" 3.10 dollars. */
function merged(one: Draft, two: Draft): Draft | null {
  if (one.bound !== 'exact' || two.bound !== 'exact' || !one.unit || !two.unit || one.unit === two.unit)
    return null;
  if (one.low === null || two.low === null || two.low < 0) return null;
  const money = one.kind === 'money';
  if (money !== (two.kind === 'money') || one.kind === 'percent' || one.kind === 'age') return null;
  const cents = money && /^[a-z]/.test(two.unit) && /^[A-Z]/.test(one.unit);
  const ratio = cents ? 100 : ratioOf(one.unit, two.unit);
  if (
    !ratio ||
    (one.kind === 'duration' && !Number.isInteger(ratio)) ||
    ratio <= 1 ||
    two.low >= ratio * 10 ||
    !Number.isInteger(one.low) ||
    (money && !cents)
  )
    return null;
  const value = money ? tidy(one.low + two.low / ratio) : tidy(one.low * ratio + two.low);
  return {
    ...one,
    to: two.to,
    low: value,
    high: value,
    unit: money ? one.unit : two.unit,
    rules: [...one.rules, 'compounds'],
  };
}

/** Merges an amount that is said in two units, the larger first. */
export const compounds: Refiner = {
  name: 'compounds',
  refine(drafts, tokens) {
    const kept: Draft[] = [];
    for (const draft of drafts) {
      const last = kept.at(-1);
      const one = last && joins(tokens, last.to, draft.from) ? merged(last, draft) : null;
      if (one) kept[kept.length - 1] = one;
      else kept.push(draft);
    }
    return kept;
  },
};
