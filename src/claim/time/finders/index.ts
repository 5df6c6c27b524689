import { clue } from '../clues.ts';
import type { TimeFinder } from '../moment.ts';
import { ago } from './ago.ts';
import { monthDay } from './monthDay.ts';
import { monthYear } from './monthYear.ts';
import { numeric } from './numeric.ts';
import { relative } from './relative.ts';
import { weekday } from './weekday.ts';
import { year } from './year.ts';

/** A finder, and what a text must hold for it to find anything. */
interface Clued {
  readonly find: TimeFinder;
  readonly needs: number;
}

/** Of two readings that overlap the earlier form's stands. */
export const finders: readonly Clued[] = [
  { find: numeric, needs: clue.date }, // whole dates in digits
  { find: monthDay, needs: clue.digit | clue.month }, // before monthYear and weekday, which would take a part: "Wednesday, May 28, 2025"
  { find: monthYear, needs: clue.month }, // before relative and year: "April last year", "February 2022"
  { find: relative, needs: clue.period }, // before year: "summer 2023", "the third quarter of 2024"
  { find: ago, needs: clue.ago }, // counts of periods
  { find: weekday, needs: clue.weekday }, // a day by its name alone
  { find: year, needs: clue.year }, // a bare year last
];
