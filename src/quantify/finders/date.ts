import { months, periods, relativeDays, relativeWords, weekdays } from '../../lexicon/calendar.ts';
import type { Quantity } from '../../schema/report.ts';
import { draft, type Finder } from '../draft.ts';
import type { Token } from '../tokens.ts';

const pad = (n: number): string => String(n).padStart(2, '0');
const isDay = (token: Token | undefined): boolean =>
  token?.kind === 'number' && /^[0-3]?\d$/.test(token.text) && token.value >= 1 && token.value <= 31;
const isYear = (token: Token | undefined): boolean =>
  token?.kind === 'number' && /^(?:1[5-9]|20)\d\d$/.test(token.text);
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function dateOf(
  year: number | null,
  month: number | null,
  day: number | null,
): { date?: NonNullable<Quantity['date']> } {
  if (year === null) return {};
  if (month === null) return { date: { from: `${year}-01-01`, to: `${year}-12-31`, precision: 'year' } };
  const start = `${year}-${pad(month)}`;
  if (day === null)
    return { date: { from: `${start}-01`, to: `${start}-${pad(lastDay(year, month))}`, precision: 'month' } };
  return { date: { from: `${start}-${pad(day)}`, to: `${start}-${pad(day)}`, precision: 'day' } };
}

const monthOf = (token: Token | undefined): number | null =>
  token && /^[A-Z]/.test(token.text) && Object.hasOwn(months, token.lower) ? months[token.lower]! : null;

/** "May 16, 2025", "16 May", "May 2025", "Tuesday", "next Monday", "last month", "in 2022". */
export const date: Finder = {
  name: 'date',
  find(tokens, at) {
    const token = tokens[at]!;
    const month = monthOf(token);
    if (month !== null) {
      let to = at + 1;
      if (tokens[to]?.text === '.' && tokens[to]!.glued) to += 1;
      let day: number | null = null;
      if (isDay(tokens[to]) && !tokens[to]!.glued) {
        day = tokens[to]!.value;
        to += 1;
        if (/^(?:st|nd|rd|th)$/.test(tokens[to]?.lower ?? '') && tokens[to]!.glued) to += 1;
      }
      const comma = tokens[to]?.text === ',' ? to + 1 : to;
      if (isYear(tokens[comma]))
        return draft('date', at, comma + 1, { kind: 'date', ...dateOf(tokens[comma]!.value, month, day) });
      if (day === null && token.lower === 'may') return null;
      if (day === null && token.lower === 'march' && at === 0) return null;
      return draft('date', at, to, { kind: 'date' });
    }
    if (isDay(token)) {
      let to = at + 1;
      if (/^(?:st|nd|rd|th)$/.test(tokens[to]?.lower ?? '') && tokens[to]!.glued) to += 1;
      if (tokens[to]?.lower === 'of') to += 1;
      const after = monthOf(tokens[to]);
      if (after === null) return null;
      to += 1;
      const comma = tokens[to]?.text === ',' ? to + 1 : to;
      if (isYear(tokens[comma]))
        return draft('date', at, comma + 1, {
          kind: 'date',
          ...dateOf(tokens[comma]!.value, after, token.value),
        });
      return draft('date', at, to, { kind: 'date' });
    }
    if (isYear(token) && !token.glued) {
      const next = tokens[at + 1];
      const plural =
        next?.kind === 'word' &&
        !next.glued &&
        /^[a-z]+(?:s|people|men|women|children)$/.test(next.text) &&
        !/^(?:was|is|has|as|its|this|does|'s)$/.test(next.text);
      const before = tokens[at - 1]?.lower ?? '';
      if (plural && !/^(?:in|since|by|of|until|during|from|to|the)$/.test(before)) return null;
      if (
        token.value < 1900 &&
        !/^(?:in|since|by|of|until|during|from|to|early|late|year|circa|before|after)$/.test(before)
      )
        return null;
      return draft('date', at, at + 1, { kind: 'date', ...dateOf(token.value, null, null) });
    }
    if (weekdays.includes(token.lower) && /^[A-Z]/.test(token.text)) {
      const from = relativeWords.includes(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
      return draft('date', from, at + 1, { kind: 'date' });
    }
    if (relativeDays.includes(token.lower)) return draft('date', at, at + 1, { kind: 'date' });
    if (['last', 'next', 'this'].includes(token.lower)) {
      const word = tokens[at + 1]?.lower ?? '';
      if (periods.includes(word)) return draft('date', at, at + 2, { kind: 'date' });
    }
    return null;
  },
};
