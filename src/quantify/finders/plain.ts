import { kindOf, readAmount } from '../amount.ts';
import { draft, type Finder } from '../draft.ts';
import { isMinus } from '../signs.ts';
import { amountWords } from '../starts.ts';
import type { Token } from '../tokens.ts';

/** The index after "±" or "plus or minus", which a tolerance follows. */
function overTolerance(tokens: readonly Token[], i: number): number {
  if (tokens[i]?.text === '±') return i + 1;
  if (tokens[i]?.text === '+' && tokens[i + 1]?.text === '/' && isMinus(tokens[i + 2]?.text)) return i + 3;
  return tokens[i]?.lower === 'plus' && tokens[i + 1]?.lower === 'or' && tokens[i + 2]?.lower === 'minus'
    ? i + 3
    : i;
}

/** One number with or without a unit: "$5 million", "40mph", "two-thirds", "seven"; with its tolerance: "12.5 ± 3.7%". */
export const plain: Finder = {
  starts: { digits: true, words: amountWords },
  find(tokens, at) {
    const amount = readAmount(tokens, at);
    if (!amount) return null;
    const after = overTolerance(tokens, amount.to);
    const tolerance = after > amount.to ? readAmount(tokens, after) : null;
    const { value } = amount;
    const unit = amount.unit ?? tolerance?.unit ?? null;
    const kind = kindOf(amount.dimension ?? tolerance?.dimension ?? null);
    return draft('plain', at, tolerance?.to ?? amount.to, { kind, low: value, high: value, unit });
  },
};
