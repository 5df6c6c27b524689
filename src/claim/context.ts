import { analyse } from '../segment/analyse.ts';
import type { Document, QuantifiedSentence, Token } from '../types.ts';
import { type Registry, registryOf } from './attribution/registry.ts';
import { type Ballot, ballotOf } from './field/ballot-topic.ts';
import { type Lexicon, lexiconWith } from './field/lexicon.ts';
import { commonWords, type IsCommon } from './grammar/common.ts';

/** What every part of the claim stage may look at. */
export interface Context {
  readonly document: Document;
  readonly sentences: readonly QuantifiedSentence[];
  /** The tokens of a sentence, analysed when first asked for. */
  readonly tokensOf: (sentenceIndex: number) => readonly Token[];
  /** Whether a word is one that the document writes in small letters. */
  readonly isCommon: IsCommon;
  readonly lexicon: Lexicon;
  /** The names in the document, read when first asked for. */
  readonly registry: () => Registry;
  /** Whether the document tells of votes cast or of an opinion poll, read when first asked for. */
  readonly ballot: () => Ballot | null;
}

export function contextOf(
  document: Document,
  sentences: readonly QuantifiedSentence[],
  lexicon: Lexicon = lexiconWith(),
): Context {
  const analysed = new Map<number, readonly Token[]>();
  const tokensOf = (index: number) => {
    const known = analysed.get(index);
    if (known) return known;
    const sentence = sentences[index];
    const tokens = sentence ? analyse(sentence.text, sentence.start) : [];
    analysed.set(index, tokens);
    return tokens;
  };
  let names: Registry | undefined;
  const registry = () => {
    names ??= registryOf(document.text);
    return names;
  };
  let told: Ballot | null | undefined;
  const ballot = () => {
    if (told === undefined) told = ballotOf(document.text);
    return told;
  };
  return { document, sentences, tokensOf, isCommon: commonWords(document.text), lexicon, registry, ballot };
}
