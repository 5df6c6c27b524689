import type { Parse, VerbGroup } from '../grammar/index.ts';
import { type Clues, kindAt, type Modality, wordsIn } from './clues.ts';

/** "will pay $6 a share, a premium of 38 percent": a share after a comma tells of what is, not of what will be. */
function isAside({ items, nounAt }: Parse, at: number): boolean {
  const { quantity } = items[at]!;
  if (quantity?.kind !== 'percent') return false;
  const from = nounAt(at)?.from ?? at;
  const on = items[from - 1]?.text === 'of' ? nounAt(from - 2) : undefined;
  return items[(on?.from ?? from) - 1]?.text === ',';
}

/** "will pay $6 a share", "will cost $5 million", "will receive loans over three years": the terms as they stand. */
function isTerm({ parse, at, verb, role, words }: Clues): boolean {
  if (words.includes('would')) return false;
  const kind = kindAt(parse, at);
  if (kind === 'money') return /^(?:pay|get|receive|cost|be)$/.test(verb?.lemma ?? '');
  return (
    kind === 'duration' && role.preposition === 'over' && /^(?:pay|get|receive)$/.test(verb?.lemma ?? '')
  );
}

/** What is announced before it is done. */
const ending = /^(?:cut|shed|axe|slash|eliminate|close|shut|scrap|lay)$/;

/** "will", "is to", "should", "would" after a past verb: what is to come. */
export function future(clues: Clues): Modality | null {
  const { words, parse, verb, at } = clues;
  if (isTerm(clues) || isAside(parse, at)) return null;
  if (words.some((word) => /^(?:will|shall|['’]ll|wo)$/.test(word))) return 'planned';
  if (words.includes('should') && !words.includes('have')) return 'planned';
  // "who'd been married" had been
  const had = words.some((word, i) => /^['’]d$/.test(word) && /^(?:been|\w+ed)$/.test(words[i + 1] ?? ''));
  if (!had && words.some((word) => /^(?:would|['’]d)$/.test(word))) {
    const past = parse.items
      .slice(0, verb!.from)
      .some((item) => item.tag === 'VERB' && /ed$|said|told/.test(item.text));
    return past ? 'planned' : 'hypothetical';
  }
  const text = words.join(' ');
  // "said it was shedding 2,300 jobs": decided, and not yet done
  const closingIn = /^(?:in|on)$/.test(parse.items[verb?.to ?? -1]?.text ?? '');
  if (/^(?:is|are|was|were) (?:\w+ly )?\w+ing$/.test(text) && ending.test(verb?.lemma ?? '') && !closingIn)
    return 'planned';
  // "are due next week"
  if (verb?.lemma === 'be' && /^(?:due|scheduled)$/.test(parse.items[verb.to]?.text ?? '')) return 'planned';
  if (
    /\b(?:is|are|was|were) (?:set |due |going |expected |planned |scheduled )?to\b/.test(text) ||
    /\bgoing to\b/.test(text)
  )
    return /^(?:was|were) going/.test(text)
      ? 'hypothetical'
      : /believed|thought|said|reported/.test(text)
        ? null
        : 'planned';
  return null;
}

/** "The 12-round bout takes place tonight", "opens next month": a timetable's present. */
export function scheduled({ parse: { items }, verb }: Clues): Modality | null {
  if (!verb || !/^(?:takes?|starts?|opens?|begins?|closes?|leaves?)$/.test(items[verb.main]!.text))
    return null;
  return items.slice(verb.to, verb.to + 5).some(({ text }) => /^(?:tonight|tomorrow|next)$/i.test(text))
    ? 'planned'
    : null;
}

/** "60 shops closing by May": a participle with the day by which it will be so. */
export function pending({ parse: { items, verbAt }, counted }: Clues): Modality | null {
  const verb = counted ? verbAt(counted.to) : undefined;
  if (!counted || !verb || verb.from !== counted.to || verb.finite || !/ing$/.test(items[verb.main]!.text))
    return null;
  const by = items.findIndex(
    ({ text, quantity }, i) =>
      i >= verb.to && i < verb.to + 5 && (text === 'by' || /^by /.test(quantity?.text ?? '')),
  );
  if (by < 0) return null;
  const when = items[by]!.quantity ? items[by]! : items[by + 1];
  return when?.quantity?.kind === 'date' || /^(?:Christmas|Easter|the|next|then)$/i.test(when?.text ?? '')
    ? 'planned'
    : null;
}

/** "A new bridge, 400 metres long, is to be built": what is not yet there is not yet so long. */
export function ofWhatIsToBe({ parse, verb, counted, at }: Clues): Modality | null {
  const { items, verbAt } = parse;
  if (verb || !counted || items[counted.group.from - 1]?.text !== ',') return null;
  const comma = items.findIndex(({ text }, i) => i >= Math.max(counted.to, at + 1) && text === ',');
  const after: VerbGroup | undefined = comma >= 0 && comma < counted.to + 3 ? verbAt(comma + 1) : undefined;
  return after &&
    /^(?:build|lay|create|construct|erect|make|dig|set)$/.test(after.lemma) &&
    wordsIn(parse, after).some((word) => /^(?:will|to|would)$/.test(word))
    ? 'planned'
    : null;
}
