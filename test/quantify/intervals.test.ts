import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../src/quantify/index.ts';
import { intervalsOf } from '../../src/quantify/intervals.ts';

const intervals = (text: string) => {
  const { asserted, expected } = findQuantities(text)[0]!;
  return [asserted.low, asserted.high, expected.low, expected.high];
};

describe('what the words allow', () => {
  it.each([
    ['29 crates', [29, 29, 29, 29]],
    ['56,000 crates', [55500, 56500, 55500, 56500]],
    ['50,000 crates', [47500, 52500, 47500, 52500]],
    ['about 50,000 crates', [42500, 57500, 42500, 57500]],
    ['over 50,000 crates', [50000, null, 50000, 60000]],
    ['more than 3 crates', [3, null, 3, 4]],
    ['at least 40 crates', [40, null, 40, null]],
    ['nearly 200 crates', [170, 200, 170, 200]],
    ['fewer than 200 crates', [0, 200, 170, 200]],
    ['up to 80 crates', [0, 80, 64, 80]],
    ['25 to 27 crates', [25, 27, 25, 27]],
    ['dozens of crates', [24, 148.5, 24, 99]],
    ['a magnitude of 6.1', [6.1, 6.1, 6.1, 6.1]],
    ['20%', [19, 21, 19, 21]],
    ['10 km', [9000, 11000, 9000, 11000]],
    ['7 km', [7000, 7000, 7000, 7000]],
  ])('%s', (text, wanted) => expect(intervals(text)).toEqual(wanted));
});

it('allows a measure its rounding beside another unit', () => {
  const [mile] = findQuantities('a 6-mile strip');
  expect(intervalsOf(mile!).asserted).toEqual({ low: 9656.064, high: 9656.064 });
  const { low, high } = intervalsOf(mile!, { otherUnit: true }).asserted;
  expect([low, high]).toEqual([8851.392, 10460.736]);
});

it('converts to one unit of each dimension', () => {
  expect(findQuantities('50°F')[0]?.canonical).toEqual({ low: 10, high: 10, unit: 'degree Celsius' });
  expect(findQuantities('2 hectares')[0]?.canonical).toEqual({
    low: 20000,
    high: 20000,
    unit: 'square metre',
  });
  expect(findQuantities('50 pence')[0]?.canonical).toEqual({ low: 0.5, high: 0.5, unit: 'GBP' });
  expect(findQuantities('$5')[0]?.canonical).toEqual({ low: 5, high: 5, unit: 'USD' });
});
