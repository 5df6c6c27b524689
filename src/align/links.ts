import { agreeing } from '../judge/numbers.ts';
import { doubtful, firmness, hopeless, rivalry, sameStory } from '../lexicon/comparing.ts';
import { drifts, lastingFields, momentary, periodic, spreads, statistics } from '../lexicon/facets.ts';
import type { Claim, FacetMatch, Quantity } from '../schema/report.ts';
import type { CompareOptions } from '../types.ts';
import { candidatesIn } from './blocks.ts';
import type { Dispute } from './disputes.ts';
import { beginOf, type Evidence, facetsOf, isPoor, likelihood, oddsOf, signsOf } from './evidence.ts';
import type { Actor } from './facets/actor.ts';
import { countsPeople, isPlain } from './facets/field.ts';
import { isSameTime } from './facets/time.ts';
import type { Overruled } from './overrule.ts';
import type { Prepared } from './prepare.ts';
import { overlap, type Stories } from './stories.ts';
import { withSupport } from './support.ts';
import type { Ids } from './vocabulary.ts';

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

/** The links between the claims of a block, with the likelihood that each is about one fact; those of odds below `least` are left out. */
export function linksIn(
  block: readonly Prepared[],
  stories: Stories,
  overruled: Overruled,
  options: CompareOptions,
  disputes: readonly Dispute[],
  least: number = hopeless,
): readonly Link[] {
  const only = options.only && new Set(options.only);
  const orders = ordersOf(block);
  const links: Link[] = [];
  for (const [i, j] of candidatesIn(block, stories.neighbours)) {
    const [a, b] = [block[i]!, block[j]!];
    if (a.document === b.document && !options.within) continue;
    if (only && !only.has(a.claim.document) && !only.has(b.claim.document)) continue;
    const word = overruled(a.claim.id, b.claim.id);
    if (word === false) continue;
    const facets = facetsOf(a, b);
    if (typeof facets === 'string' && word !== true) continue;
    const agree = agreeing(a.claim, b.claim);
    const named = word === true || isNamed(a, b, facets) || isLikeTold(a, b, stories);
    if (!named && !agree) continue;
    const matches = typeof facets === 'string' ? {} : facets;
    const signs = Object.assign(signsOf(a, b, matches, stories), placing(a, b, orders[i]!, orders[j]!));
    if (!named && !isRepeated(a, signs)) continue;
    const odds = word ? Number.POSITIVE_INFINITY : oddsOf(signs, agree);
    if (odds < least) continue;
    links.push({ a, b, facets: matches, signs, agree, odds, sameness: likelihood(odds) });
  }
  return withRivals(withSupport(links), disputes);
}

/** A figure in the form by which equal ones are known: the same value in one unit. */
export const figureKey = ({ quantity: { date, canonical } }: Claim): string =>
  JSON.stringify(date ?? canonical);

/** Figures of different states ('s losses, 's troops) do not make each other ambiguous. */
const fieldKey = ({ document, claim, actor }: Prepared): string =>
  `${document} ${claim.field} ${actor?.state ?? ''}`;

/** Where a claim stands among the claims of its article: how many figures the field has there, and whether it is the first. */
interface Order {
  readonly figures: ReadonlySet<string>;
  readonly first: Prepared;
}

/** The order of each claim of a block. */
function ordersOf(block: readonly Prepared[]): readonly Order[] {
  const fields = new Map<string, { figures: Set<string>; first: Prepared }>();
  return block.map((one) => {
    const key = fieldKey(one);
    const known = fields.get(key);
    const order = known ?? { figures: new Set(), first: one };
    if (!known) fields.set(key, order);
    order.figures.add(figureKey(one.claim));
    if (beginOf(one.claim) < beginOf(order.first.claim)) order.first = one;
    return order;
  });
}

/** What the places of two claims in their articles say: news tells its main facts first. */
function placing(a: Prepared, b: Prepared, x: Order, y: Order): Evidence['signs'] {
  const firsts = Number(x.first === a) + Number(y.first === b);
  const lone = x.figures.size === 1 && y.figures.size === 1;
  return { ...(lone && { lone: 1 }), ...(firsts === 2 && { first: 1 }) };
}

