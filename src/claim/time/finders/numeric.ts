import { findings, type Moment, type TimeFinder } from '../moment.ts';

const iso = /(?<![\d.-])(?<y>(?:19|20)\d\d)-(?<m>0[1-9]|1[0-2])-(?<d>0[1-9]|[12]\d|3[01])(?!\d)/g;
const slashed = /(?<![\d/])(?<a>\d{1,2}) ?\/ ?(?<b>\d{1,2}) ?\/ ?(?<y>(?:(?:19|20)\d\d)|\d\d)(?![\d/])/g;
const dotted = /(?<![\d.])(?<b>\d{1,2})\.(?<a>\d{1,2})\.(?<y>(?:19|20)\d\d)(?![\d.])/g;

/** "2025-05-28", "11/27/2005", "28.5.2025". Of a slashed date that could be read both ways only one with equal numbers is read. */
export const numeric: TimeFinder = (text) => [
  ...findings(text, iso, ({ y, m, d }) => made(Number(y), Number(m), Number(d))),
  ...findings(text, slashed, ({ a, b, y }) => {
    const [first, second] = [Number(a), Number(b)];
    const year = y!.length === 2 ? 2000 + Number(y) : Number(y);
    if (second > 12) return made(year, first, second);
    return first > 12 || first === second ? made(year, second, first) : null;
  }),
  ...findings(text, dotted, ({ a, b, y }) => made(Number(y), Number(a), Number(b))),
];

function made(year: number, month: number, day: number): Moment | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { kind: 'day', year, month, day } : null;
}
