import { booksOfVerses } from '../../lexicon/labels.ts';
import { digitsInWords } from '../../lexicon/numerals.ts';
import { anyOf } from '../any-of.ts';
import { draft, type Finder } from '../draft.ts';
import { words } from '../starts.ts';
import type { Token } from '../tokens.ts';
import { bareHour, dotted, french, overZone } from './dates/clock.ts';

const partsOfHour = anyOf('half quarter ten twenty five');
const pastOrTo = anyOf('past to');
const beforeClock = anyOf('at by from until before after around');

/** The index after "am", "p.m.", "o'clock", or the same. */
function overHalf(tokens: readonly Token[], i: number): number {
  const word = tokens[i]?.lower ?? '';
  if (word === 'am' || word === 'pm' || word === "o'clock" || word === 'o’clock') return i + 1;
  if ((word !== 'a' && word !== 'p') || tokens[i + 1]?.text !== '.' || tokens[i + 2]?.lower !== 'm') return i;
  return tokens[i + 3]?.text === '.' && tokens[i + 3]!.glued ? i + 4 : i + 3;
}

const finish = anyOf('in clocked ran timed run running');
const race = anyOf('record mark best of');

/** How long a race took, in seconds: "won in 2:01:39", "a record of 2:00:35"; null for a time of day. */
function seconds(tokens: readonly Token[], at: number): number | null {
  const before = tokens[at - 1]?.lower ?? '';
  if (!/^[1-9]$/.test(tokens[at]!.text) || overZone(tokens, at + 5) > at + 5) return null;
  if (!finish(before) && !race(before)) return null;
  return tokens[at]!.value * 3600 + tokens[at + 2]!.value * 60 + tokens[at + 4]!.value;
}

const hours = anyOf('one two three four five six seven eight nine ten eleven twelve');

/** A clock time: "10:30", "6pm", "2 p.m.", "02:39:27 -0800", "0900 GMT", "noon". */
export const time: Finder = {
  starts: {
    digits: true,
    words: words(Object.keys(digitsInWords), [
      'ten',
      'eleven',
      'twelve',
      'noon',
      'midnight',
      'half',
      'quarter',
      'twenty',
    ]),
  },
  find(tokens, at) {
    const token = tokens[at]!;
    if (booksOfVerses.has(tokens[at - 1]?.lower ?? '') && tokens[at + 1]?.text === ':') return null; // "John 3:16"
    const part = partsOfHour(token.lower) && pastOrTo(tokens[at + 1]?.lower);
    const past = part && (tokens[at + 1]!.lower === 'past' || token.lower === 'quarter');
    if (past && (hours(tokens[at + 2]?.lower) || /^(?:\d|1[0-2])$/.test(tokens[at + 2]?.text ?? '')))
      return draft('time', at, at + 3, { kind: 'time' }); // "half past five"
    if (token.lower === 'noon' || token.lower === 'midnight')
      return draft('time', at, at + 1, { kind: 'time' });
    const words = token.kind === 'word' && hours(token.lower);
    const hour = token.kind === 'number' && /^(?:[01]?\d|2[0-4])(?:\.[0-5]\d)?$/.test(token.text);
    const military = token.kind === 'number' && /^[0-2]\d[0-5]\d$/.test(token.text);
    const zoned = military && tokens[at + 1]?.text === '(' && overZone(tokens, at + 3) > at + 3;
    const early = /^0\d[0-5]\d$/.test(token.text) && beforeClock(tokens[at - 1]?.lower);
    if (military && early && overZone(tokens, at + 1) === at + 1)
      return draft('time', at, at + 1, { kind: 'time' }); // "at 0600"
    if (military && zoned) return draft('time', at, at + 1, { kind: 'time' });
    if (military && overZone(tokens, at + 1) > at + 1)
      return draft('time', at, overZone(tokens, at + 1), { kind: 'time' });
    if (!hour && !words) return null;
    const spaced =
      tokens[at + 1]?.text === ':' &&
      /^[0-5]\d$/.test(tokens[at + 2]?.text ?? '') &&
      overHalf(tokens, at + 3) > at + 3;
    let to = spaced ? at + 3 : at + 1;
    while (
      tokens[to]?.text === ':' &&
      tokens[to]!.glued &&
      tokens[to + 1]?.glued &&
      /^[0-5]\d(?:\.\d+)?$/.test(tokens[to + 1]!.text)
    )
      to += 2;
    const clock = to > at + 1;
    const run = to === at + 5 ? seconds(tokens, at) : null;
    if (run !== null) return draft('time', at, to, { kind: 'duration', low: run, high: run, unit: 'second' });
    const half = overHalf(tokens, to);
    if (half > to) return draft('time', at, overZone(tokens, half), { kind: 'time' });
    if (french(tokens, to)) return draft('time', at, to + 2, { kind: 'time' });
    if (bareHour(tokens, at)) return draft('time', at, at + 1, { kind: 'time' });
    if (hour && dotted(tokens, at)) return draft('time', at, overZone(tokens, at + 1), { kind: 'time' });
    return clock ? draft('time', at, overZone(tokens, to), { kind: 'time' }) : null;
  },
};
