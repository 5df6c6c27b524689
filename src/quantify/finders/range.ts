import { type Amount, kindOf, readAmount } from '../amount.ts';
import { draft, type Finder } from '../draft.ts';
import { tidy } from '../numeral.ts';
import type { Token } from '../tokens.ts';

const dashes = new Set(['-', '–', '—', '~', '‑', '−']);

/** The first end takes unit and scale from the second where it has none: "$3-5 million", "25 to 27 per cent". */
function joined(
  a: Amount,
  b: Amount,
): { low: number; high: number; unit: string | null; dimension: string | null } | null {
  if (a.unit && b.unit && a.unit !== b.unit) return null;
  const scaled = a.scale === 1 && b.scale > 1 && a.value < 1000 && a.value * b.scale <= b.value;
  const one = scaled ? tidy(a.value * b.scale) : a.value;
  return {
    low: Math.min(one, b.value),
    high: Math.max(one, b.value),
    unit: a.unit ?? b.unit,
    dimension: a.dimension ?? b.dimension,
  };
}

function second(tokens: readonly Token[], a: Amount, between: boolean): Amount | null {
  const link = tokens[a.to];
  if (!link) return null;
  const dash = dashes.has(link.text);
  if (!dash && link.lower !== 'to' && !(between && link.lower === 'and')) return null;
  if (dash && link.glued !== (tokens[a.to + 1]?.glued ?? false)) return null;
  return readAmount(tokens, a.to + 1);
}

/** Two ends: "40,000 to 45,000", "between 3 and 5", "25–27", "$3-5 million", "from 3km to 5km". */
export const range: Finder = {
  name: 'range',
  find(tokens, at) {
    const opener = tokens[at - 1]?.lower;
    const opened = opener === 'between' || opener === 'from';
    const a = readAmount(tokens, at);
    if (!a) return null;
    const b = second(tokens, a, opened);
    if (!b) return null;
    const ends = joined(a, b);
    if (!ends || ends.low === ends.high) return null;
    const { dimension, ...value } = ends;
    return draft('range', opened ? at - 1 : at, b.to, { kind: kindOf(dimension), bound: 'range', ...value });
  },
};
