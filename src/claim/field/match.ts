import type { Field } from '../../lexicon/fields/form.ts';
import { notPeople, personEnding, things } from '../../lexicon/fields/things.ts';
import { groupBy } from '../../report/group-by.ts';
import type { Item } from '../grammar/index.ts';

/** Whether a noun belongs to the things that a field's verbs speak of; a missing noun passes as people. */
export function speaksOf(field: Field, noun: Item | undefined): boolean {
  const { of } = field;
  if (of === undefined) return true;
  if (noun === undefined) return of === 'people' || of === 'forces' || of.includes('people');
  if (typeof of !== 'string') return of.includes(noun.lemma) || of.includes(noun.text.toLowerCase());
  if (things[of].has(noun.lemma) || things[of].has(noun.text.toLowerCase())) return true;
  return (of === 'people' && isPerson(noun)) || (of === 'companies' && noun.tag === 'PROPN');
}

export function isPerson(noun: Item): boolean {
  const lower = noun.text.toLowerCase();
  if (things.people.has(noun.lemma) || things.people.has(lower)) return true;
  if (notPeople.has(noun.lemma) || things.buildings.has(noun.lemma) || things.animals.has(noun.lemma))
    return false;
  if (noun.tag === 'PROPN') return /s$|ese$|men$/.test(lower);
  return personEnding.test(noun.lemma) || personEnding.test(lower);
}

/** The longest phrase of `nouns` that ends at an item, as a number of words; 0 for none. */
export function phraseLength(nouns: readonly string[], items: readonly Item[], end: number): number {
  const last = items[end];
  if (last === undefined) return 0;
  const phrases = phrasesBy('last', nouns);
  let longest = 0;
  for (const words of candidates(phrases, last))
    if (words.length > longest && words.every((word, i) => isWord(items[end - words.length + 1 + i], word)))
      longest = words.length;
  return longest;
}

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

const indexes = {
  first: new WeakMap<readonly string[], Phrases>(),
  last: new WeakMap<readonly string[], Phrases>(),
};
const none: readonly (readonly string[])[] = [];

/** Phrases by the word that an item must be, made once: trying each of thousands on every noun was the largest part of the work. */
function phrasesBy(word: 'first' | 'last', phrases: readonly string[]): Phrases {
  const known = indexes[word].get(phrases);
  if (known) return known;
  const index = groupBy(
    phrases.map((phrase) => phrase.split(' ')),
    (words) => words.at(word === 'first' ? 0 : -1)!,
  );
  indexes[word].set(phrases, index);
  return index;
}

function candidates(phrases: Phrases, item: Item): readonly (readonly string[])[] {
  const byLemma = phrases.get(item.lemma) ?? none;
  const lower = item.text.toLowerCase();
  const byText = lower === item.lemma ? none : (phrases.get(lower) ?? none);
  return byText === none ? byLemma : [...byLemma, ...byText];
}

const isWord = (item: Item | undefined, word: string) =>
  item !== undefined && (item.lemma === word || item.text.toLowerCase() === word);

/** Whether a verb, which may be a phrase ("lay off", "take to the street"), begins at an item. */
export function verbFits(
  verbs: readonly string[] | undefined,
  items: readonly Item[],
  main: number,
): boolean {
  const first = items[main];
  if (verbs === undefined || first === undefined) return false;
  return candidates(phrasesBy('first', verbs), first).some((words) =>
    words.every((word, i) => isWord(items[main + i], word)),
  );
}

/** Counts where the field does not say; of people also shares ("a third of the patients died"). */
export function allows(field: Field, kind: string): boolean {
  if (field.kinds) return field.kinds.some((each) => each === kind);
  return kind === 'count' || (kind === 'percent' && field.of === 'people');
}
