import { british, irregularPlurals } from '../../lexicon/plurals.ts';
import type { Item } from '../grammar/index.ts';

/** The plural of a noun as a field's name, in small letters. */
export function plural({
  text,
  lemma,
  tag,
}: Pick<Item, 'text' | 'lemma'> & { readonly tag?: Item['tag'] }): string {
  const spelt = british.get(lemma);
  if (spelt) return plural({ text: spelt, lemma: spelt });
  const written = text.toLowerCase();
  const known = irregularPlurals.get(lemma) ?? irregularPlurals.get(written);
  if (known) return known;
  if (/s$/.test(written) && written !== lemma) return written;
  if (/^(?:wounded|injured|hurt|dead|missing|displaced|homeless|unemployed|sick)$/.test(written))
    return written;
  if (/(?:ese|ed|ss)$/.test(lemma) && /^(?:PROPN|ADJ|VERB)$/.test(tag ?? 'PROPN')) return written;
  const fireman = /^(.*)man$/.exec(lemma);
  if (fireman && fireman[1] !== 'hu' && fireman[1] !== 'ger') return `${fireman[1]}men`;
  if (/s$/.test(lemma) && !/ss$/.test(lemma)) return lemma;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:[sx]|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}
