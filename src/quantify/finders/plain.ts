import { kindOf, readAmount } from '../amount.ts';
import { draft, type Finder } from '../draft.ts';

/** One number with or without a unit: "$5 million", "40mph", "two-thirds", "seven". */
export const plain: Finder = {
  name: 'plain',
  find(tokens, at) {
    const amount = readAmount(tokens, at);
    if (!amount) return null;
    const { to, value, unit, dimension } = amount;
    return draft('plain', at, to, { kind: kindOf(dimension), low: value, high: value, unit });
  },
};
