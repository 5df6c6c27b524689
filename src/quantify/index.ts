import type { FoundQuantity, QuantifiedSentence, Sentence } from '../types.ts';

/**
 * The quantities of a text, in order. Never throws.
 * Spans are UTF-16 offsets into `text`, and `text.slice(start, end)` is the quantity's `text`.
 */
export function findQuantities(_text: string): readonly FoundQuantity[] {
  return [];
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
