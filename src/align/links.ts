import { agreeing } from '../judge/numbers.ts';
import { doubtful, firmness, likeStory, sameStory, context as settings } from '../lexicon/comparing.ts';
import type { Claim, FacetMatch, Quantity } from '../schema/report.ts';
import type { CompareOptions } from '../types.ts';
import { type Evidence, facetsOf, likelihood, oddsOf, readSigns, type Strengths } from './evidence.ts';
import { isPlain } from './facets/field.ts';
import type { Overruled } from './overrule.ts';
import type { Prepared } from './prepare.ts';
import { allSigns, at, named } from './signs.ts';
import { overlap, type Stories } from './stories.ts';
import { attacksIn, tollsIn } from './tolls.ts';

/** Two claims whose facets do not part them. */
export interface Link {
  readonly a: Prepared;
  readonly b: Prepared;
  readonly facets: Readonly<Record<string, FacetMatch>>;
  readonly signs: Evidence['signs'];
  /** Whether the figures agree. */
  readonly agree: boolean;
  /** Log odds of one fact. */
  readonly odds: number;
  readonly sameness: number;
}

/** How a pair was weighed: good until the next one is. */
export interface Weighed extends Omit<Link, 'signs' | 'sameness'> {
  /** The signs without their names: see `at`. */
  readonly strengths: Strengths;
}

/** Weighs two claims of a block, by their indexes, as far as they alone tell; undefined where something keeps them apart. */
export function linking(
  block: readonly Prepared[],
  stories: Stories,
  overruled: Overruled | undefined,
  options: CompareOptions,
): (i: number, j: number) => Weighed | undefined {
  const only = options.only && new Set(options.only);
  const orders = ordersOf(block);
  const tolls = tollsIn(block);
  const attacks = attacksIn(block);
  const strengths: Strengths = new Float64Array(allSigns.length);
  return (i, j) => {
    const [a, b] = [block[i]!, block[j]!];
    if (a.document === b.document && !options.within) return undefined;
    if (only && !only.has(a.claim.document) && !only.has(b.claim.document)) return undefined;
    const word = overruled?.(a.claim.id, b.claim.id);
    if (word === false) return undefined;
    const facets = facetsOf(a, b);
    if (typeof facets === 'string' && word !== true) return undefined;
    if (attacks[i]! + attacks[j]! === 3) return undefined;
    const agree = agreeing(a, b);
    const named = word === true || isNamed(a, b, facets) || isLikeTold(a, b, stories);
    if (!named && !agree) return undefined;
    const matches = typeof facets === 'string' ? {} : facets;
    strengths.fill(0);
    readSigns(strengths, a, b, matches, stories);
    // What the places of two claims in their articles say: news tells its main facts first.
    if (orders.isLone(i) && orders.isLone(j)) strengths[at.lone] = 1;
    if (orders.isFirst(i) && orders.isFirst(j)) strengths[at.first] = 1;
    if (tolls.has(i) && tolls.get(i) === tolls.get(j)) strengths[at.toll] = 1;
    if (!named && !isRepeated(a, b, strengths)) return undefined;
    if (!named) strengths[at.bare] = 1;
    const odds = word ? Number.POSITIVE_INFINITY : oddsOf(strengths, agree);
    return { a, b, facets: matches, strengths, agree, odds };
  };
}

/** A weighed pair that stays as it is. */
export const linkOf = ({ a, b, facets, strengths, agree, odds }: Weighed): Link => ({
  a,
  b,
  facets,
  signs: named(strengths),
  agree,
  odds,
  sameness: likelihood(odds),
});

/** A figure in the form by which equal ones are known: the same value in one unit. */
export const figureKey = ({ quantity: { date, canonical } }: Claim): string =>
  JSON.stringify(date ?? canonical);

/** Figures of different states ('s losses, 's troops) do not make each other ambiguous. */
const fieldKey = ({ field, actor }: Prepared): string =>
  actor?.state === undefined ? field : `${field} ${actor.state}`;

/** Where a claim stands among the claims of its article: whether all figures of its field are one, and whether it is the first. */
interface Orders {
  readonly isLone: (claim: number) => boolean;
  readonly isFirst: (claim: number) => boolean;
}

/** The order of each claim of a block, which is in the order of documents. */
function ordersOf(block: readonly Prepared[]): Orders {
  /** The field of each claim in its article, the claim that opens it there, the first, and whether they are all one figure. */
  const own = new Int32Array(block.length);
  const [openings, firsts, lone]: [number[], number[], boolean[]] = [[], [], []];
  const fields = new Map<string, number>();
  let document = -1;
  for (const [at, one] of block.entries()) {
    if (one.document !== document) fields.clear();
    document = one.document;
    const key = fieldKey(one);
    const known = fields.get(key);
    const field = known ?? openings.push(at) - 1;
    own[at] = field;
    if (known === undefined) {
      fields.set(key, field);
      firsts.push(at);
      lone.push(true);
      continue;
    }
    lone[field] &&= figureKey(one.claim) === figureKey(block[openings[field]!]!.claim);
    if (one.begin < block[firsts[field]!]!.begin) firsts[field] = at;
  }
  return { isLone: (claim) => lone[own[claim]!]!, isFirst: (claim) => firsts[own[claim]!] === claim };
}

/** One story, and telling words in common close to the figures. */
const isLikeTold = (a: Prepared, b: Prepared, stories: Stories): boolean =>
  overlap(a.lists, a.near, b.near) >= firmness.near && stories.alike(a.document, b.document) >= sameStory;

/**
 * One figure in one story: what an article calls "the deal" and the next one by its name. Where nothing but the unit says what is
 * measured, it must have more than one digit, or be a measure in articles that are certain to tell one story; that something took
 * three years is said of too much.
 */
const isRepeated = (a: Prepared, b: Prepared, strengths: Strengths): boolean =>
  strengths[at.exact] === 1 &&
  strengths[at.story]! >= likeStory &&
  (strengths[at.precise]! > 0 ||
    !isPlain(a.field) ||
    !isPlain(b.field) ||
    (strengths[at.story] === 1 && a.field === b.field && isMeasure(a) && isOne(a.quantity, b.quantity)));

const isMeasure = ({ quantity: { kind, unit, high } }: Prepared): boolean =>
  kind === 'measure' || (kind === 'duration' && (unit !== 'year' || (high ?? 0) >= 10));

/** Whether both ends of two figures are the same, but for rounding. */
const isOne = ({ canonical: a }: Quantity, { canonical: b }: Quantity): boolean =>
  isNear(a.low, b.low) && isNear(a.high, b.high);

const isNear = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.max(a, b) <= settings.rounded * Math.min(a, b);

const namings = ['actor', 'object', 'place', 'event'];

/** Fields that say little by themselves need a match on something named, or on what happened, where the articles tell different stories. */
function isNamed(a: Prepared, b: Prepared, facets: Link['facets'] | string): boolean {
  if (typeof facets === 'string' || !(a.poor || b.poor)) return true;
  if (a.quantity.kind === 'count' && (a.field !== b.field || facets.measured)) return true;
  if (namings.some((facet) => facets[facet] === 'same')) return true;
  if (a.head !== null && a.head === b.head) return true;
  return a.lists.meet(a.context, b.context);
}

/** How likely a pair is to be about one fact; figures that differ are firmly about one fact, or doubtful. */
export function samenessOf(agree: boolean, signs: Evidence['signs'], odds: number): number {
  const firm = agree || signs.firm || odds === Number.POSITIVE_INFINITY;
  return firm ? likelihood(odds) : Math.min(likelihood(odds), doubtful);
}
