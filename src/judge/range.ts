import type { Claim, ValueSpan } from '../schema/report.ts';

/** From the least to the greatest number stated in a group, in the canonical unit. */
export function rangeOf(claims: readonly Claim[]): ValueSpan {
  const ends = claims.flatMap(({ quantity: { canonical } }) =>
    [canonical.low, canonical.high].filter((end) => end !== null),
  );
  const unit = claims[0]?.quantity.canonical.unit ?? null;
  if (!ends.length) return { low: null, high: null, unit };
  return {
    low: ends.reduce((x, y) => Math.min(x, y)),
    high: ends.reduce((x, y) => Math.max(x, y)),
    unit,
  };
}
