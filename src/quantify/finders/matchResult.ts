import { draft, type Finder } from '../draft.ts';
import { words } from '../starts.ts';
import type { Token } from '../tokens.ts';

const goals = /^\d{1,3}$/;
const name = /^\p{Lu}[\p{L}’'.]*$/u;

/** So many words a side's name has at most. */
const longest = 4;

/** Over a name's words from token `at` on, forwards or back; the same where none stands there. */
function overName(tokens: readonly Token[], at: number, step: 1 | -1): number {
  let i = at;
  while (Math.abs(i - at) < longest && tokens[i]?.kind === 'word' && name.test(tokens[i]!.text)) i += step;
  return i;
}

/** "Rovers 4 Athletic 1", "Osto United 2, Lind 0": a line that holds nothing but two sides and their goals. */
export const matchResult: Finder = {
  starts: { digits: true, words: words() },
  find(tokens, at) {
    const one = tokens[at]!;
    if (one.kind !== 'number' || !goals.test(one.text) || overName(tokens, at - 1, -1) !== -1 || at === 0)
      return null;
    const from = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
    const to = overName(tokens, from, 1);
    const two = tokens[to];
    if (to === from || two?.kind !== 'number' || !goals.test(two.text)) return null;
    const end = tokens[to + 1];
    if (end !== undefined && !(end.text === '.' && tokens[to + 2] === undefined)) return null;
    const [low, high] = one.value < two.value ? [one.value, two.value] : [two.value, one.value];
    return draft('matchResult', at, to + 1, { kind: 'score', low, high, terms: [one.value, two.value] });
  },
};
