import { judging } from '../lexicon/comparing.ts';
import type { Claim, Pair, Verdict } from '../schema/report.ts';
import type { CandidatePair } from '../types.ts';
import { growthOf } from './growth.ts';
import { agreeing, type Figures, figuresOf, gap, meet } from './numbers.ts';
import { sumOf } from './sums.ts';
import { figureText, gapText } from './words.ts';

interface Finding {
  readonly verdict: Verdict;
  readonly reason: string;
}

/**
 * The verdict on two comparable claims, or null where the wording allows none (a denied figure beside another one).
 * `siblings` are the other claims of both claims' sentences, for sums of parts.
 */
export function judgePair(
  pair: CandidatePair,
  siblings: readonly Claim[],
  minConfidence: number = judging.minConfidence,
): Pair | null {
  const figures = figuresOf(pair.a, pair.b);
  const found = compare(pair, figures, siblings);
  if (!found) return null;
  const confidence = Number((pair.sameness * likelihood(figures, found.verdict)).toFixed(3));
  const doubtful = found.verdict === 'contradict' && confidence < minConfidence;
  return {
    a: pair.a.id,
    b: pair.b.id,
    verdict: doubtful ? 'possible' : found.verdict,
    confidence,
    reason: asSentence(
      doubtful ? `${found.reason} It is not certain that both mean the same fact.` : found.reason,
    ),
    facets: pair.facets,
  };
}

const asSentence = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The table of verdicts, from the mildest on. */
function compare(pair: CandidatePair, figures: Figures, siblings: readonly Claim[]): Finding | null {
  const { a, b } = pair;
  const [left, right] = [figureText(a.quantity), figureText(b.quantity, a.quantity.unit)];
  const both = `${left} and ${right}`;
  const agree = agreeing(a, b);
  if (isDenied(a) || isDenied(b)) {
    if ((isDenied(a) && isDenied(b)) || !agree || pair.facets.event !== 'same') return null;
    return { verdict: 'contradict', reason: `${both}: the one denies the figure that the other states.` };
  }
  if (agree) return { verdict: 'agree', reason: left === right ? `Both say ${left}.` : `${both} agree.` };
  if (meet(figures.a.asserted, figures.b.asserted) && !a.quantity.terms)
    return { verdict: 'compatible', reason: `${both}: neither wording excludes the other.` };
  const sum = sumOf(a, b, siblings);
  if (sum) return { verdict: 'agree', reason: sum };
  const between = a.quantity.terms ? '' : gapText(figures, a);
  const apart = between ? `${left} against ${right}, at least ${between} apart` : both;
  switch (growthOf(a, b, figures.a, figures.b)) {
    case 'update':
      return { verdict: 'update', reason: `${apart}: the later figure replaces the earlier one.` };
    case 'unknown':
      return {
        verdict: 'possible',
        reason: `${apart}: a count that grows, and which is later is not known.`,
      };
    case 'none':
      return contradiction(a, b, apart);
  }
}

/** "There were no rebels" denies that somebody was there; its figure, none, is stated. */
const isDenied = ({ modality, quantity }: Claim): boolean => modality === 'denied' && quantity.high !== 0;

/** What is only supposed cannot contradict what is stated. */
function contradiction(a: Claim, b: Claim, apart: string): Finding {
  const supposed = [a, b].some(({ modality }) => modality === 'conjectured' || modality === 'hypothetical');
  if (supposed) return { verdict: 'possible', reason: `${apart}, but one of them is only supposed.` };
  return { verdict: 'contradict', reason: `${apart}: both cannot be right.` };
}

/** Figures worlds apart are more likely about two facts than about one. */
function likelihood(figures: Figures, verdict: Verdict): number {
  if (verdict !== 'contradict') return 1;
  const sizes = [figures.a.expected, figures.b.expected].map(({ low, high }) => Math.abs(high ?? low ?? 0));
  const [small, large] = [Math.min(...sizes), Math.max(...sizes)];
  const between = gap(figures.a.asserted, figures.b.asserted);
  return small > 0 && between > 0 && large / small > judging.farApart ? judging.farApartFactor : 1;
}
