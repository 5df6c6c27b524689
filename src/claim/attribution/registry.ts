import { months, weekdays } from '../../lexicon/calendar.ts';
import { isCapitalAt, wordSignAt } from '../../segment/letters.ts';
import { acronymOf, alike, spelling } from './names.ts';
import { isOrganisationWord, type Speaker, speakerOf } from './speaker.ts';
import { type Word, wordsOf } from './words.ts';

/** A person or organisation that a document names in full. */
export interface Named {
  readonly name: string;
  /** In lower case, as one spelling. */
  readonly surname: string;
  readonly first: string;
  /** What the text calls him, in lower case. */
  readonly title: readonly string[];
  readonly person: boolean;
  readonly start: number;
  /** No preposition stands before it, so that it may be the subject of its sentence. */
  readonly subject: boolean;
  /** It stands at the head of its sentence, or by its own after an age: "Lamin, 19, remembers". */
  readonly opens: boolean;
}

/** What a document says of names: full names, who holds an office, what an acronym stands for. */
export interface Registry {
  readonly named: readonly Named[];
  /** Both forms of an organisation that the text also calls by its acronym → one name with both. */
  readonly acronyms: ReadonlyMap<string, string>;
}

/** Two capitalised words and more, one space between, with small words of names among them. */
const run =
  /\p{Lu}[\p{L}'’.-]{0,40}(?: (?:(?:al|bin|ibn|de|la|van|der|von|den) ){0,2}\p{Lu}[\p{L}'’.-]{0,40}){1,6}/uy;
/** Up to three words in small letters before a place: what a name is called. */
const lead = /(?<=(?<![\p{L}\p{N}])((?:\p{Ll}[\p{Ll}-]{1,30} ){1,3}))/uy;
const sentenceEnd = /(?<=\p{Ll}{4}\.) /u;
const shouted = /\p{Lu}{2,8}(?![\p{L}\p{N}])/uy;
const inBrackets = /\((\p{Lu}{2,8})\)/gu;
const starters =
  /^(?:In|On|At|The|A|An|But|And|For|From|By|With|As|If|When|While|After|Before|Since|That|This|It|He|She|They|We|His|Her|Their|According|Also|Both|Some|Many|Most|Other|There|To|Of|What|How|Why|Who|Where|I|You|We|Our|My|Your|These|Those|Not|No|So|Then|Here|Now|Even|Just|Yes|Well|Despite|Under|Over|Amid|Among|During|Last|Next|Meanwhile|However|Later|Earlier|One|Two|Three|Such|Only)$/;

const notSubject =
  /^(?:of|to|with|alongside|by|for|from|against|between|about|than|on|in|at|and|between|met|told|like|under)$/;

/** More names than this no article has. */
const most = 2000;

