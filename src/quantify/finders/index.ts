import type { Finder } from '../draft.ts';
import { age } from './age.ts';
import { date } from './date.ts';
import { exchange } from './exchange.ts';
import { fraction } from './fraction.ts';
import { label } from './label.ts';
import { none } from './none.ts';
import { ordinal } from './ordinal.ts';
import { plain } from './plain.ts';
import { range } from './range.ts';
import { share } from './share.ts';
import { time } from './time.ts';
import { vague } from './vague.ts';

/** At each token the first form that reads it wins. */
export const finders: readonly Finder[] = [
  label, // what only names must not be read as a number by anything below
  date, // "16 May 2025" before its numbers
  time, // "6pm", "10:30" before numbers and ratios
  exchange, // "1,000-for-1,000" before either number
  age, // "45-year-old" before a duration
  share, // "one in five" before "one" and "five"
  range, // two numbers before one
  fraction, // "two-thirds" before "two"
  ordinal, // "22nd" before "22"
  vague, // "tens of thousands" before "thousands"
  none, // zero in words
  plain, // whatever is left
];
