import type { FieldClues, FieldFound } from './index.ts';
import { allows, phraseLength } from './match.ts';

const counting = /^(?:number|total|count|tally|figure|amount)$/;
const reaching =
  /^(?:rise|climb|grow|jump|reach|hit|stand|be|fall|drop|increase|decrease|go|soar|surge|total|exceed|pass|top|remain|put|bring|raise|surpass|become|come|measure|average|number|estimate)$/;

/** "a death toll of 12", "the toll rose to 12", "the number of dead stands at 12": the noun stands before the number. */
export function byStatement(clues: FieldClues): FieldFound | null {
  const { parse, quantity, counted, role, fields } = clues;
  if (counted?.noun != null && role.role !== 'none') return null;
  const noun = role.preposition === 'of' && role.on !== null ? role.on : subjectNoun(clues);
  if (noun === null) return null;
  const end = counting.test(parse.items[noun]!.lemma) ? ofWhat(clues, noun) : noun;
  if (end === null) return null;
  let best: FieldFound | null = null;
  let length = 0;
  for (const field of fields) {
    if (!allows(field, quantity.kind) || !field.nouns) continue;
    const words = phraseLength(field.nouns, parse.items, end);
    if (words > length) {
      best = { name: field.name, rule: 'statement', word: end };
      length = words;
    }
  }
  return best;
}

/** The head of the verb's subject where the verb says how much something is. */
function subjectNoun({ parse, role, counted }: FieldClues): number | null {
  const { verb } = role;
  if (!verb || counted?.noun != null || !reaching.test(verb.lemma)) return null;
  const to = role.preposition;
  if (to !== null && !/^(?:to|at|of|by|from|around|with)$/.test(to)) return null;
  for (let i = verb.from - 1; i >= 0; i -= 1) {
    const group = parse.nounAt(i);
    if (!group) continue;
    const before = parse.items[group.from - 1];
    if (before?.tag !== 'ADP') return group.head;
    i = group.from - 1;
  }
  return null;
}

function ofWhat({ parse }: FieldClues, noun: number): number | null {
  if (parse.items[noun + 1]?.text !== 'of') return null;
  return parse.nounAt(noun + 2)?.head ?? null;
}
