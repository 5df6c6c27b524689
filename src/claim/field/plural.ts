import type { Item } from '../grammar/index.ts';

const irregular: ReadonlyMap<string, string> = new Map([
  ['person', 'people'],
  ['people', 'people'],
  ['police', 'police'],
  ['staff', 'staff'],
  ['cattle', 'cattle'],
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['foot', 'feet'],
  ['tooth', 'teeth'],
  ['mouse', 'mice'],
  ['life', 'lives'],
  ['wife', 'wives'],
  ['knife', 'knives'],
  ['half', 'halves'],
  ['leaf', 'leaves'],
  ['wolf', 'wolves'],
  ['thief', 'thieves'],
  ['crisis', 'crises'],
  ['series', 'series'],
  ['species', 'species'],
  ['aircraft', 'aircraft'],
  ['sheep', 'sheep'],
  ['fish', 'fish'],
  ['personnel', 'personnel'],
]);

/** The plural of a noun as a field's name, in small letters. */
export function plural({
  text,
  lemma,
  tag,
}: Pick<Item, 'text' | 'lemma'> & { readonly tag?: Item['tag'] }): string {
  const written = text.toLowerCase();
  const known = irregular.get(lemma) ?? irregular.get(written);
  if (known) return known;
  if (/s$/.test(written) && written !== lemma) return written;
  if (/(?:ese|ed|ss)$/.test(lemma) && /^(?:PROPN|ADJ|VERB)$/.test(tag ?? 'PROPN')) return written;
  const fireman = /^(.*)man$/.exec(lemma);
  if (fireman && fireman[1] !== 'hu' && fireman[1] !== 'ger') return `${fireman[1]}men`;
  if (/s$/.test(lemma) && !/ss$/.test(lemma)) return lemma;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:[sx]|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}
