import { ambiguousMonths, months, which } from '../../../lexicon/calendar.ts';
import { anyOf } from '../../any-of.ts';
import { draft, type Finder } from '../../draft.ts';
import { words } from '../../starts.ts';
import type { Token } from '../../tokens.ts';
import { dateOf, isDay, isYear, monthOf, overSuffix } from './calendar.ts';

const isRangeLink = anyOf('- – to and');

const isLink = anyOf('- – to and &');
const beforeMonth = anyOf(
  'in since by until of from to till during before after between through this and on',
);

/** What is counted by the second number of "on May 5 and 6 people". */
const counted = /^(?:[a-z]+s|people|men|women|children)$/;

/** The second day of "20-24", "3 and 4", "5 to 7". */
function lastDay(tokens: readonly Token[], i: number): { day: number; to: number } | null {
  const link = tokens[i];
  const next = tokens[i + 1];
  if (!link || !isLink(link.lower) || !isDay(next) || monthOf(tokens[i + 2], true)) return null;
  if (link.kind === 'word' && counted.test(tokens[i + 2]?.lower ?? '')) return null;
  return { day: next!.value, to: overSuffix(tokens, i + 2) };
}

/** The year after a day or a month, over a comma. */
function yearAt(tokens: readonly Token[], i: number): { year: number; to: number } | null {
  const at = tokens[i]?.text === ',' || tokens[i]?.lower === 'of' ? i + 1 : i;
  return isYear(tokens[at]) ? { year: tokens[at]!.value, to: at + 1 } : null;
}

/** Whether the number after a month counts what follows: "In May 12 people died"; a day is "on May 12". */
const countedInMonth = (tokens: readonly Token[], at: number, dot: number): boolean =>
  tokens[at - 1]?.lower === 'in' && counted.test(tokens[at + 2 + dot]?.lower ?? '');

/** "May 16, 2025", "Sept. 20-24", "May 2025", "in May", "late June". */
export const monthDay: Finder = {
  starts: { digits: false, words: words(Object.keys(months)) },
  find(tokens, at, since) {
    const dot = tokens[at + 1]?.text === '.' && (tokens[at + 1]!.glued || isDay(tokens[at + 2])) ? 1 : 0;
    const sure = isDay(tokens[at + 1 + dot]) && !countedInMonth(tokens, at, dot);
    const month = monthOf(tokens[at], sure);
    if (!month) return null;
    let to = at + 1;
    const lead = which.has(tokens[at - 1]?.lower ?? '') && at - 1 >= since ? at - 1 : at;
    if (sure && !(tokens[at + 1 + dot]!.glued && dot === 0) && !tokens[at + 2 + dot]?.text.startsWith('%')) {
      const first = tokens[at + 1 + dot]!.value;
      to = overSuffix(tokens, at + 2 + dot);
      const last = lastDay(tokens, to);
      if (last) to = last.to;
      const year = yearAt(tokens, to);
      return draft('monthDay', lead, year?.to ?? to, {
        kind: 'date',
        ...dateOf(year?.year ?? null, month, first, last?.day ?? first),
      });
    }
    const year = yearAt(tokens, dot ? to + 1 : to);
    if (year) return draft('monthDay', lead, year.to, { kind: 'date', ...dateOf(year.year, month, null) });
    if (lead === at && /^[A-Z]{3,4}$/.test(tokens[at]!.text)) return null; // "4.99% APR"
    const told = lead < at || beforeMonth(tokens[at - 1]?.lower);
    if (ambiguousMonths.has(tokens[at]!.lower) && !told) return null;
    return draft('monthDay', lead, to, { kind: 'date' });
  },
};

/** "16 May 2025", "the 16th of May", "3-5 June". */
export const dayMonth: Finder = {
  starts: { digits: true, words: words() },
  find(tokens, at) {
    if (!isDay(tokens[at])) return null;
    const first = tokens[at]!.value;
    let to = overSuffix(tokens, at + 1);
    let last = first;
    if (isRangeLink(tokens[to]?.lower) && isDay(tokens[to + 1])) {
      const end = overSuffix(tokens, to + 2);
      if (monthOf(tokens[end], true)) [last, to] = [tokens[to + 1]!.value, end];
    }
    if (tokens[to]?.lower === 'of') to += 1;
    const month = monthOf(tokens[to], true);
    if (!month || tokens[to]!.glued) return null;
    const year = yearAt(tokens, to + 1);
    return draft('dayMonth', at, year?.to ?? to + 1, {
      kind: 'date',
      ...dateOf(year?.year ?? null, month, first, last),
    });
  },
};
