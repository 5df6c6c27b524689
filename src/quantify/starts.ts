import { currencies } from '../lexicon/currencies.ts';
import { denominators, digitsInWords, scales, teens, tens } from '../lexicon/numerals.ts';

/** With which words forms can begin. Finders say theirs out of these, so that only a few are asked at each word. */

const keys = (...tables: readonly Readonly<Record<string, unknown>>[]): readonly string[] =>
  tables.flatMap(Object.keys);

export const words = (...lists: readonly Iterable<string>[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => [...list]));

/** A whole number in words. */
export const cardinalWords = words(keys(digitsInWords, teens, tens, scales), ['a', 'an']);

/** The first word of a currency sign that has letters: "US$", "Rs", "EUR". */
const currencyWords = currencies
  .flatMap(({ code, signs }) => [code, ...signs])
  .flatMap((sign) => /^[\p{L}]+/u.exec(sign)?.[0].toLowerCase() ?? []);

/** A number with or without its unit. */
export const amountWords = words(cardinalWords, keys(denominators), ['minus', 'negative'], currencyWords);
