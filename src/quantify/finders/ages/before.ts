import { agedPersons, lifeEvents } from '../../../lexicon/bearers.ts';
import { anyOf } from '../../any-of.ts';
import { type Draft, draft } from '../../draft.ts';
import { type Numeral, readNumeral } from '../../numeral/index.ts';
import { isDash } from '../../signs.ts';
import type { Token } from '../../tokens.ts';
import { links, ofYears } from './old.ts';

const andComma = anyOf('and ,');
const wasOrIs = anyOf('was is');
const isPerson = anyOf('she he who');
const youngOrOld = anyOf('young old');

const opening = anyOf('between from');
const agedWord = anyOf('aged age ages');
const andOr = anyOf('and or');
const isDead = anyOf('died dead dies');
const isBound = anyOf('over under above below');
const isOlder = anyOf('older younger');
const overOrUnder = anyOf('over under');

/** Where "aged", "age", "the age of" before token `i` begins, and whether "between" opens it; -1 without. */
function ageWord(tokens: readonly Token[], i: number): { from: number; between: boolean } | null {
  const inner = opening(tokens[i - 1]?.lower) ? 1 : 0;
  let at = i - 1 - inner;
  const of = tokens[at]?.lower === 'of' ? 1 : 0;
  at -= of;
  if (!agedWord(tokens[at]?.lower) || (of && tokens[at]!.lower === 'aged')) return null;
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
  const ranged = links(link) && (!andOr(link) || word.between);
  const other = ranged ? readNumeral(tokens, one.to + 1) : null;
  return other && other.value > one.value && other.value < 130
    ? ofYears(word.from, other.to, one.value, other.value)
    : ofYears(word.from, one.to, one.value);
}

/** The second of "aged three and five". */
function afterAgedInWords(tokens: readonly Token[], at: number, two: Numeral): Draft | null {
  const aged = tokens[at - 3]?.lower === 'aged' && readNumeral(tokens, at - 2);
  return aged && aged.to === at - 1 && two.value < 110 ? ofYears(at, two.to, two.value) : null;
}

/** The further ones of "aged 19 and 21", "aged 3, 5 and 8". */
function alsoAged(tokens: readonly Token[], at: number): Draft | null {
  const inWords =
    tokens[at]!.kind === 'word' && andComma(tokens[at - 1]?.lower) ? readNumeral(tokens, at) : null;
  if (inWords) return afterAgedInWords(tokens, at, inWords);
  if (!/^\d{1,3}$/.test(tokens[at]!.text) || tokens[at]!.value > 110) return null;
  let back = at - 1;
  while (back > at - 9 && /^(?:,|and|or|-|–|\d{1,2})$/.test(tokens[back]?.lower ?? '')) back -= 1;
  if (tokens[back]?.lower === 'of') back -= 1; // "the ages of 7 and 8"
  if (!/^ages?d?$/.test(tokens[back]?.lower ?? '') || back >= at - 2) return null;
  const last = isDash(tokens[at + 1]?.text) ? tokens[at + 2] : undefined; // "aged 18-24 and 25-34"
  return last && /^\d{1,3}$/.test(last.text) && last.value > tokens[at]!.value
    ? ofYears(at, at + 3, tokens[at]!.value, last.value)
    : ofYears(at, at + 1, tokens[at]!.value);
}

const ended = anyOf(
  '. , ; : ! ? ) and or who were was are is have has had with in on may can will must should to from live after this last next but as lives now still receive account make made',
);

