import { changeVerbs } from '../../lexicon/changes.ts';
import { type Amount, kindOf, readAmount } from '../amount.ts';
import { anyOf } from '../any-of.ts';
import { ratioOf } from '../convert.ts';
import { draft, type Finder } from '../draft.ts';
import { readNumeral, tidy } from '../numeral/index.ts';
import { amountWords } from '../starts.ts';
import { own, type Token } from '../tokens.ts';
import { overCounted, overWhen } from './ranges/between.ts';

const dashes = anyOf('- – — ‑ −');
const hedges = anyOf(
  'about around roughly nearly almost some perhaps maybe even ~ approximately possibly as over many much',
);

interface Ends {
  readonly low: number;
  readonly high: number;
  readonly unit: string | null;
  readonly dimension: string | null;
}

/** The first end takes unit and scale from the second where it has none: "$3-5 million", "25 to 27 per cent". */
function joined(first: Amount, b: Amount, opened: boolean): Ends | null {
  const ratio =
    opened && first.unit && b.unit && first.unit !== b.unit && first.dimension === b.dimension
      ? (ratioOf(first.unit, b.unit) ?? null)
      : null; // "from 40 cents to $1.20", "between 90 minutes and three hours"
  const a = ratio
    ? { ...first, value: tidy(Number((first.value * ratio).toPrecision(9))), unit: b.unit }
    : first;
  if (a.unit && b.unit && a.unit !== b.unit) return null;
  if (a.unit && !b.unit && kindOf(a.dimension) === 'percent') return null; // "rose 5% to 164"
  if (a.unit === 'foot' && !b.unit && b.value < 12) return null; // "6-foot-9"
  const scaled = a.scale === 1 && b.scale > 1 && Math.abs(a.value) < 1000 && a.value * b.scale < b.value;
  const one = scaled ? tidy(a.value * b.scale) : a.value;
  const part =
    a.unit === null && b.unit === 'percent' && b.value > 1 && a.value < 1 && !a.words ? tidy(a.value) : one;
  return { low: part, high: b.value, unit: a.unit ?? b.unit, dimension: a.dimension ?? b.dimension };
}

/** The end that follows, over "per kg", a hedge ("between 2 and about 7") or hyphens ("0-to-60-mph"); over what is counted where something moved. */
function second(tokens: readonly Token[], a: Amount, opener: string, moved: boolean): Amount | null {
  let at = a.to;
  if (tokens[at]?.lower === 'per' && tokens[at + 1]?.kind === 'word') at += 2;
  if (opener === 'from') at = overWhen(tokens, at);
  const counted = moved && at === a.to ? overCounted(tokens, at) : at;
  const skipped = counted > at;
  at = counted;
  const hyphened = dashes(tokens[at]?.text) && tokens[at]!.glued && tokens[at + 1]?.lower === 'to';
  if (hyphened) at += 1;
  const link = tokens[at];
  if (!link) return null;
  const dash = dashes(link.text) || (link.text === '~' && link.glued);
  const word = link.lower === 'to' || (opener !== '' && link.lower === 'and');
  if (!dash && !word) return null;
  let next = at + 1;
  if (dash && !link.glued && tokens[next]?.glued && tokens[next]?.text !== '~') return null;
  if (
    word &&
    dashes(tokens[next]?.text) &&
    (tokens[next + 1]?.kind === 'number' || hyphened) &&
    (hyphened || tokens[next]!.glued)
  )
    next += 1;
  while (hedges(tokens[next]?.lower)) next += 1;
  const b = readAmount(tokens, next);
  const other = skipped && b ? (tokens[b.to]?.text ?? '') : '';
  return /^(?:[a-z]{3,}s|people|men|women|children)$/.test(other) && other !== tokens[a.to]!.text ? null : b;
}

/** "three or four years": neighbours, as a reader takes them. */
function alternative(tokens: readonly Token[], a: Amount): Amount | null {
  if (tokens[a.to]?.lower !== 'or' || a.unit || a.scale > 1) return null;
  const b = readAmount(tokens, a.to + 1);
  if (!b || a.words !== b.words) return null;
  const value = a.value < 100 ? a.value * b.scale : a.value; // "two or three dozen"
  return b.value > value && b.value <= 2 * value + 1 ? b : null;
}

/** Whether something moved by the first amount, to the second: "fell 23 paise to 83.14", "rose $2 to $78". */
function isStep(tokens: readonly Token[], at: number, opened: string, a: Amount, b: Amount): boolean {
  if (opened || tokens[a.to]?.lower !== 'to') return false;
  // "Reform is up four to 19%": four points, and no range from 4%
  if (!a.unit && b.unit === 'percent' && /^(?:up|down)$/.test(tokens[at - 1]?.lower ?? ''))
    return b.value > 4 * a.value;
  // "raised by 49,000 to 261,000"
  if (!a.unit) return !b.unit && tokens[at - 1]?.lower === 'by' && b.value > 5 * a.value && a.value >= 100;
  // "lowered by 1 million tons to 48 million"
  const by = tokens[hedges(tokens[at - 1]?.lower) ? at - 2 : at - 1]?.lower === 'by';
  if (by && (!b.unit || kindOf(b.dimension) === 'money') && b.value > 4 * a.value) return true;
  const verb = hedges(tokens[at - 1]?.lower) ? at - 2 : at - 1;
  if (own(changeVerbs, tokens[verb]?.lower) === undefined) return false;
  return !b.unit || ((kindOf(b.dimension) === 'money' || b.unit === 'basis point') && b.value > 4 * a.value);
}

/** Whether the words before "from" say that something rose or fell. */
function movedBefore(tokens: readonly Token[], opener: number): boolean {
  if (tokens[opener]?.lower !== 'from') return false;
  return tokens
    .slice(Math.max(0, opener - 7), opener)
    .some((token) => own(changeVerbs, token.lower) !== undefined);
}

/** Two ends: "40,000 to 45,000", "between 3 and 5", "25–27", "$3-5 million", "from 3km to 5km", "three or four". */
export const range: Finder = {
  starts: { digits: true, words: amountWords },
  find(tokens, at, since) {
    let opener = at - 1;
    while (opener > since && hedges(tokens[opener]?.lower)) opener -= 1;
    const word = opener >= since ? (tokens[opener]?.lower ?? '') : '';
    const opened = word === 'between' || word === 'from' ? word : '';
    const a = readAmount(tokens, at);
    if (!a) return null;
    const moved = movedBefore(tokens, opener);
    const b = second(tokens, a, opened, moved) ?? alternative(tokens, a);
    const ends = b && !isStep(tokens, at, opened, a, b) ? joined(a, b, opened !== '') : null;
    if (!b || !ends || ends.low === ends.high) return null;
    const rising = ends.high > ends.low;
    const change = { from: ends.low, to: ends.high, direction: rising ? 'up' : 'down' } as const;
    const changed = moved || (!rising && word === 'from');
    if (!rising && !changed && opened === '' && ends.low >= 0 && ends.high >= 0) return null;
    if (ends.unit === null && readNumeral(tokens, b.to) && tokens[b.to]!.glued) return null;
    const [low, high] = rising ? [ends.low, ends.high] : [ends.high, ends.low];
    return draft('range', opened ? opener : at, b.to, {
      kind: kindOf(ends.dimension),
      bound: 'range',
      low,
      high,
      unit: ends.unit,
      ...(changed && { change }),
    });
  },
};
