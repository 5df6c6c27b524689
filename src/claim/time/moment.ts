import type { Span } from '../../schema/report.ts';

/** What a time expression says before it is resolved. Months and weekdays count from 1, Monday first. */
export type Moment =
  | {
      readonly kind: 'day';
      readonly year?: number;
      readonly month: number;
      readonly day: number;
      readonly weekday?: number;
    }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: Which }
  | {
      readonly kind: 'month';
      readonly month: number;
      readonly year?: number;
      readonly which: Which;
      readonly yearShift?: number;
    }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'decade'; readonly year: number }
  | { readonly kind: 'quarter'; readonly quarter: number; readonly year?: number }
  | { readonly kind: 'season'; readonly month: number; readonly year?: number; readonly which: Which }
  /** A number of periods from the publication: yesterday is −1 day, next month +1 month. */
  | { readonly kind: 'shift'; readonly unit: Unit; readonly count: number };

export type Which = 'last' | 'next' | 'this' | null;
export type Unit = 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade';

/** A time expression at its place; offsets count from the start of the text it was found in. */
export interface Expression extends Span {
  readonly moment: Moment;
  /** The preposition that makes it a border: since, until. */
  readonly relation: 'since' | 'until' | null;
  readonly part: 'early' | 'mid' | 'late' | null;
  /** Hours of the day, first and last. */
  readonly hours: readonly [number, number] | null;
}

export interface Finding extends Span {
  readonly moment: Moment;
  readonly hours?: readonly [number, number];
}

/**
 * Reads one form of time expression everywhere in a text. `lower` is the text in small letters, for forms whose case says nothing:
 * patterns that ignore case take ten times as long to prepare when they speak of all letters.
 */
export type TimeFinder = (text: string, lower: string) => readonly Finding[];

/** All matches of a global pattern that `read` makes something of. */
export function findings(
  text: string,
  pattern: RegExp,
  read: (
    groups: Readonly<Record<string, string | undefined>>,
  ) => Moment | { readonly moment: Moment; readonly hours?: readonly [number, number] | undefined } | null,
): Finding[] {
  const found: Finding[] = [];
  // matchAll would make a new pattern for each text, and most hold no match.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const value = read(match.groups ?? {});
    if (!value) continue;
    const { moment, hours } = 'moment' in value ? value : { moment: value, hours: undefined };
    found.push({ start: match.index, end: match.index + match[0].length, moment, ...(hours && { hours }) });
  }
  return found;
}
