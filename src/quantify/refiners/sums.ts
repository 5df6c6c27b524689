import { anyOf } from '../any-of.ts';
import type { Draft, Refiner } from '../draft.ts';
import type { Token } from '../tokens.ts';

const isScale = anyOf('million billion trillion bn tn');
const held = anyOf('against from versus');
const behind = anyOf('a in last the this previously earlier before and or');

/** "against 180 million a year earlier", "compared with 40 million": a number held against one before it, of which no noun says what it counts. */
function isHeld({ from, to, kind, unit }: Draft, tokens: readonly Token[]): boolean {
  if (kind !== 'count' || unit !== null || !isScale(tokens[to - 1]?.lower)) return false;
  const [before, next] = [tokens[from - 1]?.lower, tokens[to]];
  // "140 million pounds this year, falling to 67 million by 2030"
  const moved =
    before === 'to' &&
    /^(?:falling|rising|dropping|climbing|growing|increasing)$/.test(tokens[from - 2]?.lower ?? '');
  if (moved && (next === undefined || next.kind === 'sign' || behind(next.lower) || next.lower === 'by'))
    return true;
  const compared = before === 'with' && tokens[from - 2]?.lower === 'compared';
  return (held(before) || compared) && (next === undefined || next.kind === 'sign' || behind(next.lower));
}

/** Gives a bare number of millions that is held against a sum of money the money's unit. */
export const sums: Refiner = {
  refine(drafts, tokens) {
    let last: Draft | undefined;
    return drafts.map((draft) => {
      // "2.94 billion crowns ($262 million), from 1.38 billion": no conversion is what that is held against
      if (draft.kind === 'money' && tokens[draft.from - 1]?.text === '(') return draft;
      if (
        draft.kind === 'money' &&
        isScale(tokens.slice(draft.from, draft.to).find(({ lower }) => isScale(lower))?.lower)
      )
        last = draft;
      if (draft.kind === 'count' && last && isHeld(draft, tokens))
        return { ...draft, kind: 'money', unit: last.unit, rules: [...draft.rules, 'sums'] };
      // What is counted in between may be what the number is held against.
      if (draft.kind === 'count' || draft.kind === 'measure') last = undefined;
      return draft;
    });
  },
};
