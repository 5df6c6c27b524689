import { comparable } from '../lexicon/comparing.ts';
import type { Claim, DocumentInfo } from '../schema/report.ts';
import type { CandidateGroup, CompareOptions } from '../types.ts';
import { blocksOf } from './blocks.ts';
import { cluster } from './cluster.ts';
import { linksIn } from './links.ts';
import { overruling } from './overrule.ts';
import { preparer } from './prepare.ts';
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
  const numberOf = new Map(documents.map((document, number) => [document.id, number]));
  const vocabulary = new Vocabulary();
  const prepare = preparer(numberOf, vocabulary);
  const stories = storiesOf(claims, documents, numberOf, vocabulary);
  const overruled = overruling(options.overrules ?? []);
  const siblingsOf = sentencesOf(claims);
  for (const block of blocksOf(claims)) {
    const links = linksIn(block.map(prepare), stories, overruled, options);
    for (const members of cluster(links.filter((link) => link.sameness >= comparable))) {
      const pairs = members.links.map(({ a, b, facets, sameness }) => ({
        a: a.claim,
        b: b.claim,
        facets,
        sameness,
      }));
      yield {
        field: block[0]!.field,
        claims: members.claims,
        pairs,
        siblings: members.claims.flatMap((claim) => siblingsOf(claim)),
      };
    }
  }
}

/** The counts of each sentence that has several. */
function sentencesOf(claims: readonly Claim[]): (claim: Claim) => readonly Claim[] {
  const key = (claim: Claim) => `${claim.document}\n${claim.sentence.start}`;
  const sentences = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.quantity.kind !== 'count') continue;
    const list = sentences.get(key(claim));
    if (list) list.push(claim);
    else sentences.set(key(claim), [claim]);
  }
  return (claim) => sentences.get(key(claim))?.filter((other) => other !== claim) ?? [];
}
