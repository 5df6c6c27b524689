import type { Draft, Refiner } from '../draft.ts';
import type { Token } from '../tokens.ts';

/** Whether "x", "×" or "by" joins two sides: "3 x 4 metres", "10-by-12-foot". */
function joined(one: Draft, two: Draft, tokens: readonly Token[]): boolean {
  const between = tokens.slice(one.to, two.from).map(({ lower }) => lower);
  return between.length < 4 && /^-?(?:x|×|by)-?$/.test(between.join(''));
}

/** Gives the first sides of an area or a box the unit of the last one. */
export const sides: Refiner = {
  refine(drafts, tokens) {
    const sized = [...drafts];
    for (let n = drafts.length - 2; n >= 0; n -= 1) {
      const [one, two] = [sized[n]!, sized[n + 1]!];
      if (one.kind !== 'count' || two.kind !== 'measure' || two.unit === 'degree') continue;
      if (one.bound !== 'exact' || !joined(one, two, tokens)) continue;
      sized[n] = { ...one, kind: two.kind, unit: two.unit, rules: [...one.rules, 'sides'] };
    }
    return sized;
  },
};
