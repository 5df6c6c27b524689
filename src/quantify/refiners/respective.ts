import { anyOf } from '../any-of.ts';
import type { Draft, Refiner } from '../draft.ts';
import type { Token } from '../tokens.ts';

const kinds = anyOf('duration measure percent index');
/** Words behind a time that make it the moment of what was counted: "saw nine and six years later left". */
const later = anyOf('later after ago earlier before old into from');

/** Whether nothing but "and" stands between a bare number and an amount with a unit. */
const joined = (one: Draft, two: Draft, tokens: readonly Token[]): boolean =>
  two.from === one.to + 1 && tokens[one.to]?.lower === 'and' && !later(tokens[two.to]?.lower);

/** "jailed for nine and six years", "rose 12 and 15 per cent": the first amount has the unit of the second. */
export const respective: Refiner = {
  refine(drafts, tokens) {
    return drafts.map((draft, n) => {
      const next = drafts[n + 1];
      const shares =
        draft.kind === 'count' &&
        draft.unit === null &&
        next !== undefined &&
        kinds(next.kind) &&
        next.unit !== null &&
        next.bound === 'exact' &&
        joined(draft, next, tokens);
      return shares
        ? { ...draft, kind: next.kind, unit: next.unit, rules: [...draft.rules, 'respective'] }
        : draft;
    });
  },
};
