import { months } from '../../../lexicon/calendar.ts';
import { anyOf } from '../../any-of.ts';
import { own, type Token } from '../../tokens.ts';

const lastOrThis = anyOf('last this');
const isPeriod = anyOf('year month week quarter season');
const isPeriodAgo = anyOf('year month week');
const isAgo = anyOf('ago earlier before');
const isWay = anyOf('down up back');
const breaking = anyOf('and or with while as but');

/** The index after "in 2019", "in May", "a year earlier", "last year", "down" if "to" follows it. */
export function overWhen(tokens: readonly Token[], i: number): number {
  const words = [0, 1, 2].map((n) => tokens[i + n]?.lower ?? '');
  const length =
    words[0] === 'in' && (/^(?:1[89]|20)\d\d$/.test(words[1]!) || own(months, words[1]))
      ? 2
      : lastOrThis(words[0]!) && isPeriod(words[1]!)
        ? 2
        : words[0] === 'a' && isPeriodAgo(words[1]!) && isAgo(words[2]!)
          ? 3
          : isWay(words[0]!)
            ? 1
            : 0;
  return length > 0 && tokens[i + length]?.lower === 'to' ? i + length : i;
}

/** The index after what is counted and when, if "to" follows: "from 240 jobs to 270", "from 12% of voters in 2019 to 15%". */
export function overCounted(tokens: readonly Token[], i: number): number {
  for (let n = i; n < i + 4 && /^[a-z]+$/.test(tokens[n]?.text ?? ''); n += 1) {
    if (tokens[n]!.lower === 'to') return n;
    if (breaking(tokens[n]!.lower)) break;
    const when = overWhen(tokens, n);
    if (when > n) return when;
  }
  return i;
}
