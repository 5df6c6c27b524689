import { firmness } from '../lexicon/comparing.ts';
import { drifts, lastingFields, periodic, spreads, statistics } from '../lexicon/facets.ts';
import { growingFields } from '../lexicon/growing.ts';
import type { Claim, Quantity } from '../schema/report.ts';
import { isContrasted } from './contrast.ts';
import { countsPeople } from './facets/field.ts';
import { isSameTime } from './facets/time.ts';
import type { Link } from './links.ts';
import type { Prepared } from './prepare.ts';
import { at } from './signs.ts';

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
export function isFirm({ a, b, facets, signs }: Link): boolean {
  const owned = isOwned(a, b, facets);
  const alike = (signs.near ?? 0) >= firmness.alike;
  const told = alike && signs.lone === 1 && !(signs.poor && signs.count);
  const overcome = (doubt: string) =>
    (owned && passing.has(doubt)) ||
    (told && doubt === 'strangers') ||
    (!signs.poor && signs.agreed && settled.has(doubt)) ||
    (alike && (signs.names ?? 0) >= firmness.names && doubt === 'clashing');
  if (doubts.some((doubt) => signs[doubt] && !overcome(doubt)) || tallies.has(a.field)) return false;
  const far = grows.has(a.field) ? firmness.harmFar : firmness.far;
  if ((signs.far ?? 0) > far || (!signs.covered && (signs.story ?? 0) < firmness.story)) return false;
  if (!isClose(a.quantity, b.quantity) || isSingle(a) || isSingle(b) || isDrift(a, b)) return false;
  if (!a.actor?.state !== !b.actor?.state) return false;
  if (a.sided !== b.sided) return false;
  const timed = isSameTime(a.time, b.time);
  if (ofPeriods.has(a.field) && !(timed || (told && a.time && b.time))) return false;
  if (isContrasted(a, b, facets) || (isShare(a) && isShare(b) && !alike)) return false;
  if (owned) return true;
  const alone = Boolean(signs.lone || signs.first || signs.covered);
  const named = signs.covered
    ? a.lists.meet(a.context, b.context)
    : Boolean(signs.actor || signs.object || signs.place) && (signs.near ?? 0) >= firmness.near;
  if (!signs.poor) return alone || named;
  if (a.event && b.event && facets.event !== 'same') return false;
  return told || (named && (alone || signs.object === 1));
}

/** "four in ten teachers": what they do is told in other words than these. */
const isShare = ({ quantity, head }: Prepared): boolean => quantity.kind === 'percent' && head !== null;

/** Doubts that count for nothing between articles that agree on another telling figure. */
const settled: ReadonlySet<string> = new Set(['strangers', 'heads', 'scope']);

/** Doubts whether two articles tell of one event: what belongs to a person or thing belongs to it in any. */
const passing: ReadonlySet<string> = new Set(['clashing', 'dated', 'strangers']);

/** Those that nothing makes up for, by their places. */
const lastingDoubts = doubts
  .filter((doubt) => !settled.has(doubt) && !passing.has(doubt))
  .map((doubt) => at[doubt]);

/** Whether nothing that a pair's signs alone show keeps its figures from being firmly about one fact: what `isFirm` asks first. */
export const mayBeFirm = (signs: Float64Array): boolean => !lastingDoubts.some((doubt) => signs[doubt] !== 0);

/** Somebody's age, a ship's length, the people of a town, the years in prison, the way between two towns: measures of one thing, by its name. */
const isOwned = (a: Prepared, b: Prepared, facets: Link['facets']): boolean =>
  facets.object === 'same' &&
  Boolean(a.object?.names.length && b.object?.names.length) &&
  (lasting.has(a.field) ||
    (a.field === 'sentence' && isPassed(a.claim) && isPassed(b.claim)) ||
    (a.field === 'distance' && facets.place === 'same'));

/** A sentence that was passed, not one that somebody faces. */
const isPassed = ({ modality }: Claim): boolean => modality === 'asserted' || modality === 'denied';

/** "One tremor was felt in …" counts nothing, but "one person was killed" does. */
const isSingle = ({ field, quantity }: Prepared): boolean =>
  quantity.kind === 'count' && quantity.low === 1 && quantity.high === 1 && !countsPeople(field);

const grows = new Set(growingFields);
const lasting = new Set(lastingFields);
const tallies = new Set(statistics);
const ofPeriods = new Set(periodic);

/** Whether two figures are within what different sources find of one thing. */
function isClose({ canonical: a }: Quantity, { canonical: b }: Quantity): boolean {
  const spread = spreads[a.unit ?? ''];
  return spread === undefined || Math.abs((a.low ?? a.high ?? 0) - (b.low ?? b.high ?? 0)) <= spread + 1e-9;
}

/** Whether two ages are of one person before and after a birthday. */
function isDrift(a: Prepared, b: Prepared): boolean {
  const drift = drifts[a.field];
  const [x, y] = [a.quantity.canonical.low, b.quantity.canonical.low];
  return drift !== undefined && x !== null && y !== null && Math.abs(x - y) <= drift;
}
