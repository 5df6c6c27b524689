import {
  type BoundName,
  boundsAfter,
  boundsAtEnd,
  boundsBefore,
  boundsInVerbs,
  guesses,
} from '../../lexicon/bounds.ts';
import { kindOf } from '../amount.ts';
import { anyOf } from '../any-of.ts';
import type { Draft, Refiner } from '../draft.ts';
import { isHyphen, type Token } from '../tokens.ts';
import { readUnit, type UnitReading } from '../unit.ts';

const unlimited = anyOf('label date time ordinal');
const limiting = anyOf('over under above below least most');
const comparing = anyOf('than one two three that');

interface Phrase {
  readonly words: readonly string[];
  readonly bound: BoundName;
}

/** Phrases by one of their words: the last one (read backwards) or the first one (read forwards), longest first. */
function index(
  table: Readonly<Record<BoundName, readonly string[]>>,
  end: 'first' | 'last',
): ReadonlyMap<string, readonly Phrase[]> {
  const map = new Map<string, Phrase[]>();
  for (const [bound, phrases] of Object.entries(table) as [BoundName, readonly string[]][]) {
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      const key = end === 'first' ? words[0]! : words.at(-1)!;
      map.set(key, [...(map.get(key) ?? []), { words, bound }]);
    }
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
}

const before = index(boundsBefore, 'last');
const after = index(boundsAfter, 'first');
const verbs = index(boundsInVerbs, 'last');

/** Words before "over" that make it a limit of a duration. */
const lasting = anyOf(
  'in for after of with last took take takes lasting lasted lasts spent been is was a by just well slightly little since at to be and every runs are were spans spanning . ,',
);

function endingAt(
  map: ReadonlyMap<string, readonly Phrase[]>,
  tokens: readonly Token[],
  end: number,
  since: number,
): Phrase | null {
  const last = tokens[end - 1];
  if (!last || (last.glued && isHyphen(tokens[end - 2]) && tokens[end - 3]?.kind === 'number')) return null; // "11-under 205"
  return (
    (map.get(last.lower) ?? []).find(
      ({ words }) =>
        end - words.length >= since &&
        words.every((word, n) => tokens[end - words.length + n]?.lower === word),
    ) ?? null
  );
}

function startingAt(tokens: readonly Token[], start: number): Phrase | null {
  const first = tokens[start];
  if (!first) return null;
  if (boundsAtEnd.has(first.lower) && /^[a-z]{4,}$/.test(tokens[start + 1]?.text ?? '')) return null;
  const phrase = (after.get(first.lower) ?? []).find(({ words }) =>
    words.every((word, n) => tokens[start + n]?.lower === word),
  );
  const next = phrase && tokens[start + phrase.words.length];
  const further = phrase && next?.text === '-' && next.glued ? tokens[start + phrase.words.length + 1] : next; // "under-5s and over-75s"
  const limitsNext =
    (next?.lower === 'than' && first.lower === 'and') ||
    (further?.kind === 'number' && limiting(phrase?.words.at(-1)));
  return phrase && !limitsNext ? phrase : null; // "more than 10 and more than 20", "at least 10, at most 20"
}

/** Phrases that limit a number over the noun that it counts: "5 barns or more", "50 people or so", "12 boats at least". */
const overNoun = new Set([
  'or so',
  'or thereabouts',
  'give or take',
  'or more',
  'or fewer',
  'or less',
  'at least',
  'at the very least',
  'at a minimum',
  'at most',
  'at the most',
]);
/** Their first words. */
const behind = anyOf('or at give');
const several = /^(?:[a-z]{2,}[^su]s|people|men|women|children)$/;

/** The phrase behind the noun that a number counts, which ends the clause or its first part. */
function behindNoun(tokens: readonly Token[], draft: Draft, until: number): Phrase | null {
  if (draft.kind !== 'count' || draft.bound !== 'exact') return null;
  for (let at = draft.to; at < draft.to + 3 && tokens[at]?.kind === 'word'; at += 1) {
    if (!behind(tokens[at + 1]?.lower) || !several.test(tokens[at]!.text)) continue;
    const phrase = startingAt(tokens, at + 1);
    if (!phrase || !overNoun.has(phrase.words.join(' '))) continue;
    const end = at + 1 + phrase.words.length;
    const next = tokens[end];
    return end <= until && next?.kind !== 'number' && !comparing(next?.lower) ? phrase : null;
  }
  return null;
}

/** The ends that a bound leaves of a stated number. */
function limited(draft: Draft, bound: BoundName): Pick<Draft, 'low' | 'high' | 'bound'> {
  const { low, high } = draft;
  if (draft.bound !== 'exact' || low !== high) return { low, high, bound: draft.bound };
  if (bound === 'nearly') return { low, high, bound: 'under' };
  if (bound === 'approx') return { low, high, bound };
  return bound === 'over' || bound === 'atLeast' ? { low, high: null, bound } : { low: null, high, bound };
}

/** Whether "over" says how long something goes on: "loans over three years", unlike "for over three years". */
const spansTime = (draft: Draft, { words }: Phrase, tokens: readonly Token[]): boolean =>
  draft.kind === 'duration' &&
  words.length === 1 &&
  words[0] === 'over' &&
  !lasting(tokens[draft.from - 2]?.lower ?? '.');

