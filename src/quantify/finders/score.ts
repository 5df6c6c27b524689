import { draft, type Finder } from '../draft.ts';
import { words } from '../starts.ts';
import type { Token } from '../tokens.ts';
import { readUnit } from '../unit.ts';

const contest =
  /^(?:won|win|wins|lost|lose|beat|beats|beating|defeat|defeated|victory|draw|drew|loss|lead|led|leading|score|scored|vote|voted|ruled|ruling|ahead|down|up|tied|equaliser|aggregate|final|shootout|margin|record|game|match|innings)$/;

const lower = (token: Token | undefined): string => token?.lower ?? '';

/** Two sides of a contest: "2-1", "52–48 vote", "a 9-2 lead". Not "1-2 metres", nor "2-1-3". */
export const score: Finder = {
  name: 'score',
  starts: { digits: true, words: words() },
  find(tokens, at) {
    const [one, dash, two] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
    if (one.kind !== 'number' || !/^\d{1,3}$/.test(one.text) || !/^[-–—]$/.test(dash?.text ?? ''))
      return null;
    if (!dash!.glued || !two?.glued || !/^\d{1,3}$/.test(two.text)) return null;
    const after = tokens[at + 3];
    if (
      after?.glued &&
      (after.text === '-' || after.kind !== 'sign' || after.text === '%' || after.text === '/')
    )
      return null;
    if (readUnit(tokens, at + 3) || /^[$£€]$/.test(tokens[at - 1]?.text ?? '')) return null;
    const told =
      one.value >= two.value || [-3, -2, -1, 3, 4].some((n) => contest.test(lower(tokens[at + n])));
    if (!told || Math.max(one.value, two.value) > 435) return null;
    const [low, high] = one.value < two.value ? [one.value, two.value] : [two.value, one.value];
    return draft('score', at, at + 3, { kind: 'score', low, high, terms: [one.value, two.value] });
  },
};
