import { firmness, hopeless, evidence as weights } from '../lexicon/comparing.ts';
import type { CompareOptions } from '../types.ts';
import { eachCandidate } from './blocks.ts';
import type { Dispute } from './disputes.ts';
import { facetsOf } from './evidence.ts';
import { isFirm, mayBeFirm } from './firm.ts';
import { type Link, linking, linkOf, samenessOf, type Weighed } from './links.ts';
import type { Overruled } from './overrule.ts';
import type { Prepared } from './prepare.ts';
import { rivalsOf } from './rivals.ts';
import { at, named, shown } from './signs.ts';
import type { Stories } from './stories.ts';
import { supporting } from './support.ts';

/**
 * The pairs of a block that may be about one fact, in columns: a large run has millions, and most turn out to join nothing.
 * `a` and `b` are indexes of `claims`, `odds` the log odds of one fact by all that is known.
 */
export interface Pairs {
  readonly claims: readonly Prepared[];
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly odds: readonly number[];
  /** A pair with those of its signs that are asked for when groups are formed. */
  readonly linkAt: (pair: number) => Link;
  /** All signs of a pair, which is weighed once more. */
  readonly signsAt: (pair: number) => Link['signs'];
}

/** What is kept of a pair's signs while all pairs are gathered, as bits. */
const kept = { agree: 1, repeat: 2, firm: 4, told: 8, agreed: 16, clashing: 32, dated: 64 } as const;

function marksOf({ a, b, agree, strengths, ...rest }: Weighed): number {
  const repeats = agree && strengths[at.exact] === 1 && a.field === b.field;
  const firm = !agree && mayBeFirm(strengths) && isFirm(linkOf({ a, b, agree, strengths, ...rest }));
  return (
    (agree ? kept.agree : 0) |
    (repeats ? kept.repeat : 0) |
    (firm ? kept.firm : 0) |
    (strengths[at.story]! >= firmness.story ? kept.told : 0) |
    (strengths[at.agreed] ? kept.agreed : 0) |
    (strengths[at.clashing] ? kept.clashing : 0) |
    (strengths[at.dated] ? kept.dated : 0)
  );
}

/** The pairs of a block; those whose odds by themselves are below `least` are left out. */
export function pairsIn(
  claims: readonly Prepared[],
  stories: Stories,
  overruled: Overruled | undefined,
  options: CompareOptions,
  disputes: readonly Dispute[],
  least: number = hopeless,
): Pairs {
  const weigh = linking(claims, stories, overruled, options);
  const [a, b, alone]: [number[], number[], number[]] = [[], [], []];
  const marks: number[] = [];
  eachCandidate(claims, stories.neighbours, (i, j) => {
    const weighed = weigh(i, j);
    if (!weighed || weighed.odds < least) return;
    a.push(i);
    b.push(j);
    alone.push(weighed.odds);
    marks.push(marksOf(weighed));
  });
  const has = (pair: number, mark: number) => (marks[pair]! & mark) !== 0;
  const rivals = rivalsOf({ claims, a, b, odds: alone }, disputes);
  const supportOf = supporting({ claims, a, b, repeats: (pair) => has(pair, kept.repeat) });
  const firmAt = (pair: number) => Number(has(pair, kept.firm) && rivals[pair]! <= firmness.rival);
  const odds = alone.map((before, pair) => {
    if (before === Number.POSITIVE_INFINITY) return before;
    const table = has(pair, kept.agree) ? weights.agreeing : weights.apart;
    const [support, rival] = [table.support * supportOf(pair), table.rival * rivals[pair]!];
    return before + support + rival + table.firm * firmAt(pair);
  });
  const linkAt = (pair: number): Link => {
    const [one, other] = [claims[a[pair]!]!, claims[b[pair]!]!];
    const facets = facetsOf(one, other);
    const agree = has(pair, kept.agree);
    const signs = {
      story: Number(has(pair, kept.told)),
      agreed: Number(has(pair, kept.agreed)),
      clashing: Number(has(pair, kept.clashing)),
      dated: Number(has(pair, kept.dated)),
      firm: firmAt(pair),
    };
    return {
      a: one,
      b: other,
      facets: typeof facets === 'string' ? {} : facets,
      signs,
      agree,
      odds: odds[pair]!,
      sameness: samenessOf(agree, signs, odds[pair]!),
    };
  };
  const signsAt = (pair: number): Link['signs'] => {
    const { strengths } = weigh(a[pair]!, b[pair]!)!;
    const later = { support: supportOf(pair), rival: rivals[pair]!, firm: firmAt(pair) };
    return shown({ ...named(strengths), ...later });
  };
  return { claims, a, b, odds, linkAt, signsAt };
}
