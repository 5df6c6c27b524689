import { type Parse, wordsOf } from '../grammar/index.ts';
import { type Clues, kindAt, type Modality } from './clues.ts';

/** "Did 12 die?": a question states nothing. */
export function asked({ parse }: Clues): Modality | null {
  return parse.items.slice(-3).some(({ text }) => text.includes('?')) ? 'hypothetical' : null;
}

export function conditional({ parse, at }: Clues): Modality | null {
  if (isConditional(parse)) return 'hypothetical';
  for (let i = at; i >= 0 && at - i < 30; i -= 1) {
    const { text } = parse.items[i]!;
    if (/^[,;:“”"]$/.test(text) && i < at - 1) return null;
    if (/^(?:if|unless|whether)$/i.test(text)) return 'hypothetical';
  }
  return null;
}

/** "If convicted, he faces 25 years": the whole sentence hangs on the condition. */
function isConditional({ items }: Parse): boolean {
  // "If you have just joined us: 12 died"
  const colon = items.findIndex(({ text }) => text === ':');
  return (colon < 0 || colon > 12) && items.slice(0, 2).some((item) => /^(?:if|unless)$/i.test(item.text));
}

/** "carries up to 20 years", "faces a 12-year sentence", "needs the approval of 75 percent": what may come. */
export function penal({ parse, at, verb, role }: Clues): Modality | null {
  if (!verb || verb.passive) return null;
  const on = role.on === null ? undefined : parse.items[role.on];
  if (/^(?:need|require)$/.test(verb.lemma))
    return /^(?:approval|consent|backing|support|signature|vote)$/.test(on?.lemma ?? '')
      ? 'hypothetical'
      : null;
  const punishment = /^(?:fine|penalty|sentence|term|ban|punishment)$/.test(on?.lemma ?? '');
  if (/^(?:ask|seek|demand)$/.test(verb.lemma) && punishment) return 'hypothetical';
  const punishes = /^(?:carry|face)$/.test(verb.lemma) && (role.role === 'object' || punishment);
  return punishes && kindAt(parse, at) === 'duration' ? 'hypothetical' : null;
}

/** "may leave", "could cost", "is likely to": what nobody knows yet. */
export function conjectured({ words, parse, verb, role }: Clues): Modality | null {
  const { items, verbs } = parse;
  if (words.some((word) => /^(?:may|might|could)$/.test(word))) {
    // "estimated that 12 might have died": the estimate is stated
    const estimated =
      words.includes('have') &&
      verbs.some(({ lemma, to }) => to <= verb!.from && /^(?:estimate|calculate|reckon)$/.test(lemma));
    return estimated ? null : 'conjectured';
  }
  // "is likely to displace 12"; "12 arrests are likely"
  const likely = (i: number) => /^(?:likely|unlikely)$/i.test(items[i]?.text ?? '');
  if (verb && items[verb.from]?.text === 'to' && likely(verb.from - 1)) return 'conjectured';
  return verb && role.role === 'subject' && verb.lemma === 'be' && likely(verb.to) ? 'conjectured' : null;
}

/** "looks set for 34 seats", "on course for 120", "headed for 60 percent": how things seem to be going. */
export function projected({ parse: { items }, at, counted }: Clues): Modality | null {
  const from = counted?.group.from ?? at;
  const before = wordsOf(items, Math.max(0, from - 4), from).toLowerCase();
  return heading.test(before) ? 'conjectured' : null;
}

const heading =
  /(?:\b(?:be|is|are|was|were|looks?|looked|seems?|seemed) (?:all )?set|\bon (?:course|track)|\bhead(?:ed|ing|s)?|\bpoised) (?:for|towards?)$/;
