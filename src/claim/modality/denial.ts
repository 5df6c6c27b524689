import { countedPersons } from '../../lexicon/zero.ts';
import { subjectHead } from '../grammar/heads.ts';
import { type Parse, type VerbGroup, wordsOf } from '../grammar/index.ts';
import { type Clues, kindAt, type Modality } from './clues.ts';

const denying = new Set(['deny', 'reject', 'dismiss', 'refute', 'dispute', 'rebut']);

/** "It is not true that", "there is no truth in the claim that", behind which no other clause begins. */
const untrue = /\b(?:not true|untrue|no truth \w+ (?:the )?(?:\w+ )?\w+) that\b[^.;:]*$/i;

/** "denied that …", "rejected reports that …": the clause that the figure is in is denied. */
export function disputed({ parse, at, counted }: Clues): Modality | null {
  const { items, verbs } = parse;
  const from = counted?.group.from ?? at;
  if (untrue.test(wordsOf(items, Math.max(0, from - 10), from))) return 'denied';
  if (!verbs.some(({ lemma }) => denying.has(lemma))) return null;
  let told = false;
  for (let i = from - 1; i >= Math.max(0, from - 14); i -= 1) {
    const { text } = items[i]!;
    if (/^(?:[;.:]|who|which|but)$/.test(text)) return null;
    told ||= /^(?:that|reports?|claims?|allegations?|suggestions?|rumou?rs?)$/i.test(text);
    const verb = told ? parse.verbAt(i) : undefined;
    if (verb) return denying.has(verb.lemma) ? 'denied' : null;
  }
  return null;
}

/** "reports of 12 dead are false", "claims that 12 died have nothing to do with the facts". */
export function refuted({ parse: { items }, at, counted }: Clues): Modality | null {
  const from = counted?.group.from ?? at;
  const said = items
    .slice(Math.max(0, from - 6), from)
    .some(({ text }) => /^(?:reports?|claims?|allegations?|suggestions?|rumou?rs?|talk)$/i.test(text));
  if (!said) return null;
  const to = counted?.to ?? at + 1;
  const rest = wordsOf(items, to, to + 12).toLowerCase();
  return wrong.test(rest) ? 'denied' : null;
}

const wrong =
  /^(?!.*\b(?:not|who|which|but)\b).*\b(?:(?:is|are|was|were) (?:\w+ )?(?:false|untrue|wrong|baseless|unfounded|incorrect|nonsense|fake|invented)|nothing to do with)\b/;

/** "No rebels were inside", "there were no civilians at the school": that somebody was there is denied. */
export function absent({ parse, at, counted, verb }: Clues): Modality | null {
  const { quantity } = parse.items[at]!;
  if (quantity?.low !== 0 || quantity.high !== 0 || !counted || counted.noun === null) return null;
  if (verb?.lemma !== 'be' || verb.passive) return null;
  return countedPersons.has(parse.items[counted.noun]!.text.toLowerCase()) ? 'denied' : null;
}

/** "no evidence that 12 were held", "little to suggest that": neither said nor denied. */
export function unfounded({ parse, at, counted }: Clues): Modality | null {
  const { items } = parse;
  const from = counted?.group.from ?? at;
  for (let i = from - 1; i > 0 && from - i < 18; i -= 1) {
    if (/^[;.:]$/.test(items[i]!.text)) return null;
    const sign = /^(?:evidence|sign|indication|proof|suggestion)$/.test(items[i]!.lemma);
    const hint = items[i - 1]?.text === 'to' && /^(?:indicate|suggest|show|prove)$/.test(items[i]!.lemma);
    if (!sign && !hint) continue;
    const scant = items[i - (hint ? 2 : 1)]?.text.toLowerCase() ?? '';
    const next = /^(?:whatsoever|whatever)$/.test(items[i + 1]?.text ?? '') ? i + 2 : i + 1;
    const told = hint || /^(?:that|of)$/.test(items[next]?.text ?? '');
    if (told && /^(?:no|little|nothing|scant)$/.test(scant)) return 'hypothetical';
  }
  return null;
}

/** What the words negate: "did not offer more than 12", "no other bid was above 12", "refused to send 12". */
export function denied({ parse, at, words, verb, counted, role }: Clues): Modality | null {
  const { items, nounAt } = parse;
  // "three and not two"
  if (/^not$/i.test(items[(counted?.group.from ?? at) - 1]?.text ?? '')) return 'denied';
  if (!verb || !counted || verb.from > counted.group.from) return null;
  // "not dealing with thousands of cases"
  const dealt =
    role.role === 'adjunct' && verb.to === counted.group.from - 1 && kindAt(parse, at) === 'count';
  if (role.role !== 'object' && !dealt) return null;
  const negated = words.some((word) => /^(?:not|n['’]t|never)$/.test(word));
  // "won't cost us £80m"
  const given = items[verb.to]?.tag === 'PRON' && verb.to + 1 === counted.group.from;
  const measuresTime =
    kindAt(parse, at) === 'duration' && /^(?:after|before|ago)$/.test(items[at + 1]?.text ?? '');
  if (
    negated &&
    (dealt || verb.to === counted.group.from || given) &&
    !measuresTime &&
    !/^(?:expect|know|include)$/.test(verb.lemma)
  )
    return 'denied';
  if (isRefused(parse, verb)) return 'denied';
  // "no other offer was thought to be more than seven years"
  const subject = subjectHead(parse, verb);
  const first = subject === null ? undefined : nounAt(subject)?.from;
  const none = first !== undefined && /^(?:no|none|neither|nobody)$/i.test(items[first]!.text);
  return none || opensWithNone(parse, verb) ? 'denied' : null;
}

/** "refused to send", "failed to pay": what was not done. */
function isRefused({ items }: Parse, { from, main }: VerbGroup): boolean {
  const group = items.slice(from, main);
  const to = group.findIndex(({ text }) => text === 'to');
  return to > 0 && /^(?:refuse|fail|decline)$/.test(group[to - 1]!.lemma);
}

/** "None of the five clubs in the race – Osto, Lind and Varn – has offered": from the sentence's first words to the verb no other verb. */
function opensWithNone({ items, verbs }: Parse, verb: VerbGroup): boolean {
  const at = items.findIndex(({ tag, text }) => !/^(?:ADV|CCONJ)$/.test(tag) && text !== ',');
  return (
    /^(?:no|none|neither|nobody)$/i.test(items[at]?.text ?? '') &&
    items.slice(at, verb.from).every(({ tag }) => tag !== 'SCONJ') &&
    !verbs.some(
      ({ from, finite }) => from > at && from < verb.from && finite && !/ing$/.test(items[from]!.text),
    )
  );
}
