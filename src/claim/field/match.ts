import type { Field } from '../../lexicon/fields/form.ts';
import { notPeople, personEnding, things } from '../../lexicon/fields/things.ts';
import type { Item } from '../grammar/index.ts';
import { nationOf } from '../nation.ts';

/** Whether a noun belongs to the things that a field's verbs speak of; a missing noun passes as people. */
export function speaksOf(field: Field, noun: Item | undefined): boolean {
  const { of } = field;
  if (of === undefined) return true;
  // "killed 12", "sold 700,000"
  if (noun === undefined)
    return of === 'people' || of === 'forces' || of.includes('people') || of.includes('unit');
  if (typeof of !== 'string')
    return (
      of.includes(noun.lemma) ||
      of.includes(noun.text.toLowerCase()) ||
      // "four Americans aboard"
      (of.includes('people') && nationOf(noun) !== undefined)
    );
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
