import { type Sign, sameStory, context as settings, evidence as weights } from '../lexicon/comparing.ts';
import { poorFields, tellingFields } from '../lexicon/facets.ts';
import type { Claim, FacetMatch, Interval, Quantity } from '../schema/report.ts';
import { compareHeads, isOpen } from './facets/field.ts';
import { facetRules, limitOf } from './facets/index.ts';
import type { Prepared } from './prepare.ts';
import { covers, overlap, type Stories } from './stories.ts';

/** What speaks for two claims being about one fact, sign by sign, in log odds. */
export interface Evidence {
  readonly facets: Readonly<Record<string, FacetMatch>>;
  readonly signs: Readonly<Partial<Record<Sign, number>>>;
}

const poor = new Set(poorFields);
const telling = new Set(tellingFields);

/** The facets of two claims, or the name of the first that differs. */
export function facetsOf(a: Prepared, b: Prepared): Readonly<Record<string, FacetMatch>> | string {
  const facets: Record<string, FacetMatch> = {};
  for (const { name, compare } of facetRules) {
    const match = compare(a, b);
    if (match === 'different') return name;
    if (match) facets[name] = match;
  }
  return facets;
}

/** The match of every facet that either claim names, also behind the first that differs. */
export function allFacetsOf(a: Prepared, b: Prepared): Readonly<Record<string, FacetMatch>> {
  return Object.fromEntries(
    facetRules.flatMap(({ name, compare }) => {
      const match = compare(a, b);
      return match ? [[name, match] as const] : [];
    }),
  );
}

/** How strong each sign is, 0 to 1 for most. */
export function signsOf(
  a: Prepared,
  b: Prepared,
  facets: Readonly<Record<string, FacetMatch>>,
  stories: Stories,
): Evidence['signs'] {
  const signs: Partial<Record<Sign, number>> = { always: 1 };
  for (const facet of ['actor', 'object', 'place', 'time', 'event', 'measured'] as const)
    if (facets[facet] === 'same') signs[facet] = 1;
  const { field, attribution } = a.claim;
  if (a.poor || b.poor) signs.poor = 1;
  if (facets.field !== 'same') signs.kin = 1;
  if (isOpen(field) || isOpen(b.claim.field)) signs.open = 1;
  if (a.part !== b.part) signs.part = 1;
  if (limits(a.claim, b.claim) || limits(b.claim, a.claim)) signs.scope = 1;
  if (!a.parts !== !b.parts) signs.parts = 1;
  const origins = [attribution?.origin, b.claim.attribution?.origin];
  if (origins[0] && origins[1]) signs[origins[0] === origins[1] ? 'origin' : 'origins'] = 1;
  if (a.claim.quantity.kind === 'count') signs.count = 1;
  const vague = Number(a.claim.quantity.bound === 'vague') + Number(b.claim.quantity.bound === 'vague');
  if (vague === 1) signs.vague = 1;
  if (vague === 2) signs.blurred = 1;
  const [x, y] = [a.begin / settings.page, b.begin / settings.page];
  signs.spread = Math.min(settings.pages, Math.abs(x - y));
  signs.deep = Math.min(settings.pages, x, y);
  signs.story = Math.min(1, stories.alike(a.document, b.document) / sameStory);
  const { lists } = a;
  signs.words = overlap(lists, a.context + 1, b.context + 1);
  signs.names = Math.min(3, lists.shared(a.context, b.context));
  signs.near = overlap(lists, a.near, b.near);
  if (covers(a, b)) signs.covered = 1;
  const heads = compareHeads(a.head, b.head);
  if (heads === 'same') signs.head = 1;
  if (heads === 'different') signs.heads = 1;
  if (a.dates.length && b.dates.length) {
    if (!a.dates.some((date) => b.dates.includes(date))) signs.dates = 1;
  } else if (a.dates.length !== b.dates.length) signs.dated = 1;
  const named = !lists.isEmpty(a.closest) && !lists.isEmpty(b.closest);
  if (named && !lists.meet(a.closest, b.closest)) signs.strangers = 1;
  if (!stories.share(a.document, b.document)) signs.nameless = 1;
  const { agreed, clashing } = stories.figures(a.document, b.document, field);
  signs.agreed = Math.min(3, agreed);
  if (!agreed && clashing) signs.clashing = 1;
  const far = timesApart(a.claim.quantity, b.claim.quantity);
  if (far <= settings.rounded) signs.exact = 1;
  const precise = vague ? 0 : digitsShared(a.claim.quantity, b.claim.quantity) - 1;
  if (precise > 0) signs.precise = Math.min(2, precise);
  if (!signs.exact) signs.far = Math.min(3, Math.log10(far));
  return signs;
}

/** Whether one count is limited to what the other's sentence does not speak of. */
function limits(a: Claim, b: Claim): boolean {
  const limit = limitOf(a);
  return limit !== '' && !limitOf(b) && !b.sentence.text.toLowerCase().includes(limit);
}

/**
 * Said to be a part, or followed by what comes on top of it ("170,000 in the province and thousands more abroad") or is taken
 * out of it ("twelve singers on a stage, half of them from Tavala").
 */
export const isPart = ({ aggregation, span, sentence: { start, text } }: Claim): boolean =>
  aggregation === 'part' ||
  aggregation === 'additional' ||
  onTop.test(text.slice(span.end - start, span.end - start + settings.near));

const onTop =
  /^[^.;:]{0,40}(?:\band (?:(?:[\p{L}\d,-]+ ){0,4}more\b|(?:\w+ ){0,3}others\b)|, (?:\w+ ){0,2}(?:half|none)\b)/u;

/** The significant digits of a figure that both state in one unit: 6.1 tells more than 6, and 167,000 more than 200,000. */
function digitsShared(a: Quantity, b: Quantity): number {
  if (a.date || b.date || a.unit !== b.unit || a.low !== b.low || a.high !== b.high) return 0;
  return Math.max(digitsOf(a.low), digitsOf(a.high));
}

const digitsOf = (value: number | null): number =>
  value === null
    ? 0
    : String(Math.abs(value))
        .replace(/e.*|\D/g, '')
        .replace(/^0+|0+$/g, '').length;

/** How many times one figure is the other, by the numbers stated that are nearest to each other. */
function timesApart(a: Quantity, b: Quantity): number {
  if (a.date || b.date) return 1;
  return Math.max(1, times(a.canonical, b.canonical), times(b.canonical, a.canonical));
}

const times = (smaller: Interval, larger: Interval): number =>
  (Math.abs(larger.low ?? larger.high ?? 0) + 1e-9) / (Math.abs(smaller.high ?? smaller.low ?? 0) + 1e-9);

export const isPoor = (field: string): boolean =>
  poor.has(field) || (!telling.has(field) && poor.has(field.slice(field.lastIndexOf(' ') + 1)));

/** The log odds that both claims are about one fact. */
export function oddsOf(signs: Evidence['signs'], agree: boolean): number {
  const table = agree ? weights.agreeing : weights.apart;
  let sum = 0;
  for (const sign in signs) sum += table[sign as Sign] * signs[sign as Sign]!;
  return sum;
}

export const likelihood = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Where a figure first stands in its article: in the headline, though a sentence of the text tells more of it. */
export const beginOf = ({ span, mentions }: Claim): number =>
  mentions.reduce((least, { start }) => Math.min(least, start), span.start);