/** One story, and telling words in common close to the figures. */
const isLikeTold = (a: Prepared, b: Prepared, stories: Stories): boolean =>
  overlap(a.near, b.near, stories.weight) >= firmness.near &&
  stories.alike(a.document, b.document) >= sameStory;

/** One figure of one field in one story: what an article calls "the deal" and the next one by its name. */
const isRepeated = ({ claim }: Prepared, { exact, kin, story }: Evidence['signs']): boolean =>
  Boolean(exact && !kin && story === 1) && !isPlain(claim.field);

/** Fields that say little by themselves need a match on something named, or on what happened, where the articles tell different stories. */
function isNamed(a: Prepared, b: Prepared, facets: Link['facets'] | string): boolean {
  if (typeof facets === 'string' || !(isPoor(a.claim.field) || isPoor(b.claim.field))) return true;
  if (a.claim.quantity.kind === 'count' && (a.claim.field !== b.claim.field || facets.measured)) return true;
  if (['actor', 'object', 'place', 'event'].some((facet) => facets[facet] === 'same')) return true;
  if (a.head !== null && a.head === b.head) return true;
  return shares(a.context.names, b.context.names);
}

/** What may set two claims apart, though it does not part them. */
const doubts = [
  'kin',
  'open',
  'heads',
  'part',
  'scope',
  'parts',
  'dates',
  'dated',
  'strangers',
  'nameless',
  'clashing',
] as const;

/**
 * Whether differing figures are the two articles' only or first figures of a telling field, with nothing to set them apart, or
 * stand beside the same names and like words. A field that says little needs both, or to be the only one in like words.
 */
function isFirm({ a, b, facets, signs }: Link): boolean {
  const owned = isOwned(a, b, facets);
  const alike = (signs.near ?? 0) >= firmness.alike;
  const told = alike && signs.lone === 1;
  const overcome = (doubt: string) =>
    (owned && passing.has(doubt)) ||
    (told && doubt === 'strangers') ||
    (alike && (signs.names ?? 0) >= firmness.names && doubt === 'clashing');
  if (doubts.some((doubt) => signs[doubt] && !overcome(doubt)) || tallies.has(a.claim.field)) return false;
  if ((signs.far ?? 0) > firmness.far || (!signs.covered && (signs.story ?? 0) < firmness.story))
    return false;
  if (!isClose(a.claim.quantity, b.claim.quantity) || isSingle(a) || isSingle(b) || isDrift(a.claim, b.claim))
    return false;
  if (!a.actor?.state !== !b.actor?.state) return false;
  const timed = isSameTime(a.time, b.time);
  if (ofPeriods.has(a.claim.field) && !(timed || (told && a.time && b.time))) return false;
  if (ofMoments.has(a.claim.field) && !timed) return false;
  if (a.modifiers !== b.modifiers || areUnlike(a, b)) return false;
  if (owned) return true;
  const alone = Boolean(signs.lone || signs.first || signs.covered);
  const named = signs.covered
    ? shares(a.context.names, b.context.names)
    : Boolean(signs.actor || signs.object || signs.place) && (signs.near ?? 0) >= firmness.near;
  if (!signs.poor) return alone || named;
  if (a.event && b.event && facets.event !== 'same') return false;
  return told || (named && (alone || signs.object === 1));
}

/** Money for schools and money for roads: two things without a name or a word in common, where a ransom's object is no ransom. */
function areUnlike({ object: a, claim }: Prepared, { object: b }: Prepared): boolean {
  if (!a || !b || a.names.length + b.names.length > 0) return false;
  const own = ({ words }: Actor) => words.some((word) => word.startsWith(claim.field));
  return !(own(a) || own(b) || a.words.some((word) => b.words.includes(word)));
}

/** Doubts whether two articles tell of one event: what belongs to a person or thing belongs to it in any. */
const passing: ReadonlySet<string> = new Set(['clashing', 'dated', 'strangers']);

