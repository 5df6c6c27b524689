import { anyOf } from '../any-of.ts';
import type { Draft, Refiner } from '../draft.ts';
import type { Token } from '../tokens.ts';

const standing = anyOf('on at');
const trailing = anyOf('trailing second third fourth');
const winning = anyOf('won took got had has gets polled received scored secured');
const closing = anyOf('. , ; ) and with while but');

/** The token before a share that says whose it is: "Reform 29 per cent", "Reform won 29 per cent", "Labour on 24". */
const holder = (tokens: readonly Token[], { from }: Draft): Token | undefined => {
  const before = tokens[from - 1]?.lower;
  if (standing(before) && trailing(tokens[from - 2]?.lower)) return tokens[from - 3];
  return standing(before) || winning(before) ? tokens[from - 2] : tokens[from - 1];
};

const named = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^\p{Lu}[\p{L}’'-]+$/u.test(token.text);

/** "Reform 29 per cent, Labour 24 and the Greens 11": the unit is said of the first share alone. */
export const shares: Refiner = {
  refine(drafts, tokens) {
    let last: Draft | undefined;
    return drafts.map((draft) => {
      const goesOn =
        last?.unit === 'percent' &&
        draft.kind === 'count' &&
        draft.bound === 'exact' &&
        (draft.high ?? 100) < 100 &&
        draft.from - last.to < 8 &&
        named(holder(tokens, draft)) &&
        named(holder(tokens, last)) &&
        closing(tokens[draft.to]?.lower ?? '.');
      last = goesOn
        ? { ...draft, kind: 'percent', unit: 'percent', rules: [...draft.rules, 'shares'] }
        : draft;
      return last;
    });
  },
};
