import { groupBy } from '../group-by.ts';
import type { Sign } from '../lexicon/comparing.ts';
import type { Claim, DocumentInfo, FacetMatch } from '../schema/report.ts';
import type { CandidateGroup, CompareOptions } from '../types.ts';
import { blocksOf, dimensionOf } from './blocks.ts';
import { cluster } from './cluster.ts';
import { type Dispute, disputesIn } from './disputes.ts';
import { allFacetsOf } from './evidence.ts';
import type { Link } from './links.ts';
import { overruling } from './overrule.ts';
import { type Pairs, pairsIn } from './pairs.ts';
import { type Prepared, preparer } from './prepare.ts';
import { storiesOf } from './stories.ts';
import { Vocabulary } from './vocabulary.ts';

/**
 * Groups of claims that may be about one fact, with the pairs whose facets allow a comparison.
 * Groups are given one by one, so that each can be judged as it is formed.
 */
export function* align(
  claims: readonly Claim[],
  documents: readonly DocumentInfo[],
  options: CompareOptions = {},
): Iterable<CandidateGroup> {
  const { prepare, stories, overruled } = runOf(claims, documents, options);
  const ordered = claims.toSorted(inOrder);
  const siblingsOf = sentencesOf(claims);
  for (const block of blocksOf(ordered)) {
    const prepared = block.map(prepare);
    const disputes = disputesIn(prepared);
    const found = pairsIn(prepared, stories, overruled, options, disputes);
    forgetOthers(prepared, found, disputes);
    for (const members of cluster(found, disputes, options.only)) {
      const pairs = members.links.map(({ a, b, facets, sameness }) => ({
        a: a.claim,
        b: b.claim,
        facets,
        sameness,
      }));
      yield {
        field: commonField(members.claims),
        claims: members.claims,
        pairs,
        siblings: members.claims.flatMap((claim) => siblingsOf(claim)),
      };
    }
  }
}

/** Lets go of the claims that are in no pair: in a large run half of them, while what is said of the others is yet to come. */
function forgetOthers(prepared: Prepared[], { a, b }: Pairs, disputes: readonly Dispute[]): void {
  const kept = new Uint8Array(prepared.length);
  for (const side of [a, b]) for (const at of side) kept[at] = 1;
  const disputed = new Set(disputes.flat());
  const nobody = { ...prepared[0]! };
  for (const [at, one] of prepared.entries()) if (!kept[at] && !disputed.has(one)) prepared[at] = nobody;
}

/** The field that most claims of a group have; the first of equals. */
function commonField(claims: readonly Claim[]): string {
  const counts = new Map<string, number>();
  for (const { field } of claims) counts.set(field, (counts.get(field) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** By document and place, so that the order in which documents are given changes nothing. */
function inOrder(a: Claim, b: Claim): number {
  if (a.document !== b.document) return a.document < b.document ? -1 : 1;
  return a.span.start - b.span.start || (a.id < b.id ? -1 : 1);
}

/** What all comparisons of a run share. */
function runOf(claims: readonly Claim[], documents: readonly DocumentInfo[], options: CompareOptions) {
  const numberOf = new Map(documents.map((document, number) => [document.id, number]));
  const vocabulary = new Vocabulary(new Set(claims.map(({ sentence }) => sentence.text)));
  const stories = storiesOf(claims, documents, numberOf, vocabulary);
  return {
    prepare: preparer(numberOf, vocabulary, claims, documents),
    stories,
    // Where nobody decided anything no pair is asked for.
    overruled: options.overrules?.length ? overruling(options.overrules) : undefined,
  };
}

/** Everything about one pair that aligning knows, in a run of these claims: its facets, its evidence and the likelihood. */
export interface PairRoad {
  readonly facets: Readonly<Record<string, FacetMatch>>;
  /** What kept the two apart before their evidence was weighed; null when nothing did. */
  readonly apart: string | null;
  readonly signs: Readonly<Partial<Record<Sign, number>>>;
  readonly agree: boolean;
  readonly sameness: number;
  /** Whether the two are in one group. */
  readonly grouped: boolean;
}

/** The road of one pair through aligning. Both claims must be among `claims`. */
export function alignPair(
  pair: readonly [Claim, Claim],
  claims: readonly Claim[],
  documents: readonly DocumentInfo[],
  options: CompareOptions = {},
): PairRoad {
  const { prepare, stories, overruled } = runOf(claims, documents, options);
  const [a, b] = pair.map(prepare) as [Prepared, Prepared];
  const facets = allFacetsOf(a, b);
  const nothing = { facets, signs: {}, agree: false, sameness: 0, grouped: false };
  if (dimensionOf(a.claim) !== dimensionOf(b.claim)) return { ...nothing, apart: 'dimension' };
  if (a.document === b.document && !options.within) return { ...nothing, apart: 'document' };
  if (overruled?.(a.claim.id, b.claim.id) === false) return { ...nothing, apart: 'overruled' };
  const different = Object.keys(facets).find((name) => facets[name] === 'different');
  if (different && !overruled?.(a.claim.id, b.claim.id)) return { ...nothing, apart: different };
  const block = claims.filter((claim) => dimensionOf(claim) === dimensionOf(a.claim)).toSorted(inOrder);
  const prepared = block.map(prepare);
  const disputes = disputesIn(prepared);
  const all = pairsIn(prepared, stories, overruled, options, disputes, Number.NEGATIVE_INFINITY);
  const isPair = (x: Prepared, y: Prepared) =>
    [a, b].every(({ claim }) => claim === x.claim || claim === y.claim);
  const isAt = (pairs: Pairs) => (x: number, pair: number) => isPair(prepared[x]!, prepared[pairs.b[pair]!]!);
  const at = all.a.findIndex(isAt(all));
  if (at < 0) return { ...nothing, apart: 'names' };
  const kept = pairsIn(prepared, stories, overruled, options, disputes);
  let inGroup: Link | undefined;
  for (const { links } of cluster(kept, disputes, options.only))
    inGroup ??= links.find((one) => isPair(one.a, one.b));
  const { agree, sameness, signs } = inGroup ?? all.linkAt(at);
  const [from, place] = inGroup ? [kept, kept.a.findIndex(isAt(kept))] : [all, at];
  const group = signs.group !== undefined && { group: signs.group };
  return {
    facets,
    apart: null,
    signs: { ...from.signsAt(place), ...group },
    agree,
    sameness,
    grouped: inGroup !== undefined,
  };
}

/** The counts of a claim's sentence, but for itself. */
function sentencesOf(claims: readonly Claim[]): (claim: Claim) => readonly Claim[] {
  const documents = groupBy(claims, ({ document }) => document);
  const large = new Map<string, ReadonlyMap<number, readonly Claim[]>>();
  const besides = ({ document, sentence }: Claim): readonly Claim[] => {
    const own = documents.get(document) ?? [];
    if (own.length <= few) return own;
    const sentences = large.get(document) ?? groupBy(own, (one) => one.sentence.start);
    large.set(document, sentences);
    return sentences.get(sentence.start) ?? [];
  };
  return (claim) =>
    besides(claim).filter(
      (other) =>
        other !== claim && other.sentence.start === claim.sentence.start && other.quantity.kind === 'count',
    );
}

/** So many claims of a document are sooner looked through than put in order by their sentences. */
const few = 40;
