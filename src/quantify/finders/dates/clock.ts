import { beforeClock, partsOfDay, timed, timeZones, weekdays } from '../../../lexicon/calendar.ts';
import { anyOf } from '../../any-of.ts';
import { endsClause, isMoneySign } from '../../signs.ts';
import type { Token } from '../../tokens.ts';

const isOffset = anyOf('- + −');
const measuring = anyOf('% percent per to against point points for a metres seconds million billion');
const endsSentence = anyOf('. ! ? ” "');

const beforeDay = anyOf('this yesterday tomorrow in last');
const goesOn = anyOf('on and but in');

/** The index after "GMT", "-0800", "local time". */
export function overZone(tokens: readonly Token[], i: number): number {
  const token = tokens[i];
  if (!token) return i;
  if (timeZones.has(token.lower) && /^[A-Z]/.test(token.text)) return i + 1;
  if (isOffset(token.text) && tokens[i + 1]?.glued && /^(?:0\d|1[0-4])[0-5]\d$/.test(tokens[i + 1]!.text))
    return i + 2; // not "1900-1950"
  return token.lower === 'local' && tokens[i + 1]?.lower === 'time' ? i + 2 : i;
}

/** Whether a number with a dot is a time by what is said around it: "At 7.30 on Monday", "doors open at 8.15", "9.45 this morning". */
export function dotted(tokens: readonly Token[], at: number): boolean {
  if (
    !/^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(tokens[at]!.text) ||
    (tokens[at + 1]?.glued && tokens[at + 1]!.kind === 'word')
  )
    return false;
  const [next, then] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
  if (overZone(tokens, at + 1) > at + 1 || next === 'sharp' || next === 'tonight') return true;
  const day = beforeDay(next) || weekdays.has(next) || (next === 'on' && weekdays.has(then));
  const part = [2, 3, 4].some((n) => partsOfDay.has(tokens[at + n]?.lower ?? ''));
  if (day && part && !isMoneySign(tokens[at - 1]?.text)) return true;
  const before = tokens[at - 1];
  if (!beforeClock.has(before?.lower ?? '') || measuring(next)) return false;
  const starts = before!.text !== before!.lower && (!tokens[at - 2] || endsSentence(tokens[at - 2]!.text));
  return starts || tokens.slice(Math.max(0, at - 6), at - 1).some(({ lower }) => timed.has(lower));
}

/** Whether a bare number is the hour at which something happens: "the show begins at 9". */
export function bareHour(tokens: readonly Token[], at: number): boolean {
  const [verb, before, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  if (before?.lower !== 'at' || !/^(?:[1-9]|1[0-2]|[a-z]+)$/.test(tokens[at]!.text)) return false;
  // "at 9 in the morning", "at six in the evening"
  const part =
    next?.lower === 'in' && tokens[at + 2]?.lower === 'the' && partsOfDay.has(tokens[at + 3]?.lower ?? '');
  if (part) return true;
  const ends = !next || endsClause(next.text) || goesOn(next.lower);
  return ends && (timed.has(verb?.lower ?? '') || verb?.lower === 'off');
}

/** Whether "h" and minutes follow the hour before token `i`: "left at 17h45"; not a "2h15" flight. */
export const french = (tokens: readonly Token[], i: number): boolean =>
  beforeClock.has(tokens[i - 2]?.lower ?? '') &&
  tokens[i]?.text === 'h' &&
  tokens[i]!.glued &&
  tokens[i + 1]?.glued === true &&
  /^[0-5]\d$/.test(tokens[i + 1]!.text) &&
  !(tokens[i + 2]?.glued && tokens[i + 2]!.kind === 'word');
