import type { TimeFinder } from '../moment.ts';
import { ago } from './ago.ts';
import { monthDay } from './monthDay.ts';
import { monthYear } from './monthYear.ts';
import { numeric } from './numeric.ts';
import { relative } from './relative.ts';
import { weekday } from './weekday.ts';
import { year } from './year.ts';

/** Of two readings that overlap the earlier form's stands. */
export const finders: readonly TimeFinder[] = [
  numeric, // whole dates in digits
  monthDay, // before monthYear and weekday, which would take a part: "Wednesday, May 28, 2025"
  monthYear, // before relative and year: "April last year", "February 2022"
  relative, // before year: "summer 2023", "the third quarter of 2024"
  ago, // counts of periods
  weekday, // a day by its name alone
  year, // a bare year last
];
