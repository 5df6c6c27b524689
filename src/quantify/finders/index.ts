import type { Finder } from '../draft.ts';
import { age } from './age.ts';
import { articleUnit } from './articleUnit.ts';
import { dayMonth, monthDay } from './dates/monthDay.ts';
import { numericDate } from './dates/numericDate.ts';
import { relativeDate } from './dates/relativeDate.ts';
import { decade, year } from './dates/year.ts';
import { exchange } from './exchange.ts';
import { label } from './label.ts';
import { magnitude } from './magnitude.ts';
import { matchResult } from './matchResult.ts';
import { multiple } from './multiple.ts';
import { nearTen } from './nearTen.ts';
import { none } from './none.ts';
import { nth } from './nth.ts';
import { ordinal } from './ordinal.ts';
import { pair } from './pair.ts';
import { plain } from './plain.ts';
import { range } from './range.ts';
import { score } from './score.ts';
import { share } from './share.ts';
import { single } from './single.ts';
import { time } from './time.ts';
import { vague } from './vague.ts';

/** At each token the first form that reads it wins. */
export const finders: readonly Finder[] = [
  numericDate, // "2025-05-16" before it looks like a phone number
  monthDay, // "May 16, 2025" before its numbers
  dayMonth, // "16 May" likewise
  time, // "6pm", "10:30" before numbers and ratios
  magnitude, // "magnitude 6.1" before a name with a number
  label, // what only names must not be read as a number by anything below
  matchResult, // "Rovers 4 Athletic 1" before either number
  nth, // "22nd" before "22"
  year, // "2022" before a count
  decade, // "the 60s" before 60 to 69 and 60 seconds
  nearTen, // "in her 30s", "mid-50s" before seconds
  relativeDate, // "last week", "third quarter" before ordinals and fractions
  exchange, // "1,000-for-1,000" before either number
  age, // "45-year-old" before a duration
  multiple, // "three times as many" before "three"
  share, // "one in five" before "one" and "five"
  score, // "2-1" before a range
  range, // two numbers before one
  articleUnit, // "an hour and a half" before "half"
  vague, // "tens of thousands" before "thousands"
  pair, // "a couple of", after "a couple of hundred"
  single, // "not a single" is zero
  none, // zero in words
  plain, // one number; fractions too, so before the ordinals they look like
  ordinal, // "third": what is no fraction
];