/** "She was 101.", "He is 34 and": not "she was 30 minutes late", "he was 2 in the rankings". */
const told = (tokens: readonly Token[], at: number): boolean =>
  /^(?:she|he)['’]s$/.test(tokens[at - 1]?.lower ?? '') ||
  (wasOrIs(tokens[at - 1]?.lower) && isPerson(tokens[at - 2]?.lower));

const afterAge = anyOf('. , ; : ! ? ) and when but at on');

/** Only behind what happens at an age: "made her debut at 17 in Orsk". */
const afterEvent = anyOf('to in for with after as');

/** "left school at 14", "married at 19", "made her debut at 17". */
const lifeEvent = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'at' &&
  !/^(?:of|the)$/.test(tokens[at - 3]?.lower ?? '') && // "put the number of dead at 35"
  tokens.slice(Math.max(0, at - 4), at - 1).some(({ lower }) => lifeEvents.has(lower));

/** The age of somebody whose life is told. */
function ofLife(tokens: readonly Token[], at: number): Draft | null {
  const was = told(tokens, at);
  if (!was && !lifeEvent(tokens, at)) return null;
  const one = readNumeral(tokens, at);
  if (!one || one.value < (was ? 5 : 8) || one.value > 110 || !Number.isInteger(one.value)) return null;
  const next = tokens[one.to];
  if (next?.lower === 'and' && tokens[one.to + 1]?.kind === 'number') return null; // "was 22 and 0"
  return !next || afterAge(next.lower) || (!was && afterEvent(next.lower))
    ? ofYears(at, one.to, one.value)
    : null;
}

/** The least or greatest age of several: "as young as 12", "as old as 90". */
function youngest(tokens: readonly Token[], at: number, since: number): Draft | null {
  const [first, which] = [tokens[at - 3]?.lower, tokens[at - 2]?.lower ?? ''];
  if (tokens[at - 1]?.lower !== 'as' || first !== 'as' || !youngOrOld(which) || at - 3 < since) return null;
  const one = readNumeral(tokens, at);
  const next = tokens[one?.to ?? at];
  if (!one || one.value > 110 || (next?.kind === 'word' && /^(?:day|week|month|year)s?$/.test(next.lower)))
    return null;
  const young = which === 'young';
  return draft('age', at - 3, one.to, {
    kind: 'age',
    bound: young ? 'atLeast' : 'atMost',
    low: young ? one.value : null,
    high: young ? null : one.value,
    unit: 'year',
    hedge: `as ${which} as`,
  });
}

/** "He turned 80", "died at 91", "people over 65", "children under five". */
function ofPerson(tokens: readonly Token[], at: number): Draft | null {
  const [person, word] = [tokens[at - 2]?.lower ?? '', tokens[at - 1]?.lower ?? ''];
  const told =
    /^turn(?:ed|s|ing)$/.test(word) ||
    (word === 'at' && isDead(person) && !/^(?:of|the)$/.test(tokens[at - 3]?.lower ?? '')) || // "the number of dead at 35"
    (isBound(word) && (agedPersons.has(person) || person === 'aged')) ||
    (word === 'than' && isOlder(person));
  const one = told ? readNumeral(tokens, at) : null;
  if (!one || one.value < 1 || one.value > 110 || !Number.isInteger(one.value)) return null;
  const next = tokens[one.to];
  return !next || ended(next.lower) ? ofYears(at, one.to, one.value) : null;
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
  const apart = overOrUnder(hyphen?.lower) && age.value > 9 && tokens[at + 2]?.lower !== 'of'; // "over 60s"
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
  if (!overOrUnder(bound) || !plural?.glued || plural.lower !== 's' || age.value > 110) return null;
  return overAge(tokens, at - 2, at + 2, age.value);
}

/** What stands directly before such an age; most numbers have none of them. */
const leading = new Set(
  "aged age ages between from of turned turns turning at over under above below than and or , - was is as – she's he's she’s he’s".split(
    ' ',
  ),
);

/** An age that the words before the number tell. */
export function ageBefore(tokens: readonly Token[], at: number, since: number): Draft | null {
  if (!leading.has(tokens[at - 1]?.lower ?? '')) return null;
  return (
    aged(tokens, at, since) ??
    alsoAged(tokens, at) ??
    ofPerson(tokens, at) ??
    ofLife(tokens, at) ??
    youngest(tokens, at, since) ??
    overThose(tokens, at, since)
  );
}
