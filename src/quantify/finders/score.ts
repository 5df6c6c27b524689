import { anyOf } from '../any-of.ts';
import { type Draft, draft, type Finder } from '../draft.ts';
import { isDash, isMoneySign } from '../signs.ts';
import { words } from '../starts.ts';
import type { Token } from '../tokens.ts';
import { readUnit } from '../unit.ts';

const isLongDash = anyOf('- – —');

const contest = anyOf(
  'approved passed rejected backed won win wins lost lose beat beats beating defeat defeated victory draw drew loss lead led leading score scored vote voted ruled ruling ahead down up tied equaliser aggregate final shootout margin record game match innings majority verdict',
);

const isRatio = anyOf('ratio ratios odds proportion proportions');

const whole = /^\d{2,6}$/;

/** Whether a score in a row of them begins at token `i`, with a comma beside it: "6-4, 3-6, 7-6". */
const isScore = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.kind === 'number' &&
  isDash(tokens[i + 1]?.text) &&
  tokens[i + 2]?.kind === 'number' &&
  tokens[i]!.value > tokens[i + 2]!.value &&
  (tokens[i + 3]?.text === ',' || tokens[i - 1]?.text === ',');

/** Two sides in words: "a 5 to 4 ruling", "approved it 52 to 47"; the larger first, so that it is no range. */
function inWords(tokens: readonly Token[], at: number): Draft | null {
  const [one, link, two, next] = [tokens[at]!, tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (
    link?.lower !== 'to' ||
    link.glued ||
    two?.kind !== 'number' ||
    two.glued ||
    !whole.test(one.text + two.text)
  )
    return null;
  if (one.value <= two.value || one.value > 650 || (next?.glued === true && next.kind !== 'sign'))
    return null;
  if (readUnit(tokens, at + 3) || tokens[at - 1]?.lower === 'from') return null;
  const told = [-4, -3, -2, -1, 3, 4].some((n) => contest(tokens[at + n]?.lower));
  const noun = next?.kind === 'word' && !contest(next.lower) && /^[a-z]{3,}s$/.test(next.text);
  return told && !noun
    ? draft('score', at, at + 3, {
        kind: 'score',
        low: two.value,
        high: one.value,
        terms: [one.value, two.value],
      })
    : null;
}

/** Two sides with a colon that are no clock time: "a ratio of 3:1", "won 4:2". */
function withColon(tokens: readonly Token[], at: number): Draft | null {
  const [one, colon, two, next] = [tokens[at]!, tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (
    colon?.text !== ':' ||
    !colon.glued ||
    !two?.glued ||
    !/^\d{1,2}$/.test(one.text) ||
    !/^\d$/.test(two.text)
  )
    return null;
  if (next?.glued && (next.kind !== 'sign' || next.text === ':')) return null;
  const near = (known: (word: string | undefined) => boolean): boolean =>
    [-4, -3, -2, -1, 3, 4].some((n) => known(tokens[at + n]?.lower));
  const terms = [one.value, two.value];
  if (near(isRatio))
    return draft('score', at, at + 3, { kind: 'ratio', low: one.value, high: one.value, terms });
  const [low, high] = [Math.min(...terms), Math.max(...terms)];
  return near(contest) ? draft('score', at, at + 3, { kind: 'score', low, high, terms }) : null;
}

/** Two sides of a contest: "2-1", "52–48 vote", "a 9-2 lead". Not "1-2 metres", nor "2-1-3". */
export const score: Finder = {
  starts: { digits: true, words: words() },
  find(tokens, at) {
    const [one, dash, two] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
    const words = one.kind === 'number' ? (withColon(tokens, at) ?? inWords(tokens, at)) : null;
    if (words) return words;
    if (one.kind !== 'number' || !/^\d{1,3}$/.test(one.text) || !isLongDash(dash?.text)) return null;
    if (!dash!.glued || !two?.glued || !/^\d{1,3}$/.test(two.text)) return null;
    const after = tokens[at + 3];
    if (
      after?.glued &&
      (after.text === '-' || after.kind !== 'sign' || after.text === '%' || after.text === '/')
    )
      return null;
    if (readUnit(tokens, at + 3) || isMoneySign(tokens[at - 1]?.text)) return null;
    // "slashed the odds from 4-1 to evens"
    if ([-4, -3, -2, -1, 3].some((n) => tokens[at + n]?.lower === 'odds'))
      return draft('score', at, at + 3, {
        kind: 'ratio',
        low: one.value,
        high: one.value,
        terms: [one.value, two.value],
      });
    const told =
      one.value >= two.value ||
      isScore(tokens, at - 4) ||
      isScore(tokens, at + 4) ||
      [-3, -2, -1, 3, 4].some((n) => contest(tokens[at + n]?.lower));
    if (!told || Math.max(one.value, two.value) > 435) return null;
    const [low, high] = one.value < two.value ? [one.value, two.value] : [two.value, one.value];
    return draft('score', at, at + 3, { kind: 'score', low, high, terms: [one.value, two.value] });
  },
};
