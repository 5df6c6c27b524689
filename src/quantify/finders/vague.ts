import { fewWords, scales, vagueCounts } from '../../lexicon/numerals.ts';
import { happenings } from '../../lexicon/zero.ts';
import { kindOf } from '../amount.ts';
import { anyOf } from '../any-of.ts';
import { type Draft, draft, type Finder } from '../draft.ts';
import { words } from '../starts.ts';
import { own, type Token } from '../tokens.ts';
import { readUnit } from '../unit.ts';

const afterVague = anyOf('of more others');
const isVerb = anyOf('were have are');

/** A vague size with the unit that follows it. */
function sized(tokens: readonly Token[], at: number, to: number, low: number, high: number): Draft {
  const unit = readUnit(tokens, tokens[to]?.lower === 'of' ? to + 1 : to);
  const known = unit && unit.unit !== 'point' ? unit : null;
  return draft('vague', at, known?.to ?? to, {
    kind: kindOf(known?.dimension ?? null),
    bound: 'vague',
    low,
    high,
    unit: known?.unit ?? null,
  });
}

/** No number, but a size: "tens of thousands", "hundreds", "dozens", "several hundred", "a few thousand", "a couple of hundred". */
export const vague: Finder = {
  starts: { digits: false, words: words(['a', 'tens'], Object.keys(fewWords), Object.keys(vagueCounts)) },
  find(tokens, at) {
    const word = tokens[at]!.lower;
    const article = word === 'a' ? 1 : 0;
    const few = own(fewWords, tokens[at + article]?.lower);
    if (few) {
      let i = at + article + 1;
      if (tokens[i]?.lower === 'of') i += 1;
      if (tokens[i]?.lower === 'a') i += 1;
      const scale = own(scales, tokens[i]?.lower);
      if (scale === undefined) return null;
      if (scale === 12)
        return sized(
          tokens,
          at,
          i + 1,
          few[0] === few[1] ? 24 : vagueCounts.dozens![0],
          few[0] === few[1] ? 24 : vagueCounts.dozens![1],
        );
      return sized(tokens, at, i + 1, few[0] * scale, (few[1] + 1) * scale - 1);
    }
    const size = word === 'tens' ? ([20, 99] as const) : own(vagueCounts, word);
    if (!size) return null;
    const [low, high] = size;
    const after = tokens[at + 2]?.lower;
    if (tokens[at + 1]?.lower === 'of' && after?.endsWith('s') && own(scales, after)) {
      const factor = scales[after]!;
      return sized(tokens, at, at + 3, low * factor, (high + 1) * factor - 1);
    }
    const next = tokens[at + 1]?.lower ?? '';
    const many =
      word !== 'scores' ||
      afterVague(next) ||
      (isVerb(next) && tokens[at]!.text === 'Scores') ||
      happenings.has(next);
    if (word === 'tens' || !many) return null;
    return sized(tokens, at, at + 1, low, high);
  },
};