/** Whether "some" names a few of those told of, not a guess: "some as young as 12". */
const someOf = (draft: Draft, { words }: Phrase): boolean =>
  words[0] === 'some' && (draft.bound === 'atLeast' || draft.bound === 'atMost');

/** Whether "more than" compares a share with what was: "2% more than a year ago". */
const isMore = (last: Draft | undefined, draft: Draft, { words }: Phrase): boolean =>
  last?.kind === 'percent' &&
  words.at(-1) === 'than' &&
  draft.kind === 'duration' &&
  last.to === draft.from - words.length;

/** "went up to 44": as far as it rose. */
const went = anyOf('went gone goes climbed crept edged came');

const quarrel = anyOf(
  'jailed sued fined arrested charged sentenced indicted convicted questioned held sacked fired resigned quit row dispute anger outrage protest protests protested strike trial lawsuit probe investigation inquiry concerns fears clash clashed battle talks',
);

const terms = anyOf('years year months month weeks days life');

/** Whether a quarrel stands right before "over", or before the term that it brought: "jailed for 11 years over". */
const quarrelled = (tokens: readonly Token[], { from }: Draft): boolean =>
  quarrel(tokens[from - 2]?.lower) ||
  (terms(tokens[from - 2]?.lower) && [3, 4, 5, 6].some((n) => quarrel(tokens[from - n]?.lower)));

/** Whether "over" says what a quarrel is about: "jailed over $2 billion fraud", "sued over 400 lost jobs". */
const about = (draft: Draft, { words }: Phrase, tokens: readonly Token[]): boolean =>
  words.length === 1 &&
  words[0] === 'over' &&
  /^(?:money|percent|count)$/.test(draft.kind) &&
  quarrelled(tokens, draft) &&
  /^[a-z]{3,}$/.test(tokens[draft.to]?.text ?? '') &&
  !/^(?:for|and|after|but|over|who|last|this)$/.test(tokens[draft.to]!.text);

/** Whether "up to" says where something rose to: "sales were up to 15 percent from 12 percent". */
function rose(draft: Draft, next: Draft | undefined, { words }: Phrase, tokens: readonly Token[]): boolean {
  if (words.join(' ') === 'up to' && went(tokens[draft.from - 3]?.lower)) return true;
  if (words.join(' ') !== 'up to' || !next || next.unit !== draft.unit || next.from > draft.to + 5)
    return false;
  const between = tokens.slice(draft.to, next.from).map(({ lower }) => lower);
  if (!between.includes('from') || (draft.unit === null && between.length > 1)) return false; // "up to 40 people from 12 villages"
  const [now, then] = [draft.low ?? 0, next.low ?? 0];
  return now > then && now < 20 * then && next.kind === draft.kind;
}

/** The unit behind the words that limit: "20-odd years", "40-plus miles", "two or more days". */
function unitBehind(tokens: readonly Token[], at: number): UnitReading | null {
  const unit = /^[a-z]{3,}$/.test(tokens[at]?.text ?? '') ? readUnit(tokens, at) : null;
  return unit && unit.dimension !== 'point' ? unit : null;
}

/** A phrase as it is written: "-odd", "sub-", "give or take". */
const asWritten = (words: readonly string[]): string =>
  words
    .join(' ')
    .replace(/^- /, '-')
    .replace(/^, /, '')
    .replace(/ (?=[-.])/, '')
    .replace(/(?<=^[<>=]) /, '');

/** Takes in the words that limit a number, before it, after it or in the verb. */
export const bounds: Refiner = {
  refine(drafts, tokens) {
    let since = 0;
    return drafts.map((draft, n) => {
      const from = since;
      since = draft.to;
      if (unlimited(draft.kind)) return draft;
      const words = endingAt(before, tokens, draft.from, from);
      const next = drafts[n + 1];
      const lead =
        words &&
        (spansTime(draft, words, tokens) ||
          about(draft, words, tokens) ||
          rose(draft, next, words, tokens) ||
          someOf(draft, words) ||
          isMore(drafts[n - 1], draft, words))
          ? null
          : words;
      const further = lead && endingAt(before, tokens, draft.from - lead.words.length, from);
      const outer = further && !guesses.has(further.words[0]!) ? further : null;
      const tail = startingAt(tokens, draft.to);
      const verb = lead ? null : endingAt(verbs, tokens, draft.from, from);
      const over = lead || tail || verb ? null : behindNoun(tokens, draft, next?.from ?? tokens.length);
      const found = [outer, lead, tail, verb, over].filter((phrase) => phrase !== null);
      if (found.length === 0) return draft;
      const deciding = found.find((phrase) => phrase.bound !== 'approx') ?? found[0]!;
      const start = draft.from - (lead?.words.length ?? 0) - (outer?.words.length ?? 0);
      const end = draft.to + (tail?.words.length ?? 0);
      const unit = tail && draft.kind === 'count' ? unitBehind(tokens, end) : null;
      return {
        ...draft,
        ...limited(draft, deciding.bound),
        ...(unit && { kind: kindOf(unit.dimension), unit: unit.unit }),
        from: start,
        to: unit?.to ?? end,
        hedge: found.map(({ words }) => asWritten(words)).join(' '),
        rules: [...draft.rules, 'bounds'],
      };
    });
  },
};
