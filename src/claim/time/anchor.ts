import { DateTime } from '../../calendar.ts';
import type { Context } from '../context.ts';
import type { Expression } from './moment.ts';
import type { Anchor } from './resolve.ts';

const toCome =
  /\b(?:will|shall|to be held|to take place|scheduled|is due|are due|due on|set for|expected|planned for|upcoming|going to|on the eve of)\b[^.;]{0,50}$/i;

/** "needs 3 million to work until December": what is still to last */
const lasts = /\b(?:needs?|wants?|is|are|has|have to|must|continues?|lasts?|runs?)\b[^.;]{0,60}$/i;

/** Whether the words before an expression speak of what is to come. */
export function isToCome(text: string, { start }: Expression): boolean {
  const before = text.slice(Math.max(0, start - 70), start);
  return (
    toCome.test(before) || (/^(?:until|till) /i.test(text.slice(start, start + 6)) && lasts.test(before))
  );
}

/** The publication date as a day; null where only a part of it is known. */
export function publishedOf({ document }: Context): DateTime | null {
  const date = document.info.published?.date;
  if (!date || !/^\d{4}-\d\d-\d\d/.test(date)) return null;
  const day = DateTime.fromISO(date.slice(0, 10), { zone: 'utc' });
  return day.isValid ? day : null;
}

const key = (month: number, day: number): string => `${month}-${day}`;

/** A full date lends its year to the days beside it in the sentence. */
const yearIn = (expressions: readonly Expression[]): number | null =>
  expressions
    .map(({ moment }) => (moment.kind === 'day' ? moment.year : undefined))
    .find((year) => year !== undefined) ?? null;

/** The years that a text gives for days of the year: "June 2" is 2025-06-02 where "June 2, 2025" stands elsewhere. */
export function statedYears(sentences: readonly (readonly Expression[])[]): ReadonlyMap<string, number> {
  const years = new Map<string, number>();
  for (const expressions of sentences)
    for (const { moment } of expressions) {
      const year = moment.kind === 'day' ? (moment.year ?? yearIn(expressions)) : null;
      if (moment.kind === 'day' && year !== null) years.set(key(moment.month, moment.day), year);
    }
  return years;
}

/** What the expressions of one sentence count from. */
export function anchorOf(
  expressions: readonly Expression[],
  published: DateTime | null,
  years: () => ReadonlyMap<string, number>,
): Anchor {
  return {
    published,
    future: false,
    yearOf: (month, day) => years().get(key(month, day)) ?? yearIn(expressions),
  };
}