/** Somebody's age, a ship's length, the people of a town, the years in prison, the way between two towns: measures of one thing, by its name. */
const isOwned = (a: Prepared, b: Prepared, facets: Link['facets']): boolean =>
  facets.object === 'same' &&
  Boolean(a.object?.names.length && b.object?.names.length) &&
  (lasting.has(a.claim.field) ||
    (a.claim.field === 'sentence' && isPassed(a.claim) && isPassed(b.claim)) ||
    (a.claim.field === 'distance' && facets.place === 'same'));

/** A sentence that was passed, not one that somebody faces. */
const isPassed = ({ modality }: Claim): boolean => modality === 'asserted' || modality === 'denied';

/** Whether two sets of names or words have any in common. */
const shares = (a: Ids, b: Ids): boolean => a.some((id) => b.includes(id));

/** "One tremor was felt in …" counts nothing, but "one person was killed" does. */
const isSingle = ({ claim: { field, quantity } }: Prepared): boolean =>
  quantity.kind === 'count' && quantity.low === 1 && quantity.high === 1 && !countsPeople(field);

const lasting = new Set(lastingFields);
const tallies = new Set(statistics);
const ofPeriods = new Set(periodic);
const ofMoments = new Set(momentary);

/** Whether two figures are within what different sources find of one thing. */
function isClose({ canonical: a }: Quantity, { canonical: b }: Quantity): boolean {
  const spread = spreads[a.unit ?? ''];
  return spread === undefined || Math.abs((a.low ?? a.high ?? 0) - (b.low ?? b.high ?? 0)) <= spread + 1e-9;
}

/** Whether two ages are of one person before and after a birthday. */
function isDrift(a: Claim, b: Claim): boolean {
  const drift = drifts[a.field];
  const [x, y] = [a.quantity.canonical.low, b.quantity.canonical.low];
  return drift !== undefined && x !== null && y !== null && Math.abs(x - y) <= drift;
}

/**
 * A claim has one counterpart in another article at most: the better another one fits, the less likely is this one. Figures that
 * the article sets against each other are no rivals.
 */
function withRivals(links: readonly Link[], disputes: readonly Dispute[]): readonly Link[] {
  const best = bestLinks(links);
  const disputed = new Set(disputes.flatMap(([{ claim: a }, { claim: b }]) => [a.id + b.id, b.id + a.id]));
  const lag = (own: Prepared, other: Prepared, odds: number): number => {
    const ahead = best.get(own)!.get(other.document)!;
    const rival = ahead.a === own ? ahead.b : ahead.a;
    return disputed.has(other.claim.id + rival.claim.id) ? 0 : ahead.odds - odds;
  };
  return links.map((link) => {
    const { a, b } = link;
    const rival = Math.min(1, Math.max(lag(a, b, link.odds), lag(b, a, link.odds)) / rivalry);
    const firm = !link.agree && rival <= firmness.rival && isFirm(link);
    const signs =
      rival || firm ? { ...link.signs, ...(rival && { rival }), ...(firm && { firm: 1 }) } : link.signs;
    const odds = link.odds === Number.POSITIVE_INFINITY ? link.odds : oddsOf(signs, link.agree);
    return { ...link, signs, odds, sameness: samenessOf(link.agree, signs, odds) };
  });
}

/** The best link of each claim to each document, the first of equals. */
function bestLinks(links: readonly Link[]): ReadonlyMap<Prepared, ReadonlyMap<number, Link>> {
  const best = new Map<Prepared, Map<number, Link>>();
  for (const link of links)
    for (const [own, other] of [
      [link.a, link.b],
      [link.b, link.a],
    ] as const) {
      const to = best.get(own);
      if (!to) best.set(own, new Map([[other.document, link]]));
      else if (link.odds > (to.get(other.document)?.odds ?? Number.NEGATIVE_INFINITY))
        to.set(other.document, link);
    }
  return best;
}

/** How likely a pair is to be about one fact; figures that differ are firmly about one fact, or doubtful. */
export function samenessOf(agree: boolean, signs: Evidence['signs'], odds: number): number {
  const firm = agree || signs.firm || odds === Number.POSITIVE_INFINITY;
  return firm ? likelihood(odds) : Math.min(likelihood(odds), doubtful);
}
