import { headAfter, subjectHead } from '../grammar/heads.ts';
import type { FieldClues, FieldFound } from './index.ts';
import { nounField } from './nouns.ts';

/** Nouns that count what comes after "of": "the number of dead". */
const counting = /^(?:number|total|count|tally|figure|amount|estimate)$/;
/** Verbs that say how much something is or becomes. */
const reaching =
  /^(?:rise|climb|grow|jump|reach|hit|stand|be|fall|drop|increase|decrease|go|soar|surge|total|exceed|pass|top|remain|put|bring|raise|surpass|become|come|measure|average|number|estimate|stretch|extend|span|weigh|plunge|tumble|slump|decline|gain|slip|rebound|climb|record|set)$/;

/** "a death toll of 12", "the toll rose to 12", "the number of dead stands at 12": the noun stands before the number. */
export function byStatement(clues: FieldClues): FieldFound | null {
  const { parse, counted, role } = clues;
  if (counted?.noun != null) return numberOfPeople(clues);
  const noun = role.preposition === 'of' && role.on !== null ? role.on : reached(clues);
  if (noun === null) return null;
  const end = counting.test(parse.items[noun]!.lemma) ? headAfter(parse, noun, /^of$/) : noun;
  if (end === null) return null;
  const found = nounField(clues, end);
  return found.rule === 'noun' ? { ...found, rule: 'statement' } : null;
}

/** "casualties have exceeded 1 million people": the subject names what the people are. */
function numberOfPeople(clues: FieldClues): FieldFound | null {
  const { parse, counted } = clues;
  if (!/^(?:person|people)$/.test(parse.items[counted!.noun!]!.lemma)) return null;
  const noun = reached(clues);
  const found = noun === null ? null : nounField(clues, noun);
  return found?.rule === 'noun' && found.name !== 'people' ? { ...found, rule: 'statement' } : null;
}

/** The head of the subject of a verb that says how much it is: "the toll rose to 12", "bringing the toll to 12". */
function reached({ parse, role }: FieldClues): number | null {
  const { verb } = role;
  if (!verb || role.role === 'subject' || !reaching.test(verb.lemma)) return null;
  if (role.preposition !== null && !/^(?:to|at|of|by|from|around|with|for)$/.test(role.preposition))
    return null;
  const object = /^(?:bring|put|raise|push|take|set)$/.test(verb.lemma) ? parse.nounAt(verb.to) : undefined;
  return object ? object.head : subjectHead(parse, verb);
}
