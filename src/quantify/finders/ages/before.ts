import { agedPersons } from '../../../lexicon/bearers.ts';
import { type Draft, draft } from '../../draft.ts';
import { readNumeral } from '../../numeral/index.ts';
import type { Token } from '../../tokens.ts';
import { links, ofYears } from './old.ts';

/** Where "aged", "age", "the age of" before token `i` begins, and whether "between" opens it; -1 without. */
function ageWord(tokens: readonly Token[], i: number): { from: number; between: boolean } | null {
  const inner = /^(?:between|from)$/.test(tokens[i - 1]?.lower ?? '') ? 1 : 0;
  let at = i - 1 - inner;
  const of = tokens[at]?.lower === 'of' ? 1 : 0;
  at -= of;
  if (!/^(?:aged|ages?)$/.test(tokens[at]?.lower ?? '') || (of && tokens[at]!.lower === 'aged')) return null;
  const the = of && tokens[at - 1]?.lower === 'the' ? 1 : 0;
  const outer = tokens[at - the - 1]?.lower === 'between';
  return { from: at - the - (outer ? 1 : 0), between: inner > 0 || outer };
}

/** "aged 12 to 17", "aged between 5 and 9", "age 7", "the age of 91", "between the ages of 18 and 60". */
function aged(tokens: readonly Token[], at: number, since: number): Draft | null {
  const word = ageWord(tokens, at);
  const one = word && readNumeral(tokens, at);
  if (!word || word.from < since || !one || one.value > 130) return null;
  const link = tokens[one.to]?.lower ?? '';
  const ranged = links.test(link) && (!/^(?:and|or)$/.test(link) || word.between);
  const other = ranged ? readNumeral(tokens, one.to + 1) : null;
  return other && other.value > one.value && other.value < 130
    ? ofYears(word.from, other.to, one.value, other.value)
    : ofYears(word.from, one.to, one.value);
}

/** The further ones of "aged 19 and 21", "aged 3, 5 and 8". */
function alsoAged(tokens: readonly Token[], at: number): Draft | null {
  if (!/^\d{1,3}$/.test(tokens[at]!.text) || tokens[at]!.value > 110) return null;
  let back = at - 1;
  while (back > at - 9 && /^(?:,|and|or|\d{1,2})$/.test(tokens[back]?.lower ?? '')) back -= 1;
  return /^ages?d?$/.test(tokens[back]?.lower ?? '') && back < at - 2
    ? ofYears(at, at + 1, tokens[at]!.value)
    : null;
}

const ended =
  /^(?:[.,;:!?)]|and|or|who|were|was|are|is|have|has|had|with|in|on|may|can|will|must|should|to|from|live|after|this|last|next|but|as)$/;

/** "He turned 80", "died at 91", "people over 65", "children under five". */
function ofPerson(tokens: readonly Token[], at: number): Draft | null {
  const [person, word] = [tokens[at - 2]?.lower ?? '', tokens[at - 1]?.lower ?? ''];
  const told =
    /^turn(?:ed|s|ing)$/.test(word) ||
    (word === 'at' && /^(?:died|dead|dies)$/.test(person)) ||
    (/^(?:over|under|above|below)$/.test(word) && agedPersons.has(person)) ||
    (word === 'than' && /^(?:older|younger)$/.test(person));
  const one = told ? readNumeral(tokens, at) : null;
  if (!one || one.value < 1 || one.value > 110 || !Number.isInteger(one.value)) return null;
  const next = tokens[one.to];
  return !next || ended.test(next.lower) ? ofYears(at, one.to, one.value) : null;
}

/** The age of those over or under it, as the word at `from` says. */
function overAge(tokens: readonly Token[], from: number, to: number, years: number): Draft {
  const over = tokens[from]!.lower === 'over';
  return draft('age', from, to, {
    kind: 'age',
    bound: over ? 'over' : 'under',
    low: over ? years : null,
    high: over ? null : years,
    unit: 'year',
    hedge: tokens[from]!.lower,
  });
}

/** "over-65s", "under-18s", "over 60s". */
function overThose(tokens: readonly Token[], at: number, since: number): Draft | null {
  const [bound, hyphen, age, plural] = [
    tokens[at - 2]?.lower ?? '',
    tokens[at - 1],
    tokens[at]!,
    tokens[at + 1],
  ];
  const apart =
    /^(?:over|under)$/i.test(hyphen?.text ?? '') && age.value > 9 && tokens[at + 2]?.lower !== 'of'; // "over 60s"
  if (
    apart &&
    plural?.glued &&
    plural.lower === 's' &&
    Number.isInteger(age.value) &&
    age.value < 101 &&
    at > since
  )
    return overAge(tokens, at - 1, at + 2, age.value);
  if (hyphen?.text !== '-' || !hyphen.glued || !age.glued || at - 2 < since) return null;
  if (!/^(?:over|under)$/.test(bound) || !plural?.glued || plural.lower !== 's' || age.value > 110)
    return null;
  return overAge(tokens, at - 2, at + 2, age.value);
}

/** What stands directly before such an age; most numbers have none of them. */
const leading = new Set(
  'aged age ages between from of turned turns turning at over under above below than and or , -'.split(' '),
);

/** An age that the words before the number tell. */
export function ageBefore(tokens: readonly Token[], at: number, since: number): Draft | null {
  if (!leading.has(tokens[at - 1]?.lower ?? '')) return null;
  return (
    aged(tokens, at, since) ?? alsoAged(tokens, at) ?? ofPerson(tokens, at) ?? overThose(tokens, at, since)
  );
}
