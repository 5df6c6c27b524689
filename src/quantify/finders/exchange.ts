import { anyOf } from '../any-of.ts';
import { type Draft, draft, type Finder } from '../draft.ts';
import { type Numeral, readNumeral } from '../numeral/index.ts';
import { cardinalWords } from '../starts.ts';
import type { Token } from '../tokens.ts';
import { readUnit } from '../unit.ts';

const comparing = anyOf('by of odds at ratio outnumbered outnumber');

/** Odds and majorities: "15-to-1", "a two-to-one vote", "outnumbered by three to one". */
function odds(tokens: readonly Token[], at: number, one: Numeral): Draft | null {
  const hyphened = tokens[one.to]?.text === '-' && tokens[one.to]!.glued && tokens[one.to + 2]?.text === '-';
  const link = hyphened ? one.to + 1 : one.to;
  if (tokens[link]?.lower !== 'to') return null;
  const other = readNumeral(tokens, hyphened ? link + 2 : link + 1);
  if (!other || other.value >= one.value || other.scale > 1 || one.scale > 1 || readUnit(tokens, other.to))
    return null;
  const toOne = other.value === 1 && comparing(tokens[at - 1]?.lower);
  return hyphened || toOne
    ? draft('exchange', at, other.to, {
        kind: 'ratio',
        low: one.value,
        high: one.value,
        terms: [one.value, other.value],
      })
    : null;
}

/** So many for so many: "1,000-for-1,000". */
export const exchange: Finder = {
  starts: { digits: true, words: cardinalWords },
  find(tokens, at) {
    const one = readNumeral(tokens, at);
    if (!one) return null;
    const against = odds(tokens, at, one);
    if (against) return against;
    const hyphened = tokens[one.to]?.text === '-' && tokens[one.to]!.glued;
    const link = hyphened ? one.to + 1 : one.to;
    if (tokens[link]?.lower !== 'for') return null;
    const other = readNumeral(tokens, tokens[link + 1]?.text === '-' ? link + 2 : link + 1);
    if (!other || (!hyphened && one.value !== other.value)) return null;
    return draft('exchange', at, other.to, {
      kind: 'ratio',
      low: one.value,
      high: one.value,
      terms: [one.value, other.value],
    });
  },
};
