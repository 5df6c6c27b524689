import { fields } from '../../lexicon/fields/index.ts';
import { synonyms } from '../../lexicon/verbs.ts';
import type { Facet, Kind } from '../../schema/report.ts';
import type { FieldFound } from '../field/index.ts';
import { subjectHead } from '../grammar/heads.ts';
import { type Parse, wordsOf } from '../grammar/index.ts';
import { verbLemma } from '../grammar/lemma.ts';
import type { Role } from '../grammar/role.ts';

const canonical = new Map(
  synonyms.flatMap(([first, ...rest]) => [first!, ...rest].map((verb) => [verb, first!])),
);

/** Verbs that tell nothing of what happened. */
const light =
  /^(?:be|have|do|say|report|get|make|go|come|see|find|leave|tell|include|involve|accord|base|use|regard|concern|follow|exceed|reach|rise|result|estimate|stand|total|put|bring|become|remain|seem|appear|mean|give|need|want|call|number|climb|add|locate|believe|think|know|expect|warn|state|announce|note|confirm|claim|insist|suggest|show|fear|lead|have|take|set|hold|run|try|begin|start|continue|help|let|keep|show|put|live|face|offer support)$/;

/** What fields of harm tell of, whatever words tell it: "lost their lives", "12 dead". */
const harm: ReadonlyMap<string, string> = new Map([
  ['deaths', 'kill'],
  ['injured', 'injure'],
]);

const ofPeople = new Set(
  fields
    .filter((field) => field.of === 'people' && (field.objectsOf ?? field.states))
    .map(({ name }) => name),
);

const quake = /^(?:earthquake|quake|tremor|temblor|aftershock|shaking|jolt)$/;

/** Fields of what belongs to a person or thing: the verb tells what that did, and nothing of the figure. */
const timeless = /^(?:age|magnitude|population)$/;

/** What happened: the word that decided the field, else the verb, with the canonical verb as value. */
export function eventOf(
  parse: Parse,
  { role, verb, preposition }: Role,
  kind: Kind,
  field: FieldFound | null,
): Facet | null {
  if (field && timeless.test(field.name)) return null;
  if (field?.rule === 'state' && field.word !== null) return stateOf(parse, field.word, field.name);
  // "the murders of three people", "a toll of 12", "41 bodies": the verb tells of something else.
  if (field && field.rule !== 'verb' && ofPeople.has(field.name)) return null;
  // "homes in five villages were damaged": what befell the homes.
  if (
    kind === 'count' &&
    role === 'adjunct' &&
    /^(?:in|of|at|near|across|among|after|before|during|since|until)$/.test(preposition ?? '')
  )
    return null;
  if (!verb || light.test(verb.lemma)) return null;
  // "the quake lasted 15 seconds", "was felt for 15 seconds": as long as it shook
  if (kind === 'duration' && /^(?:last|feel|continue|persist)$/.test(verb.lemma)) {
    const head = subjectHead(parse, verb);
    if (head !== null && quake.test(parse.items[head]!.lemma))
      return { text: parse.items[head]!.text, value: 'strike', basis: 'stated' };
    if (verb.lemma !== 'feel') return null;
  }
  const text = wordsOf(parse.items, verb.main, verb.to);
  return { text, value: classOf(verb.lemma, field?.name), basis: 'stated' };
}

const classOf = (lemma: string, field = '') => harm.get(field) ?? canonical.get(lemma) ?? lemma;

/** "12 dead", "40 injured in the crash"; "in custody" is no event. */
function stateOf({ items, verbAt }: Parse, word: number, field: string): Facet | null {
  const { text, tag, lemma } = items[word]!;
  const known = harm.get(field);
  if (!known && !/(?:ed|en|wn|[^s]t)$/.test(text)) return null;
  const verb = verbAt(word);
  const root = tag === 'VERB' ? (verb?.main === word ? verb.lemma : lemma) : verbLemma(text);
  return { text, value: classOf(root, field), basis: 'stated' };
}
