import { currencies, sharedBy } from '../lexicon/currencies.ts';
import { countryOf } from '../lexicon/demonyms.ts';
import type { FoundQuantity, QuantifiedSentence } from '../types.ts';

/** The names that several currencies share, at the end of a sum; "Canadian dollars" are told apart by their adjective. */
const shared = new RegExp(`(?:^|[\\d\\s-])(${Object.keys(sharedBy).join('|')})s?$`, 'i');

/** The words that name each currency's country: "swedish", "Sweden". */
const nations: ReadonlyMap<string, readonly string[]> = new Map(
  currencies.map(({ code, of = [] }) => [
    code,
    of.flatMap((adjective) => [capital(adjective), countryOf.get(adjective) ?? []].flat()),
  ]),
);

function capital(words: string): string {
  return words.replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase());
}

/** The one currency of a name whose country a text names; null where it names none or several. */
function namedIn(text: string, codes: readonly string[]): string | null {
  const found = codes.filter((code) => nations.get(code)!.some((nation) => text.includes(nation)));
  return found.length === 1 ? found[0]! : null;
}

/** "1.2 billion crowns", of a Swedish company: the sums whose currency is only said by the country that the text is about. */
export function settled(
  text: string,
  sentences: readonly QuantifiedSentence[],
): readonly QuantifiedSentence[] {
  const isShared = ({ kind, text: words }: FoundQuantity) => kind === 'money' && shared.test(words);
  return sentences.map((sentence) => {
    if (!sentence.quantities.some(isShared)) return sentence;
    const units = new Map<string | null, string>();
    for (const quantity of sentence.quantities) {
      if (!isShared(quantity)) continue;
      const codes = sharedBy[shared.exec(quantity.text)![1]!.toLowerCase()]!;
      const unit = namedIn(sentence.text, codes) ?? namedIn(text, codes);
      if (unit !== null) units.set(quantity.unit, unit);
    }
    if (units.size === 0) return sentence;
    // "2.94 billion crowns, from 1.38 billion": the second has the name of the first
    const quantities = sentence.quantities.map((quantity) => {
      const unit = quantity.kind === 'money' ? units.get(quantity.unit) : undefined;
      return unit === undefined
        ? quantity
        : { ...quantity, unit, canonical: { ...quantity.canonical, unit } };
    });
    return { ...sentence, quantities };
  });
}
