import { betweenSubjectAndVerb, silencing } from '../../lexicon/reporting.ts';
import { openingOf } from './opening.ts';
import { type Speaker, speakerOf } from './speaker.ts';
import { isWord, type Word } from './words.ts';

/** The words that name a speaker: `from` and `to` (exclusive) are their places in the sentence. */
export interface Phrase {
  readonly speaker: Speaker;
  readonly from: number;
  readonly to: number;
}

const auxiliaries = new Set(
  "is are was were be been being has have had will would could can may might must should does did do isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't couldn't can't don't doesn't didn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t won’t wouldn’t couldn’t can’t don’t doesn’t didn’t".split(
    ' ',
  ),
);
const clauseWords = new Set(
  'that because although though while when if but than whereas unless until since as after before whether how why where'.split(
    ' ',
  ),
);
const relatives = new Set('who which whose whom'.split(' '));
const isStop = (word: Word): boolean => /^["“”‘;:—–!?]$/u.test(word.text);
const isDash = (words: readonly Word[], i: number): boolean =>
  words[i]!.text === '-' && words[i - 1]?.end !== words[i]!.start;

/** Might be a finite verb: an auxiliary or a past form that no article makes an adjective. */
export function finite(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  if (auxiliaries.has(word.lower)) return true;
  if (word.capital || word.lower.includes('-') || !/..ed$/.test(word.lower))
    return /^(?:said|says|told|killed|left|made|took|went|came|got|became|struck|hit|saw)$/.test(word.lower);
  if (words[i + 1]?.lower === 'by') return false;
  const before = words[i - 1];
  if (
    before &&
    (/^(?:a|an|the|called|named)$/.test(before.lower) || before.text === ',' || before.possessive)
  )
    return false;
  return !/^(?:united|red|armed|called|named|allied|combined|based|retired)$/.test(word.lower);
}

/** Splits off the words left of `end` (exclusive) up to a comma or the border of the clause. */
function partBefore(words: readonly Word[], end: number): { from: number; comma: boolean } {
  let and = -1;
  let i = end - 1;
  for (; i >= 0; i -= 1) {
    const word = words[i]!;
    if (word.text === ',') return { from: i + 1, comma: true };
    // "the company that makes chips, said": a relative clause
    if (
      word.lower === 'that' &&
      i > 0 &&
      words[i - 1]!.text !== ',' &&
      /[^s]s$/.test(words[i + 1]?.lower ?? '') &&
      !finite(words, i - 1)
    )
      continue;
    if (isStop(word) || isDash(words, i) || clauseWords.has(word.lower)) break;
    if (word.lower === 'and' || word.lower === 'or') and = i;
    if (!finite(words, i)) continue;
    const clause = words.slice(Math.max(0, i - 6), i).findLastIndex((each) => relatives.has(each.lower));
    if (clause >= 0) {
      i = Math.max(0, i - 6) + clause;
      continue;
    }
    if (and >= 0) i = and;
    break;
  }
  return { from: i + 1, comma: false };
}

/** A part of a clause without what it says of time or place before it comes to a name. */
const named = (part: readonly Word[]): readonly Word[] => part.slice(openingOf(part));

/** Says something of a name that stands before it: "who led the talks", "of Broken Arrow", "speaking in Berlin", "45", "however". */
function aside(words: readonly Word[]): boolean {
  const first = words[0]!;
  if (relatives.has(first.lower) || /^\p{N}/u.test(first.text)) return true;
  if (!first.capital && /(?:ing|ed)$/.test(first.lower)) return true;
  return /^(?:of|in|on|at|by|from|during|after|for|with|via|however|meanwhile|though|too|himself|herself|also)$/.test(
    first.lower,
  );
}

/** The subject of the verb at `verb`, that stands before it; null where there is none or the verb is denied. */
export function subjectBefore(words: readonly Word[], verb: number): Phrase | null {
  let end = verb;
  while (end > 0) {
    const before = words[end - 1]!;
    if (silencing.has(before.lower)) return null;
    if (betweenSubjectAndVerb.has(before.lower)) end -= 1;
    else if (/^(?:on|in)$/.test(before.lower) && end < verb) end -= 1;
    else break;
  }
  if (end === 0) return null;
  return words[end - 1]!.text === ',' ? withAside(words, end) : plainSubject(words, end);
}

const isPlainNoun = (word: Word): boolean =>
  !word.capital &&
  /^\p{L}+$/u.test(word.lower) &&
  !/^(?:of|in|at|on|for|from|by|with|to|and|or|near|all|both|under|over|behind|inside|outside)$/.test(
    word.lower,
  );

function plainSubject(words: readonly Word[], end: number): Phrase | null {
  const whole = partBefore(words, end).from;
  let from = whole + openingOf(words.slice(whole, end));
  // "taxes, which it said would", "a move the ministry says will": the subject of a clause of its own
  const opens = /^(?:it|he|she|they|the|an?)$/.test(words[from + 1]?.lower ?? '');
  if (end - from > 1 && words[from]!.lower === 'which' && opens) from += 1;
  // "three days of fighting in which the army said": a clause of its own
  const inWhich = words
    .slice(from, end)
    .findLastIndex(
      ({ lower }, i, all) =>
        /^(?:which|whom)$/.test(lower) && /^(?:in|of|by|at|on|for)$/.test(all[i - 1]?.lower ?? ''),
    );
  if (inWhich > 0 && from + inWhich + 1 < end) from += inWhich + 1;
  const own = words.slice(from, end).findLastIndex(({ lower }, i) => i > 1 && lower === 'the');
  if (own > 1 && isPlainNoun(words[from + own - 1]!) && /^an?$/.test(words[from]!.lower)) from += own;
  const part = words.slice(from, end);
  if (part.length === 0 || !part.some(isWord) || /^(?:and|or|but)$/.test(part.at(-1)!.lower)) return null;
  if (/^(?:with|by|to|amid|despite|for|of|in)$/.test(part[0]!.lower)) return null;
  // "who had been warned that": the one who was told says nothing
  if (relatives.has(part[0]!.lower) && /^(?:been|was|were|is|are)$/.test(part.at(-1)!.lower)) return null;
  const speaker = speakerOf(part);
  return speaker && { speaker, from, to: end };
}

function withAside(words: readonly Word[], end: number): Phrase | null {
  const parts: { from: number; to: number; comma: boolean }[] = [];
  let to = end - 1;
  while (to > 0 && parts.length < 4) {
    const { from, comma } = partBefore(words, to);
    if (from >= to) break;
    const part = { from, to, comma };
    parts.unshift(part);
    const more = comma && from > 1;
    if (!more) break;
    const here = named(words.slice(from, to));
    if (!aside(here) && !belongs(here, beforeAge(words, from - 1))) break;
    to = from - 1;
  }
  const read = parts
    .map((part) => named(words.slice(part.from, part.to)))
    .filter((part, i, all) => !aside(part) && !(i > 0 && inPlace(part, all[i - 1]!)))
    .map((part) => speakerOf(part))
    .filter((speaker) => speaker !== null);
  // "A person close to the talks, speaking because he was not allowed to discuss them, said"
  const last = parts.at(-1);
  if (last && parts.length === 1 && words[last.from]?.lower === 'to') return first(words, end);
  return joined(read, parts[0]?.from ?? 0, end);
}

/** What the sentence opens with, up to its first comma, where no verb is in it. */
function first(words: readonly Word[], end: number): Phrase | null {
  const comma = words.findIndex(({ text }) => text === ',');
  if (comma < 1 || comma >= end || words.slice(0, comma).some((_, i) => finite(words, i))) return null;
  const speaker = speakerOf(words.slice(0, comma));
  return speaker && { speaker, from: 0, to: end };
}

/** The part that ends before a comma; the one before it where it is no more than an age: "Ann Example, 33, a mother of two". */
function beforeAge(words: readonly Word[], end: number): readonly Word[] {
  const { from, comma } = partBefore(words, end);
  if (!comma || end - from !== 1 || !/^\p{N}/u.test(words[from]!.text)) return words.slice(from, end);
  return words.slice(partBefore(words, from - 1).from, from - 1);
}

/** Whether a part between commas says more of the part before it: a name after an office, an office after a name, a state after a city. */
function belongs(here: readonly Word[], before: readonly Word[]): boolean {
  const kind = speakerOf(here)?.kind;
  const former = before.length > 0 ? speakerOf(before, true)?.kind : undefined;
  if (kind === 'person' || kind === 'name')
    return former === 'role' || former === 'group' || former === 'organisation' || inPlace(here, before);
  return former !== undefined;
}

/** "in Springfield, Ill.," and "in Lyon, France,". */
const inPlace = (here: readonly Word[], before: readonly Word[]): boolean =>
  here.filter(isWord).length === 1 && /^(?:in|at|near)$/.test(before.at(-2)?.lower ?? '');

/** A name and what is said of it are one speaker. */
export function joined(read: readonly Speaker[], from: number, to: number): Phrase | null {
  const described = read.some(
    ({ kind, name }) => kind === 'role' || (kind === 'organisation' && !/\p{Lu}/u.test(name)),
  );
  const main =
    read.find((speaker) => speaker.kind === 'person') ??
    (described ? read.find((speaker) => speaker.kind === 'name') : undefined) ??
    (read[0]?.kind === 'organisation' && !/\p{Lu}/u.test(read[0].name)
      ? read.find(({ kind, name }) => kind === 'organisation' && /^\p{Lu}/u.test(name))
      : undefined) ??
    read[0];
  if (!main) return null;
  const kind = main.kind === 'name' && described ? 'person' : main.kind;
  const others = read.filter(
    (speaker) => speaker !== main && (speaker.kind === 'role' || speaker.kind === 'group'),
  );
  const title = [...main.title, ...others.flatMap((speaker) => speaker.title)];
  const head = main.head || (others[0]?.head ?? '');
  return { speaker: { ...main, kind, title, head }, from, to };
}

/** A whole noun phrase with what stands in apposition: "the harbour master, Ann Example". */
export function describedSpeaker(words: readonly Word[]): Speaker | null {
  const parts: Word[][] = [[]];
  for (const word of words) {
    if (word.text === ',') parts.push([]);
    else parts.at(-1)!.push(word);
  }
  const read = parts
    .filter((part) => part.length > 0 && !aside(part))
    .map((part) => speakerOf(part))
    .filter((speaker) => speaker !== null);
  return joined(read, 0, words.length)?.speaker ?? null;
}

/** The speaker named after the verb: `said Ann Example, the mayor`. Null where a clause follows instead. */
export function subjectAfter(words: readonly Word[], at: number): Phrase | null {
  const read: Speaker[] = [];
  let from = at;
  let to = at;
  let relative = false;
  for (let i = at; i <= words.length; i += 1) {
    const word = words[i];
    const stop =
      !word ||
      isStop(word) ||
      isDash(words, i) ||
      word.text === '.' ||
      /^(?:but|while|after|when|as|because)$/.test(word.lower);
    if (stop || word.text === ',' || word.text === '(') {
      const part = words.slice(from, i);
      if (read.length === 0 && !relative && (part.length === 0 || aside(part))) return null;
      if (part.length > 0 && !relative && !aside(part)) {
        const speaker = speakerOf(part, true);
        if (read.length === 0 && !speaker) return null;
        if (speaker && read.length < 2) read.push(speaker);
      }
      to = i;
      if (stop) break;
      from = i + 1;
      relative = false;
      if (
        /^(?:adding|saying|noting|explaining|warning|claiming|stressing|citing)$/.test(
          words[from]?.lower ?? '',
        )
      )
        break;
      continue;
    }
    if (relatives.has(word.lower)) {
      if (read.length === 0 && from < i)
        read.push(...[speakerOf(words.slice(from, i))].filter((s) => s !== null));
      relative = true;
    }
    if (!relative && finite(words, i)) {
      if (read.length === 0 || from === at) return null;
      break;
    }
  }
  return joined(read, at, to);
}
