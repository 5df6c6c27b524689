import { type Sign, sameStory, context as settings, evidence as weights } from '../lexicon/comparing.ts';
import { poorFields, tellingFields } from '../lexicon/facets.ts';
import type { Claim, FacetMatch, Interval, Quantity } from '../schema/report.ts';
import { compareHeads } from './facets/field.ts';
import { facetRules } from './facets/index.ts';
import type { Prepared } from './prepare.ts';
import { allSigns, at, named, shown } from './signs.ts';
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
  const told = a.told | b.told;
  let code = 0;
  for (let rule = 0; told >> rule; rule += 1) {
    if (!((told >> rule) & 1)) continue;
    const match = facetRules[rule]!.compare(a, b);
    if (match === 'different') return facetRules[rule]!.name;
    if (match) code |= (match === 'same' ? 1 : 2) << (2 * rule);
  }
  return matchesOf(code);
}

/** The matches of many pairs are the same, and each set of them is one object. */
const matches = new Map<number, Readonly<Record<string, FacetMatch>>>();

/** `code` has two bits for each rule: 1 where both claims say the same, 2 where what they say goes together. */
function matchesOf(code: number): Readonly<Record<string, FacetMatch>> {
  const known = matches.get(code);
  if (known) return known;
  const facets: Record<string, FacetMatch> = {};
  for (const [rule, { name }] of facetRules.entries()) {
    const match = (code >> (2 * rule)) & 3;
    if (match) facets[name] = match === 1 ? 'same' : 'compatible';
  }
  matches.set(code, facets);
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

/** How strong each sign of a pair is, 0 where there is none, each at its place (`at`). */
export type Strengths = Float64Array;

/**
 * How strong each sign is, 0 to 1 for most, into `signs`, which is all zeros. What lies behind the two claims alone (whether they
 * are the only ones of their field) is added by whoever knows it.
 */
export function readSigns(
  signs: Strengths,
  a: Prepared,
  b: Prepared,
  facets: Readonly<Record<string, FacetMatch>>,
  stories: Stories,
): void {
  signs[at.always] = 1;
  for (const facet of sameFacets) if (facets[facet] === 'same') signs[at[facet]] = 1;
  if (a.poor || b.poor) signs[at.poor] = 1;
  if (facets.field !== 'same') signs[at.kin] = 1;
  if (a.open || b.open) signs[at.open] = 1;
  if (a.part !== b.part) signs[at.part] = 1;
  if (limits(a, b) || limits(b, a)) signs[at.scope] = 1;
  if (!a.parts !== !b.parts) signs[at.parts] = 1;
  if (a.origin && b.origin) signs[a.origin === b.origin ? at.origin : at.origins] = 1;
  if (a.quantity.kind === 'count') signs[at.count] = 1;
  const vague = Number(a.quantity.bound === 'vague') + Number(b.quantity.bound === 'vague');
  if (vague === 1) signs[at.vague] = 1;
  if (vague === 2) signs[at.blurred] = 1;
  const [x, y] = [a.begin / settings.page, b.begin / settings.page];
  signs[at.spread] = Math.min(settings.pages, Math.abs(x - y));
  signs[at.deep] = Math.min(settings.pages, x, y);
  signs[at.story] = Math.min(1, stories.alike(a.document, b.document) / sameStory);
  const { lists } = a;
  signs[at.words] = overlap(lists, a.context + 1, b.context + 1);
  signs[at.names] = Math.min(3, lists.shared(a.context, b.context));
  signs[at.near] = overlap(lists, a.near, b.near);
  if (covers(a, b)) signs[at.covered] = 1;
  const heads = compareHeads(a.head, b.head);
  if (heads === 'same') signs[at.head] = 1;
  if (heads === 'different') signs[at.heads] = 1;
  if (a.dates.length && b.dates.length) {
    if (!a.dates.some((date) => b.dates.includes(date))) signs[at.dates] = 1;
  } else if (a.dates.length !== b.dates.length) signs[at.dated] = 1;
  const named = !lists.isEmpty(a.closest) && !lists.isEmpty(b.closest);
  if (named && !lists.meet(a.closest, b.closest)) signs[at.strangers] = 1;
  if (!stories.share(a.document, b.document)) signs[at.nameless] = 1;
  const { agreed, clashing } = stories.figures(a.document, b.document, a.field);
  signs[at.agreed] = Math.min(3, agreed);
  if (!agreed && clashing) signs[at.clashing] = 1;
  const far = timesApart(a.quantity, b.quantity);
  if (far <= settings.rounded) signs[at.exact] = 1;
  const precise = vague ? 0 : digitsShared(a.quantity, b.quantity) - 1;
  if (precise > 0) signs[at.precise] = Math.min(2, precise);
  if (!signs[at.exact]) signs[at.far] = Math.min(3, Math.log10(far));
}

const sameFacets = ['actor', 'object', 'place', 'time', 'event', 'measured'] as const;

/** The signs that two claims alone show, by name. */
export function signsOf(
  a: Prepared,
  b: Prepared,
  facets: Readonly<Record<string, FacetMatch>>,
  stories: Stories,
): Evidence['signs'] {
  const signs = new Float64Array(allSigns.length);
  readSigns(signs, a, b, facets, stories);
  return shown(named(signs));
}

/** Whether one count is limited to what the other's sentence does not speak of. */
const limits = (a: Prepared, b: Prepared): boolean =>
  a.limit !== '' && b.limit === '' && !b.claim.sentence.text.toLowerCase().includes(a.limit);

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
export function oddsOf(signs: Strengths, agree: boolean): number {
  const table = agree ? agreeing : apart;
  let sum = 0;
  for (let sign = 0; sign < table.length; sign += 1) sum += table[sign]! * signs[sign]!;
  return sum;
}

const [agreeing, apart] = [weights.agreeing, weights.apart].map((table) =>
  Float64Array.from(allSigns, (sign) => table[sign]),
) as [Float64Array, Float64Array];

export const likelihood = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Where a figure first stands in its article: in the headline, though a sentence of the text tells more of it. */
export const beginOf = ({ span, mentions }: Claim): number =>
  mentions.reduce((least, { start }) => Math.min(least, start), span.start);
