import type { Span } from '../../schema/report.ts';
import type { Expression, Unit } from './moment.ts';

/** A time that counts back from another one of its sentence. */
export interface Before extends Span {
  readonly unit: Unit;
  readonly count: number;
}

/** In characters. */
const reach = 110;
const period = '(?:period|quarter|month|week|half|time|three months|six months|nine months)';
const form = new RegExp(
  [
    "^(?<lead>(?: [\\w’'-]{1,20}){0,3}?,? )(?:",
    '(?<count>an?|one|the|two|three|four|five|ten) (?<unit>day|week|month|quarter|year)s? (?:earlier|before|previously)',
    '|(?:in |during |for )?the (?:previous|prior|preceding) (?<previous>day|week|month|quarter|year)',
    `|(?:in |during |for )?the (?:same|corresponding|comparable|year-ago) ${period}`,
    '(?: (?:of |in )?(?:last year|a year (?:ago|earlier|before)|the (?:previous|prior) year))?)(?![\\w-])',
  ].join(''),
);
const counts: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, ten: 10 };

/** The time right behind a figure that counts back from another's: "fell to $4m in June from $6m a year earlier". */
export function beforeOf(text: string, { end }: Span): Before | null {
  const match = form.exec(text.slice(end, end + reach));
  if (!match) return null;
  const { lead, count, unit, previous } = match.groups!;
  return {
    start: end + lead!.length,
    end: end + match[0].length,
    unit: (unit ?? previous ?? 'year') as Unit,
    count: counts[count ?? ''] ?? 1,
  };
}

/** What it counts back from: the time that stands next before the figure. */
export function baseOf(expressions: readonly Expression[], { start }: Span): Expression | null {
  return expressions.findLast((each) => each.end <= start) ?? null;
}
