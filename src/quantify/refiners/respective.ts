import { anyOf } from '../any-of.ts';
import type { Draft, Refiner } from '../draft.ts';
import type { Token } from '../tokens.ts';

const kinds = anyOf('duration measure percent index');
/** Words behind a time that make it the moment of what was counted: "saw nine and six years later left". */
const later = anyOf('later after ago earlier before old into from');

/** Whether nothing but "and" stands between a bare number and an amount with a unit; a comma, where another such number follows. */
const joined = (one: Draft, two: Draft, tokens: readonly Token[]): boolean =>
  two.from === one.to + 1 &&
  (tokens[one.to]?.lower === 'and' || (tokens[one.to]?.text === ',' && two.rules.includes('respective'))) &&
  !later(tokens[two.to]?.lower);

/** "jailed for nine, seven and six years", "rose 12 and 15 per cent": the first amounts have the unit of the last. */
export const respective: Refiner = {
  refine(drafts, tokens) {
    const read = [...drafts];
    for (let n = drafts.length - 2; n >= 0; n -= 1) {
      const [one, two] = [read[n]!, read[n + 1]!];
      if (one.kind !== 'count' || one.unit !== null || two.unit === null) continue;
      if (!kinds(two.kind) || two.bound !== 'exact' || !joined(one, two, tokens)) continue;
      read[n] = { ...one, kind: two.kind, unit: two.unit, rules: [...one.rules, 'respective'] };
    }
    return read;
  },
};
