import { copiesOf } from '../align/copies.ts';
import { digest } from '../align/hash.ts';
import { groupBy } from '../group-by.ts';
import { listing } from '../lexicon/comparing.ts';
import type { Claim, DocumentInfo, Group, Pair, Verdict } from '../schema/report.ts';
import type { CandidateGroup, CandidatePair, CompareOptions } from '../types.ts';
import { labelOf, noteOf } from './label.ts';
import { sourcesOf } from './origins.ts';
import { judgePair } from './pair.ts';
import { rangeOf } from './range.ts';

/** From the mildest to the worst: a group's verdict is the worst of its pairs. */
const gravity: readonly Verdict[] = ['agree', 'compatible', 'update', 'possible', 'contradict'];

/** Judges groups of one run: every pair, and the group with its sources, its verdict and the reason in words. */
export function judgeFor(
  documents: readonly DocumentInfo[],
  options: CompareOptions = {},
): (group: CandidateGroup) => Group {
  const copies = copiesOf(documents);
  const named = new Map(documents.map((document) => [document.id, document]));
  return ({ field, claims, pairs: candidates, siblings }) => {
    const beside = besides(siblings);
    const pairs = candidates.flatMap((pair) => judgePair(pair, beside(pair), options.minConfidence) ?? []);
    const pairCounts: Record<Verdict, number> = {
      agree: 0,
      compatible: 0,
      update: 0,
      possible: 0,
      contradict: 0,
    };
    for (const pair of pairs) pairCounts[pair.verdict] += 1;
    const verdict = gravity.findLast((grade) => pairCounts[grade] > 0) ?? 'compatible';
    const sources = sourcesOf(claims, copies);
    return {
      id: digest(claims.map((claim) => claim.id).join('\n')),
      field,
      label: labelOf(field, claims),
      note: noteOf(claims, sources, named),
      verdict,
      confidence: Math.max(0, ...pairs.filter((pair) => pair.verdict === verdict).map((p) => p.confidence)),
      ...sources,
      range: rangeOf(claims),
      claims: claims.map((claim) => claim.id),
      pairCounts,
      pairs: listed(pairs, claims.length),
    };
  };
}

/** The siblings that stand in the sentences of a pair: held against all of a large group's, its pairs would cost their square. */
function besides(siblings: readonly Claim[]): (pair: CandidatePair) => readonly Claim[] {
  const key = ({ document, sentence }: Claim) => `${document} ${sentence.start}`;
  const sentences = groupBy(siblings, key);
  const none: readonly Claim[] = [];
  const of = (claim: Claim) => sentences.get(key(claim)) ?? none;
  return sentences.size === 0 ? () => none : ({ a, b }) => [...of(a), ...of(b)];
}

/** All pairs of a group of ordinary size; of a larger one those that do not agree, the gravest and surest first. */
function listed(pairs: readonly Pair[], claims: number): readonly Pair[] {
  if (claims <= listing.claims) return pairs;
  const rank = (pair: Pair) => gravity.indexOf(pair.verdict) + pair.confidence / 2;
  return pairs
    .filter((pair) => pair.verdict !== 'agree')
    .toSorted((a, b) => rank(b) - rank(a))
    .slice(0, listing.pairs);
}
