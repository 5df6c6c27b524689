import { weekdays } from '../../lexicon/calendar.ts';
import { countryOf } from '../../lexicon/demonyms.ts';
import {
  firms,
  groups,
  organisations,
  outlets,
  papers,
  particles,
  roles,
  titles,
} from '../../lexicon/sources.ts';
import { isWord, plain, type Word } from './words.ts';

/** Whether the word lists hold what heads the phrase, or it is a name. */
export const isKnown = ({ kind, head }: Speaker): boolean =>
  (kind !== 'role' && kind !== 'group') || roles.has(head) || groups.has(head) || titles.has(head);

/** The one who speaks, as the words beside a reporting verb name him. */
export interface Speaker {
  readonly kind: 'person' | 'organisation' | 'role' | 'group' | 'paper' | 'name' | 'pronoun';
  /** Without article and title. */
  readonly name: string;
  /** The word that says what he or it is, in lower case: "governor", "agency", "he". */
  readonly head: string;
  /** What else the text calls him, in lower case: "qeshm governor". */
  readonly title: readonly string[];
  /** For a written source: whose it is. */
  readonly owner: Speaker | null;
  /** Not "a spokesman" or "one report": one that the reader knows already. */
  readonly definite: boolean;
}

const pronouns = new Set('he she it they who which'.split(' '));
const opening = new Set(
  'a an the this that these those some many several most other one but and so or then still as even now also however meanwhile earlier later yet only his her its their our my both another each'.split(
    ' ',
  ),
);
const prepositions = new Set(
  'of from at in for with to on by near who which whose inside outside among within under over around across about familiar close called named where'.split(
    ' ',
  ),
);

/** The words as the text has them, with possessive endings. */
export function phraseOf(words: readonly Word[]): string {
  return words
    .map((word, i) => {
      const text =
        word.possessive && i < words.length - 1
          ? `${word.text}${/s$/.test(word.text) ? "'" : "'s"}`
          : word.text;
      const glue = i === 0 || words[i - 1]!.text === '(' || word.text === ')' || word.text === ',' ? '' : ' ';
      return glue + text;
    })
    .join('');
}

const last = (text: string): string => text.slice(text.lastIndexOf('-') + 1);
const isRole = (word: Word): boolean => roles.has(plain(word)) || roles.has(last(plain(word)));
const isTitle = (word: Word): boolean => titles.has(plain(word)) || isRole(word);
export const isOrganisationWord = (word: Word): boolean =>
  organisations.has(plain(word)) || (word.capital && (outlets.has(plain(word)) || firms.has(plain(word))));
const isAcronym = (word: Word): boolean =>
  /^(?:\p{Lu}{2,8}|(?:\p{Lu}\.){2,}|\p{Lu}{2,}-?\p{Lu}+)$/u.test(word.text);

/** Trailing words of a name: capitals, with small words between ("Abu", "bin", "and" before the last part of an organisation). */
function trailingName(words: readonly Word[]): number {
  let from = words.length;
  for (let i = words.length - 1; i >= 0; i -= 1) {
    const word = words[i]!;
    if (i < words.length - 1 && word.possessive) break;
    if (word.capital) from = i;
    else if (word.text === '(' || word.text === ')' || word.text === '&') continue;
    // "Help the Children": an article between the only words before it and the rest.
    else if (word.lower === 'the' && i === 1 && words[0]!.capital && words.length > 2) continue;
    else if (!(particles.has(word.lower) || word.lower === 'and') || !words[i - 1]?.capital) break;
  }
  return from;
}