/** Scans a document once for names of two words and more. */
export function registryOf(text: string): Registry {
  const named: Named[] = [];
  const singles: number[] = [];
  const acronyms = new Map<string, string>();
  const starts = capitalsIn(text);
  const used = new Set(
    starts.flatMap((at) => (isCapitalAt(text, at + 1) ? (matchAt(shouted, text, at) ?? []) : [])),
  );
  const add = (acronym: string, name: string) => {
    if (!used.has(acronym)) return;
    const whole = acronyms.get(acronym) ?? `${name} (${acronym})`;
    acronyms.set(acronym, whole).set(name, whole);
  };
  let end = 0;
  for (const start of starts) {
    // "the Health Organization. The": a sentence ends there
    const whole = start < end ? null : (matchAt(run, text, start)?.split(sentenceEnd)[0] ?? null);
    if (whole === null) {
      if (start >= end && singles.length < most && opensSentence(text, start)) singles.push(start);
      continue;
    }
    const from = leadBefore(text, start, end);
    end = start + whole.length;
    if (named.length < most) {
      const entry = entryOf(wordsOf(text.slice(from, end).replace(/[.'’-]+$/, ''), from), start, text);
      if (entry) named.push(entry);
    }
    if (used.size === 0) continue;
    const words = whole.split(' ').filter((word) => !starters.test(word) && !/-\p{Ll}/u.test(word));
    const name = words.join(' ').replace(/(?:['’]s|\.)$/, '');
    if (words.length > 1) add(acronymOf(name), name);
  }
  const alone = singles.flatMap((at) => aloneAt(text, at, named) ?? []);
  for (const match of text.matchAll(inBrackets)) {
    const name = spelledOut(text.slice(Math.max(0, match.index - 100), match.index), match[1]!);
    if (name) add(match[1]!, name);
  }
  const all = alone.length > 0 ? [...named, ...alone].sort((a, b) => a.start - b.start) : named;
  return { named: all, acronyms };
}

/** A first name with an age ("Lamin, 19, remembers"), or the surname of one named before, at the head of a sentence. */
function aloneAt(text: string, start: number, named: readonly Named[]): Named | null {
  const word = matchAt(single, text, start);
  if (word === null) return null;
  const surname = spelling(word);
  const known = named.findLast((each) => each.person && each.surname === surname);
  if (known) return { ...known, start, subject: true, opens: true };
  if (!/^, \d{1,2}, /.test(text.slice(start + word.length, start + word.length + 6))) return null;
  return { name: word, surname, first: surname, title: [], person: true, start, subject: true, opens: true };
}

const single = /\p{Lu}\p{Ll}[\p{L}'’-]{0,40}/uy;
/** The start of the text or a line, or behind a stop and a space. */
function opensSentence(text: string, at: number): boolean {
  const before = text[at - 1] ?? '\n';
  return before === '\n' || (before === ' ' && '.!?”"'.includes(text[at - 2] ?? ' '));
}

const head = /(?:^|[\n.!?”"] ?)(?:[\p{L}-]+,? ){0,4}$/u;

/** Whether no more than a few words stand between the start of the sentence and an offset. */
const opens = (text: string, at: number): boolean => head.test(text.slice(Math.max(0, at - 40), at));

/** Where the words with a capital begin. */
function capitalsIn(text: string): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < text.length; ) {
    let length = wordSignAt(text, at);
    if (length > 0 && isCapitalAt(text, at)) found.push(at);
    for (; length > 0; length = wordSignAt(text, at)) at += length;
    at += 1;
  }
  return found;
}

/** What a sticky pattern matches at an offset. */
function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** Where the small words before a name begin, not before `least`. */
function leadBefore(text: string, start: number, least: number): number {
  if (text.charCodeAt(start - 1) !== 0x20 || isCapitalAt(text, start - 2)) return start;
  lead.lastIndex = start;
  const [, words = ''] = lead.exec(text) ?? [];
  return Math.max(least, start - words.length);
}

/** The words before a bracket whose capitals begin as the acronym in it does: "Example Relief and Works Agency (ERWA)". */
function spelledOut(before: string, acronym: string): string | null {
  const words = before.trim().split(/\s+/);
  let from = words.length;
  let capitals = 0;
  while (
    from > 0 &&
    /^(?:\p{Lu}|of$|and$|for$|the$|&$)/u.test(words[from - 1]!) &&
    capitals < acronym.length
  ) {
    from -= 1;
    if (/^\p{Lu}/u.test(words[from]!)) capitals += 1;
  }
  while (from < words.length && words[from]![0] !== acronym[0]) from += 1;
  const name = words.slice(from).join(' ');
  return capitals > 1 && name !== '' ? name : null;
}

function entryOf(all: readonly Word[], start: number, text: string): Named | null {
  // Of the words before the name only its office is wanted: what follows the last preposition or article.
  const border = all.findLastIndex(
    (word) =>
      word.start < start &&
      (notSubject.test(word.lower) || /^(?:the|a|an|his|her|its|their)$/.test(word.lower)),
  );
  let words = all.slice(border + 1);
  const first = words.findIndex((word) => word.start >= start);
  if (first >= 0 && starters.test(words[first]!.text)) words = words.slice(first + 1);
  if (words.some((word) => weekdays.has(word.lower) || (word.capital && Object.hasOwn(months, word.lower))))
    return null;
  const speaker: Speaker | null = words.length > 0 ? speakerOf(words, true) : null;
  if (
    !speaker ||
    !(speaker.kind === 'person' || (speaker.kind === 'organisation' && speaker.name.includes(' ')))
  )
    return null;
  const parts = speaker.name.split(' ');
  if (parts.every((part) => starters.test(part) || part.length < 2)) return null;
  const subject = !all.some((word) => word.start < start && notSubject.test(word.lower));
  const person = speaker.kind === 'person';
  if (person && words.some((word) => isOrganisationWord(word) && word.capital)) return null;
  return {
    name: speaker.name,
    surname: spelling(parts.at(-1)!),
    first: spelling(parts[0]!),
    title: speaker.title,
    person,
    start,
    subject,
    opens: opens(text, start),
  };
}

/** The full name of one who is called by surname, by the whole name in another spelling, or by a short form. */
export function fullName(registry: Registry, speaker: Speaker): Named | null {
  const words = speaker.name.split(' ');
  const surname = spelling(words.at(-1)!);
  const first = words.length > 1 ? spelling(words[0]!) : null;
  let best: Named | null = null;
  for (const each of registry.named) {
    if (!each.person || !alike(each.surname, surname) || (first !== null && !alike(each.first, first)))
      continue;
    const better = best === null || each.name.split(' ').length > best.name.split(' ').length;
    if (better || (each.surname === surname && best!.surname !== surname)) best = each;
  }
  if (best || first !== null) return best;
  // Features call people by their first names.
  return registry.named.find((each) => each.person && each.first === surname) ?? null;
}

/** Who holds the office that a speaker is called by ("the governor", "Ukraine's president"), as the text names him nearest to `at`. */
export function holder(registry: Registry, speaker: Speaker, at: number): Named | null {
  const wanted = speaker.title.filter(
    (word) => word !== speaker.head && word.length > 2 && !/^(?:the|of|and|for|that|his|her)$/.test(word),
  );
  const fits = registry.named.filter((each) => each.person && each.title.includes(speaker.head));
  const rated = fits.map((each) => ({
    each,
    shared: wanted.filter((word) => each.title.includes(word)).length,
  }));
  const allowed = rated.filter(
    ({ each, shared }) => wanted.length === 0 || shared > 0 || each.title.length === 1,
  );
  const best = Math.max(...allowed.map(({ shared }) => shared));
  const equal = allowed.filter(({ shared }) => shared === best).map(({ each }) => each);
  return equal.findLast((each) => each.start < at) ?? equal[0] ?? null;
}
