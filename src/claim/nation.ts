import { countryOf } from '../lexicon/demonyms.ts';
import type { Item } from './grammar/index.ts';

/** The country whose people, or of which, a word is: "Danes", "Nepalis", "Danish". */
export const nationOf = ({ lemma, text }: Item): string | undefined =>
  // "600 km from the pole", "a turkey": peoples have a capital
  !/^\p{Lu}/u.test(text)
    ? undefined
    : (countryOf.get(lemma) ?? countryOf.get(text.toLowerCase().replace(/s$/, '')));

const countries: ReadonlySet<string> = new Set(countryOf.values());

/** Whether words are a country's name: "Denmark", "Britain". */
export const isCountry = (words: string): boolean =>
  countries.has(words) || countryOf.has(words.toLowerCase());
