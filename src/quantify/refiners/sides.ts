import type { Draft, Refiner } from '../draft.ts';
import type { Token } from '../tokens.ts';

/** Whether "x", "×" or "by" joins two sides: "3 x 4 metres", "10-by-12-foot". */
function joined(one: Draft, two: Draft, tokens: readonly Token[]): boolean {
  const between = tokens.slice(one.to, two.from).map(({ lower }) => lower);
  return between.length < 4 && /^-?(?:x|×|by)-?$/.test(between.join(''));
}

/** Gives the first side of an area the unit of the last one. */
export const sides: Refiner = {
  name: 'sides',
  refine: (drafts, tokens) =>
    drafts.map((one, n) => {
      const two = drafts[n + 1];
      if (!two || one.kind !== 'count' || two.kind !== 'measure' || two.unit === 'degree') return one;
      if (one.bound !== 'exact' || !joined(one, two, tokens)) return one;
      return { ...one, kind: two.kind, unit: two.unit, rules: [...one.rules, 'sides'] };
    }),
};
