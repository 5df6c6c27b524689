import { synonyms } from '../../lexicon/verbs.ts';
import type { Facet } from '../../schema/report.ts';
import { type Parse, type VerbGroup, wordsOf } from '../grammar/index.ts';

const canonical = new Map(
  synonyms.flatMap(([first, ...rest]) => [first!, ...rest].map((verb) => [verb, first!])),
);

/** Verbs that tell nothing of what happened. */
const light =
  /^(?:be|have|do|say|report|get|make|go|come|see|find|leave|tell|include|involve|accord|base|use|regard|concern|follow|exceed|reach|rise|result|estimate|stand|total|put|bring|become|remain|seem|appear|mean|give|need|want|call|number|climb|add|locate|believe|think|know|expect|warn|state|announce|note|confirm|claim|insist|suggest|show|fear|lead|have|take|set|hold|run|try|begin|start|continue|help|let|keep|show|put|live|face|offer support)$/;

/** What happened: the verb, with the canonical verb as value. */
export function eventOf(parse: Parse, verb: VerbGroup | null): Facet | null {
  if (!verb || light.test(verb.lemma)) return null;
  const text = wordsOf(parse.items, verb.main, verb.to);
  return { text, value: canonical.get(verb.lemma) ?? verb.lemma, basis: 'stated' };
}
