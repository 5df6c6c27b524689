import { anyOf } from '../any-of.ts';
import type { Draft, Refiner } from '../draft.ts';
import type { Token } from '../tokens.ts';

const quakes = anyOf(
  'quake quakes earthquake earthquakes temblor temblors tremor tremors aftershock aftershocks foreshock foreshocks richter seismic magnitude magnitudes',
);

/** How far, in tokens, a number may stand from the quake that it measures. */
const reach = 25;

const size = (value: number | null): boolean => value === null || (value > 0 && value < 10);

function measuresQuake(draft: Draft, tokens: readonly Token[]): boolean {
  if (!(draft.kind === 'count' || draft.unit === 'degree') || !size(draft.low) || !size(draft.high))
    return false;
  const written = tokens.slice(draft.from, draft.to);
  const decimal = written.some((token) => /^\d\.\d$/.test(token.text));
  const near = decimal ? reach : 5;
  return tokens
    .slice(Math.max(0, draft.from - near), draft.to + near)
    .some((token) => (decimal ? quakes(token.lower) : token.lower === 'richter'));
}

/** Numbers such as 6.1 beside a quake are magnitudes: "measuring 7.6 and 7.4", "put the magnitude at 5.9". */
export const magnitudes: Refiner = {
  refine: (drafts, tokens) =>
    drafts.map((draft) =>
      measuresQuake(draft, tokens)
        ? { ...draft, kind: 'index', unit: 'magnitude', rules: [...draft.rules, 'magnitudes'] }
        : draft,
    ),
};
