import type { FoundQuantity, QuantifiedSentence, Sentence } from '../types.ts';
import type { Draft } from './draft.ts';
import { finders } from './finders/index.ts';
import { canonicalOf, intervalsOf } from './intervals.ts';
import { refiners } from './refiners/index.ts';
import { type Token, tokensOf } from './tokens.ts';

/** The readings of the tokens, in order; each token is in one at most. */
function draftsOf(tokens: readonly Token[]): readonly Draft[] {
  const drafts: Draft[] = [];
  let since = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    for (const finder of finders) {
      const draft = finder.find(tokens, at, since);
      if (!draft || draft.from < since) continue;
      drafts.push(draft);
      since = draft.to;
      at = draft.to - 1;
      break;
    }
  }
  return drafts;
}

function quantityOf(
  draft: Draft,
  kind: FoundQuantity['kind'],
  tokens: readonly Token[],
  text: string,
): FoundQuantity {
  const { low, high, unit, bound, hedge, rules, terms, change, date } = draft;
  const start = tokens[draft.from]!.start;
  const end = tokens[draft.to - 1]!.end;
  const stated = { kind, low, high, unit, bound, hedge };
  return {
    ...stated,
    canonical: canonicalOf(stated),
    ...intervalsOf(stated),
    ...(terms && { terms }),
    ...(change && { change }),
    ...(date && { date }),
    start,
    end,
    text: text.slice(start, end),
    rules,
  };
}

/**
 * The quantities of a text, in order. Never throws.
 * Spans are UTF-16 offsets into `text`, and `text.slice(start, end)` is the quantity's `text`.
 */
export function findQuantities(text: string): readonly FoundQuantity[] {
  const tokens = tokensOf(text);
  const drafts = refiners.reduce((readings, refiner) => refiner.refine(readings, tokens), draftsOf(tokens));
  return drafts.flatMap((draft) =>
    draft.kind === 'label' ? [] : [quantityOf(draft, draft.kind, tokens, text)],
  );
}

/** A sentence's quantities, with offsets into the document. */
export function quantify(sentence: Sentence): QuantifiedSentence {
  const quantities = findQuantities(sentence.text).map((quantity) => ({
    ...quantity,
    start: quantity.start + sentence.start,
    end: quantity.end + sentence.start,
  }));
  return { ...sentence, quantities };
}
