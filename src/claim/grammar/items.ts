import type { FoundQuantity, Token } from '../../types.ts';

/** A token, or a whole quantity in the place of its tokens. */
export interface Item extends Token {
  readonly quantity: FoundQuantity | null;
}

const ordinalTag = 'ADJ';
const dateTag = 'X';

/** The tokens of a sentence with each quantity as one item: numbers as NUM, ordinals as adjectives, dates as X. */
export function itemsOf(tokens: readonly Token[], quantities: readonly FoundQuantity[]): readonly Item[] {
  const items: Item[] = [];
  let next = 0;
  const put = (quantity: FoundQuantity) => {
    const { start, end, text, kind } = quantity;
    const tag =
      kind === 'ordinal' ? ordinalTag : kind === 'date' || kind === 'time' ? dateTag : ('NUM' as const);
    items.push({ start, end, text, tag, lemma: text.toLowerCase(), quantity });
  };
  for (const token of tokens) {
    const { start, end, text, tag, lemma } = token;
    while (next < quantities.length && quantities[next]!.end <= start) {
      put(quantities[next]!);
      next += 1;
    }
    const quantity = quantities[next];
    if (!quantity || end <= quantity.start) items.push({ start, end, text, tag, lemma, quantity: null });
    else if (end > quantity.end) {
      put(quantity);
      next += 1;
      const rest = text.slice(quantity.end - start);
      items.push({ start: quantity.end, end, text: rest, tag, lemma: rest.toLowerCase(), quantity: null });
    }
  }
  for (; next < quantities.length; next += 1) put(quantities[next]!);
  return items;
}
