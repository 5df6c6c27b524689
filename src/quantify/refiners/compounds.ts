import { canonicalUnitOf, ratioOf } from '../convert.ts';
import type { Draft, Refiner } from '../draft.ts';
import { tidy } from '../numeral/index.ts';
import { endsClause } from '../signs.ts';
import type { Token } from '../tokens.ts';

const joins = (tokens: readonly Token[], from: number, to: number): boolean => {
  if (to - from > 2) return false;
  const between = tokens
    .slice(from, to)
    .map((token) => token.lower)
    .join(' ');
  return between === '' || between === ',' || between === 'and' || between === ', and' || between === '-';
};

/** One amount in two units: "5ft 10in" is 70 inches, "2 hours, 15 minutes" 135 minutes, "three dollars and ten cents" 3.10 dollars. */
function merged(one: Draft, next: Draft, tokens: readonly Token[]): Draft | null {
  const minutes =
    one.unit === 'hour' &&
    next.unit === 'metre' &&
    next.bound === 'exact' &&
    tokens[next.to - 1]?.text === 'm';
  const two: Draft = minutes ? { ...next, kind: 'duration', unit: 'minute' } : next; // "2h 15m"
  if (one.bound !== 'exact' || two.bound !== 'exact' || !one.unit || !two.unit || one.unit === two.unit)
    return null;
  if (one.low === null || two.low === null || two.low < 0) return null;
  const money = one.kind === 'money';
  if (money !== (two.kind === 'money') || one.kind === 'percent' || one.kind === 'age') return null;
  const cents = money && canonicalUnitOf(two.unit) !== two.unit && /^[A-Z]/.test(one.unit);
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

/** Inches without their name: "six foot four", "5 feet 10 tall". */
function inches(one: Draft, two: Draft, tokens: readonly Token[]): Draft | null {
  const next = tokens[two.to]?.lower ?? '.';
  if (one.low === null || two.low === null || !Number.isInteger(two.low) || two.low < 1 || two.low > 11)
    return null;
  if (tokens.slice(one.to, two.from).some((token) => token.text !== '-')) return null;
  const hyphened = two.from === one.to + 1; // "a 6-foot-9 guard"
  if (!hyphened && !/^(?:[.,;:!?)]|tall|and|in|high|or|to|but)$/.test(next)) return null;
  if (!Number.isInteger(one.low) || one.low > 8) return null;
  const value = one.low * 12 + two.low;
  return { ...one, to: two.to, low: value, high: value, unit: 'inch', rules: [...one.rules, 'compounds'] };
}

/** Cents or minutes without their name, at the end of what is said: "15 dollars 50", "2 hours ten". */
function unnamed(one: Draft, two: Draft, tokens: readonly Token[]): Draft | null {
  if (one.unit === 'foot' && one.bound === 'exact' && two.kind === 'count') return inches(one, two, tokens);
  const hours = one.unit === 'hour';
  if (one.bound !== 'exact' || two.bound !== 'exact' || !(hours || one.kind === 'money')) return null;
  const rest = two.low;
  const next = tokens[two.to];
  const ends = !next || endsClause(next.text);
  if (two.kind !== 'count' || rest === null || rest < 10 || rest > (hours ? 59 : 99) || !ends) return null;
  if (!Number.isInteger(one.low) || !Number.isInteger(rest)) return null;
  const between = tokens.slice(one.to, two.from).map((token) => token.lower);
  const named = /^[a-z]{4,}$/.test(tokens[one.to - 1]!.lower);
  const alone = between[0] === 'and' && one.from === 0 && !next && tokens[two.from]!.kind === 'word'; // "$3 and fourteen"
  if (between.length > 1 || (between[0] ?? 'and') !== 'and' || !(named || alone)) return null;
  const value = hours ? one.low! * 60 + rest : tidy(one.low! + rest / 100);
  const unit = hours ? 'minute' : one.unit;
  return { ...one, to: two.to, low: value, high: value, unit, rules: [...one.rules, 'compounds'] };
}

/** Merges an amount that is said in two units, the larger first. A row whose units do not all fit stays apart. */
export const compounds: Refiner = {
  refine(drafts, tokens) {
    const kept: Draft[] = [];
    for (const [n, draft] of drafts.entries()) {
      const last = kept.at(-1);
      const near = last && joins(tokens, last.to, draft.from);
      const one = near ? (merged(last, draft, tokens) ?? unnamed(last, draft, tokens)) : null;
      const next = drafts[n + 1];
      const goesOn =
        one &&
        next?.kind === 'duration' &&
        one.kind === 'duration' &&
        joins(tokens, draft.to, next.from) &&
        !merged(one, next, tokens);
      const wentOn =
        one?.kind === 'duration' &&
        drafts[n - 2]?.kind === 'duration' &&
        drafts[n - 1] === last &&
        joins(tokens, drafts[n - 2]!.to, last!.from);
      if (one && !goesOn && !wentOn) kept[kept.length - 1] = one;
      else kept.push(draft);
    }
    return kept;
  },
};
