import { firmness, hopeless, evidence as weights } from '../lexicon/comparing.ts';
import type { CompareOptions } from '../types.ts';
import { eachCandidate } from './blocks.ts';
import type { Dispute } from './disputes.ts';
import { isFirm, mayBeFirm } from './firm.ts';
import { type Link, linking, linkOf, samenessOf } from './links.ts';
import type { Overruled } from './overrule.ts';
import type { Prepared } from './prepare.ts';
import { rivalsOf } from './rivals.ts';
import { at } from './signs.ts';
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
  /** All that is known of a pair, which is read once more. */
  readonly linkAt: (pair: number) => Link;
}

/** The pairs of a block; those whose odds by themselves are below `least` are left out. */
export function pairsIn(
  claims: readonly Prepared[],
  stories: Stories,
  overruled: Overruled,
  options: CompareOptions,
  disputes: readonly Dispute[],
  least: number = hopeless,
): Pairs {
  const { weigh, link: linkBetween } = linking(claims, stories, overruled, options);
  const [a, b, alone]: [number[], number[], number[]] = [[], [], []];
  const [agrees, repeats, firms]: [boolean[], boolean[], boolean[]] = [[], [], []];
  eachCandidate(claims, stories.neighbours, (i, j) => {
    const weighed = weigh(i, j);
    if (!weighed || weighed.odds < least) return;
    const { agree, odds, strengths } = weighed;
    a.push(i);
    b.push(j);
    alone.push(odds);
    agrees.push(agree);
    repeats.push(agree && strengths[at.exact] === 1 && weighed.a.field === weighed.b.field);
    firms.push(!agree && mayBeFirm(strengths) && isFirm(linkOf(weighed)));
  });
  const rivals = rivalsOf({ claims, a, b, odds: alone }, disputes);
  const supportOf = supporting({ claims, a, b, repeats });
  const signsAt = (pair: number) => {
    const [support, rival] = [supportOf(pair), rivals[pair]!];
    return {
      ...(support && { support }),
      ...(rival && { rival }),
      ...(firms[pair] && rival <= firmness.rival && { firm: 1 }),
    };
  };
  const odds = alone.map((before, pair) => {
    if (before === Number.POSITIVE_INFINITY) return before;
    const table = agrees[pair] ? weights.agreeing : weights.apart;
    const { support = 0, rival = 0, firm = 0 } = signsAt(pair);
    return before + table.support * support + table.rival * rival + table.firm * firm;
  });
  const linkAt = (pair: number): Link => {
    const link = linkBetween(a[pair]!, b[pair]!)!;
    const signs = { ...link.signs, ...signsAt(pair) };
    return { ...link, signs, odds: odds[pair]!, sameness: samenessOf(link.agree, signs, odds[pair]!) };
  };
  return { claims, a, b, odds, linkAt };
}
