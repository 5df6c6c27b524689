import { findings, type TimeFinder, type Unit } from '../moment.ts';

const numbers = 'a an one two three four five six seven eight nine ten eleven twelve'.split(' ');
const form =
  /(?<![\p{L}\d.,])(?<count>\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?<unit>hour|day|week|month|year|decade)s? ago(?!\p{L})/gu;

/** "two weeks ago", "three decades ago". */
export const ago: TimeFinder = (_, lower) =>
  findings(lower, form, ({ count, unit }) => {
    const at = numbers.indexOf(count!.toLowerCase());
    return {
      kind: 'shift',
      unit: unit!.toLowerCase() as Unit,
      count: -(at < 0 ? Number(count) : Math.max(1, at - 1)),
    };
  });
