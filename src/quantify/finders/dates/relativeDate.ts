import {
  partsOfDay,
  periods,
  quarters,
  relativeDays,
  seasons,
  weekdays,
  which,
} from '../../../lexicon/calendar.ts';
import { anyOf } from '../../any-of.ts';
import { draft, type Finder } from '../../draft.ts';
import { words } from '../../starts.ts';
import { own } from '../../tokens.ts';
import { isYear, monthSpan } from './calendar.ts';

const kindsOfYear = anyOf('school academic financial fiscal calendar tax marketing');
const beforeThen = anyOf('the in by this');

/** "yesterday", "next Monday", "Tuesday night", "last month", "this summer", "the third quarter", "Q3". What day it is, a later stage finds. */
export const relativeDate: Finder = {
  starts: { digits: false, words: words(weekdays, relativeDays, which, Object.keys(quarters), seasons) },
  find(tokens, at, since) {
    const token = tokens[at]!;
    const part = (i: number): number => (partsOfDay.has(tokens[i]?.lower ?? '') ? i + 1 : i);
    if (weekdays.has(token.lower) && /^[A-Z]/.test(token.text)) {
      const from = which.has(tokens[at - 1]?.lower ?? '') && at - 1 >= since ? at - 1 : at;
      return draft('relativeDate', from, part(at + 1), { kind: 'date' });
    }
    if (relativeDays.has(token.lower)) return draft('relativeDate', at, part(at + 1), { kind: 'date' });
    if (
      which.has(token.lower) &&
      periods.has(tokens[at + 1]?.lower ?? '') &&
      !(token.lower === 'past' && tokens[at + 2]?.lower === 'and')
    )
      return draft('relativeDate', at, at + 2, { kind: 'date' });
    // "last school year", "this financial year"
    if (which.has(token.lower) && kindsOfYear(tokens[at + 1]?.lower) && tokens[at + 2]?.lower === 'year')
      return draft('relativeDate', at, at + 3, { kind: 'date' });
    const noun = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
    const quarter = own(quarters, token.lower);
    if (quarter && tokens[noun]?.lower === 'quarter') {
      const year = tokens[noun + 1]?.lower === 'of' ? noun + 2 : noun + 1;
      if (!isYear(tokens[year])) return draft('relativeDate', at, noun + 1, { kind: 'date' });
      const months = monthSpan(tokens[year]!.value, quarter * 3 - 2, quarter * 3, 'quarter');
      return draft('relativeDate', at, year + 1, { kind: 'date', ...months });
    }
    return seasons.has(token.lower) && beforeThen(tokens[at - 1]?.lower) && token.lower !== 'fall'
      ? draft('relativeDate', at, at + 1, { kind: 'date' })
      : null;
  },
};
