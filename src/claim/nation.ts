import { countryOf } from '../lexicon/demonyms.ts';
import type { Item } from './grammar/index.ts';

/** The country whose people, or of which, a word is: "Danes", "Nepalis", "Danish". */
export const nationOf = ({ lemma, text }: Item): string | undefined =>
  countryOf.get(lemma) ?? countryOf.get(text.toLowerCase().replace(/s$/, ''));