/** Reads one noun phrase. `known`: only heads that the word lists hold. */
export function speakerOf(all: readonly Word[], known = false): Speaker | null {
  let from = 0;
  while (
    from < all.length &&
    (opening.has(all[from]!.lower) || !isWord(all[from]) || isOf(all, from) || isAccording(all, from))
  )
    from += 1;
  const words = withoutDay(all.slice(from).filter((word) => !/^["“”]$/.test(word.text)));
  if (words.length === 0 || words.length > 30 || weekdays.has(words[0]!.lower)) return null;
  // "wrote one on X", "authorized to discuss it"
  if (/^(?:on|in|at|to)$/.test(words[0]!.lower) && from > 0) return null;
  const article =
    from > 0 && /^(?:a|an|one|another|some|many|several|most|other)$/.test(all[from - 1]!.lower);
  const speaker = phrase(words, known);
  return speaker && article ? { ...speaker, definite: false } : speaker;
}

/** "One of the girls". */
const isOf = (words: readonly Word[], i: number): boolean =>
  words[i]!.lower === 'of' && /^(?:one|some|many|several|most)$/.test(words[i - 1]?.lower ?? '');

/** "According to the mayor". */
const isAccording = (words: readonly Word[], i: number): boolean =>
  words[i]!.lower === 'according' || (words[i]!.lower === 'to' && words[i - 1]?.lower === 'according');

/** "the mayor Thursday", "the bank itself": the day is not part of the name. */
function withoutDay(words: readonly Word[]): readonly Word[] {
  let to = words.length;
  while (to > 1 && (weekdays.has(words[to - 1]!.lower) || /sel(?:f|ves)$/.test(words[to - 1]!.lower)))
    to -= 1;
  return words.slice(0, to);
}

function phrase(words: readonly Word[], known: boolean): Speaker | null {
  const first = words[0]!;
  if (words.length === 1 && /^(?:i|we|you)$/.test(first.lower)) return null;
  if (words.length === 1 && pronouns.has(first.lower)) return make('pronoun', first.lower, first.lower);

  const described = words.findIndex((word, i) => i > 1 && /^(?:a|an|the|his|her)$/.test(word.lower));
  if (described > 1 && words.slice(0, described).every((word) => word.capital))
    return speakerOf(words.slice(0, described), known);

  const preposition = words.findIndex((word, i) => i > 0 && prepositions.has(word.lower));
  const participle =
    preposition > 1 && words[preposition]!.lower === 'by' && /ed$/.test(words[preposition - 1]!.lower);
  // "lawyers acting for the patients": what those do who speak.
  const doing = words.findIndex(
    ({ lower, capital }, i) =>
      i > 0 &&
      !capital &&
      /.{3}ing$/.test(lower) &&
      (groups.has(plain(words[i - 1]!)) || isRole(words[i - 1]!)),
  );
  const bare = participle ? preposition - 1 : preposition;
  const cut = doing > 0 && (bare < 0 || doing < bare) ? doing : bare;
  const heads = cut < 0 ? words : words.slice(0, cut);
  const rest = cut < 0 ? [] : words.slice(cut);
  if (/^(?:called|named)$/.test(rest[0]?.lower ?? '')) return speakerOf(rest.slice(1), known);
  const tail = rest.length > 2 && isRole(heads.at(-1)!) ? personAtEnd(rest) : null;
  if (tail)
    return make(
      'person',
      phraseOf(tail),
      plain(heads.at(-1)!),
      lowers([...heads, ...rest.slice(0, -tail.length)]),
    );
  const start = trailingName(heads);
  if (start < heads.length && !(heads.length === 1 && isCommon(heads[0]!))) return named(heads, start, rest);
  return common(words, heads, rest, known);
}

const countries = new Set([...countryOf.values()].map((name) => name.toLowerCase()));

/** "envoy for France Ann Example": the name behind an office and a country. */
function personAtEnd(rest: readonly Word[]): readonly Word[] | null {
  const run = rest.slice(trailingName(rest));
  return run.length >= 3 && countries.has(run[0]!.lower) && !run.some(isOrganisationWord)
    ? run.slice(1)
    : null;
}

const isCommon = (word: Word): boolean =>
  !isAcronym(word) &&
  (groups.has(word.lower) ||
    (roles.has(word.lower) && !titles.has(word.lower)) ||
    papers.has(word.lower) ||
    (organisations.has(word.lower) && word.lower !== 'kremlin' && word.lower !== 'pentagon'));

/** "KASIMIR VOLK" in a tabloid: a name in capitals, no acronym. */
const isShouted = (run: readonly Word[]): boolean =>
  run.length > 1 && run[0]!.text.length > 4 && run.every(({ text }) => /^\p{Lu}+$/u.test(text));

function named(heads: readonly Word[], start: number, rest: readonly Word[]): Speaker | null {
  const run = heads.slice(start);
  const before = heads.slice(0, start);
  const lastWord = run.filter((word) => isWord(word)).at(-1)!;
  if (papers.has(plain(lastWord)) && !organisations.has(plain(lastWord)) && run.length > 1)
    return paper(heads, heads.length - 1, rest);
  const organisation =
    isOrganisationWord(lastWord) ||
    (isAcronym(lastWord) && !isShouted(run)) ||
    run.some((w) => w.text === '(');
  if (organisation) {
    const names =
      rest[0]?.lower === 'of' || (/^(?:for|on|against)$/.test(rest[0]?.lower ?? '') && rest[1]?.capital);
    const complement = names ? phraseOf(rest.slice(0, untilLower(rest))) : '';
    const owner = before.at(-1)?.possessive ? before.slice(owned(before)) : [];
    const name = [phraseOf([...owner, ...run]), complement].filter(Boolean).join(' ');
    return make('organisation', name, plain(lastWord), lowers(before));
  }
  let name = run;
  const title = run.findLastIndex((word) => isTitle(word));
  if (title >= 0) name = run.slice(title + 1);
  else if (countryOf.has(run[0]!.lower) && run.length > 2) name = run.slice(1);
  // "Mum-of-three Ann Example"
  if (name.length > 1 && /-of-/.test(name[0]!.lower)) name = name.slice(1);
  // Tabloids open with capitals: "GRAN-OF-TWO Ann Example".
  if (name.length > 2 && /^\p{Lu}[\p{Lu}-]{3,}$/u.test(name[0]!.text) && !/^\p{Lu}+$/u.test(name[1]!.text))
    name = name.slice(1);
  if (name.length === 0)
    return make(
      'role',
      phraseOf([...before, ...run, ...rest]),
      plain(run[title]!),
      lowers([...before, ...run, ...rest]),
    );
  const office = before.at(-1) !== undefined && isRole(before.at(-1)!);
  const titled = [...before, ...run.slice(0, Math.max(0, run.length - name.length)), ...rest];
  const kind = name.length > 1 || title >= 0 || office ? 'person' : 'name';
  return make(
    kind,
    phraseOf(name),
    office ? plain(before.at(-1)!) : title >= 0 ? plain(run[title]!) : '',
    lowers(titled),
  );
}

/** "of Ukraine's Armed Forces": up to the first lower-case word that is not a small one. */
function untilLower(rest: readonly Word[]): number {
  let end = 1;
  while (end < rest.length && (rest[end]!.capital || /^(?:the|of|and|for)$/.test(rest[end]!.lower))) end += 1;
  return end;
}

/** Where the possessor that ends `before` begins. */
function owned(before: readonly Word[]): number {
  let from = before.length - 1;
  while (from > 0 && before[from - 1]!.capital && !before[from - 1]!.possessive) from -= 1;
  return from;
}

function common(
  words: readonly Word[],
  heads: readonly Word[],
  rest: readonly Word[],
  known: boolean,
): Speaker | null {
  const head = heads.at(-1)!;
  const lower = plain(head);
  const written =
    papers.has(lower) && (!organisations.has(lower) || /^(?:by|of|from|in)$/.test(rest[0]?.lower ?? ''));
  if (written) return paper(heads, heads.length - 1, rest);
  const text = lowerFirst(words);
  if (groups.has(lower)) return make('group', text, lower, lowers(words));
  if (roles.has(lower) || roles.has(last(lower))) return make('role', text, last(lower), lowers(words));
  if (organisations.has(lower)) return make('organisation', text, lower, lowers(words));
  if (known || /^\p{N}/u.test(lower)) return null;
  return make(/s$/.test(lower) ? 'group' : 'role', text, lower, lowers(words));
}

/** A report, a study, figures: the owner stands before it ("Washington's estimates", "a Gallup poll") or after it ("by", "from"). */
function paper(heads: readonly Word[], at: number, rest: readonly Word[]): Speaker | null {
  const before = heads
    .slice(0, at)
    .filter((word) => !/^(?:latest|new|official)$/.test(word.lower) || word.capital);
  const possessor = before.findLastIndex((word) => word.possessive);
  const bare = (words: readonly Word[]) => words.map((word) => ({ ...word, possessive: false }));
  let owner: Speaker | null = null;
  if (possessor >= 0) owner = speakerOf(bare(before.slice(0, possessor + 1)));
  else if (/^(?:by|from|in|of)$/.test(rest[0]?.lower ?? '')) owner = speakerOf(rest.slice(1), true);
  if (!owner && before.some((word) => word.capital) && possessor < 0)
    owner = speakerOf(before.filter((w) => w.capital));
  if (owner && !/^(?:person|organisation|name|group|role)$/.test(owner.kind)) owner = null;
  const words = [...heads, ...rest];
  return {
    kind: 'paper',
    name: lowerFirst(words),
    head: plain(heads[at]!),
    title: lowers(words),
    owner,
    definite: true,
  };
}

const lowers = (words: readonly Word[]): string[] =>
  words
    .filter((word) => isWord(word) && !opening.has(word.lower))
    .map((word) => countryOf.get(word.lower)?.toLowerCase() ?? plain(word));

function lowerFirst(words: readonly Word[]): string {
  const text = phraseOf(words);
  const first = words[0]!;
  // "the Department for Education", "the Bank of England": a name, though of common words
  const named =
    first.capital &&
    /^(?:of|for)$/.test(words[1]?.lower ?? '') &&
    words[2]?.capital === true &&
    organisations.has(plain(first));
  return named || isAcronym(first) || !isCommon(first) ? text : text[0]!.toLowerCase() + text.slice(1);
}

function make(kind: Speaker['kind'], name: string, head: string, title: readonly string[] = []): Speaker {
  return { kind, name, head, title, owner: null, definite: true };
}
