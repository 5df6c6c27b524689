import { subjectHead } from '../grammar/heads.ts';
import type { FieldClues, FieldFound } from './index.ts';
import { isPerson } from './match.ts';
import { nounField } from './nouns.ts';

/** Only a noun of the lexicon: "a three-year contract" but not "three years of rain". */
export function lexical(clues: FieldClues, noun: number | null): FieldFound | null {
  const found = noun === null ? null : nounField(clues, noun);
  return found?.rule === 'noun' ? found : null;
}

/** Any noun that the measure belongs to: "6-mile buffer zone", "20 % of the harvest". */
export function owned(clues: FieldClues, noun: number | null): FieldFound | null {
  if (noun === null) return null;
  const found = nounField(clues, noun);
  // "3 million cubic metres of water"
  const volume = clues.quantity.canonical.unit === 'litre' && found.rule === 'own noun';
  return volume ? { name: 'volume', rule: 'kind', word: noun } : found;
}

/** Who may have a share of something. */
const holder =
  /^(?:family|company|firm|group|government|state|bank|fund|party|country|club|founder|board|trust|union)$/;

/** "stocks fell 5 %", "turnout was 60 %": what the verb says it of. */
export function ofSubject(clues: FieldClues): FieldFound | null {
  const { role, parse } = clues;
  const on = role.role === 'adjunct' && role.on !== null ? nounField(clues, role.on) : null;
  if (on?.rule === 'noun') return on;
  // "The ministry expects 3.7%": of what, is not said here.
  if (
    role.role === 'object' &&
    /^(?:expect|forecast|predict|project|see|estimate|report)$/.test(role.verb?.lemma ?? '')
  )
    return null;
  const head = role.verb && role.role !== 'subject' ? subjectHead(parse, role.verb) : null;
  // "Hartle’s lost 4 per cent", "the family took 30 per cent": of what, is not said here.
  if (head === null || /^(?:PART|NUM)$/.test(parse.items[head]!.tag) || holder.test(parse.items[head]!.lemma))
    return null;
  if (isPerson(parse.items[head]!)) return lexical(clues, head);
  return parse.items[head]!.tag === 'PROPN' ? lexical(clues, head) : nounField(clues, head);
}
