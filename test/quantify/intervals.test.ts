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
    ['30 crates', [28.5, 31.5, 28.5, 31.5]],
    ['31 crates', [30.5, 31.5, 30.5, 31.5]],
    ['20.5%', [20.45, 20.55, 20.45, 20.55]],
    ['4.25%', [4.245, 4.255, 4.245, 4.255]],
    ['0.05 litres', [0.05, 0.05, 0.05, 0.05]],
    ['about 4.5 km', [4400, 4600, 4400, 4600]],
    ['10 days', [777600, 950400, 777600, 950400]],
    ['9 days', [777600, 777600, 777600, 777600]],
    ['about 40 days', [2937600, 3974400, 2937600, 3974400]],
    ['won 40-30', [30, 40, 30, 40]],
    ['the 40th attempt', [40, 40, 40, 40]],
    ['below -5 degrees', [null, -5, -5.5, -5]],
    ['below 5 degrees Celsius', [null, 5, 4.5, 5]],
    ['up to 10 degrees', [null, 10, 8, 10]],
    ['under 40 km', [0, 40000, 35000, 40000]],
    ['over 3 km', [3000, null, 3000, 3900]],
    ['over 3%', [3, null, 3, 3.9]],
    ['over 300 crates', [300, null, 300, 390]],
    ['at most 40 crates', [0, 40, 32, 40]],
    ['an 18-month-old boy', [1.5, 1.5, 1.5, 1.5]],
    ['a 40-year-old nurse', [40, 40, 40, 40]],
    ['aged over 65', [65, null, 65, 66]],
    ['people over 65', [65, null, 65, 66]],
    ['children under 5', [0, 5, 4.5, 5]],
    ['fewer than 3 crates', [0, 3, 2.55, 3]],
    ['nearly 5%', [4.25, 5, 4.25, 5]],
    ['-40 degrees', [-44, -36, -44, -36]],
    ['10 to 20 km', [9000, 22000, 9000, 22000]],
    ['7 to 9 km', [7000, 9000, 7000, 9000]],
    ['40 to 60 crates', [38, 63, 38, 63]],
    ['0 crates', [0, 0, 0, 0]],
    ['$40', [38, 42, 38, 42]],
    ['$41', [40.5, 41.5, 40.5, 41.5]],
    ['about -4 degrees', [-4.6, -3.4, -4.6, -3.4]],
    ['less than $3', [0, 3, 2.55, 3]],
    ['up to $50', [0, 50, 40, 50]],
    ['over $50', [50, null, 50, 60]],
    ['20,000,000 crates', [19000000, 21000000, 19000000, 21000000]],
    ['12,345 crates', [12344.5, 12345.5, 12344.5, 12345.5]],
    ['1,050 crates', [1045, 1055, 1045, 1055]],
    ['about 5 crates', [4.25, 5.75, 4.25, 5.75]],
    ['magnitude 6', [6, 6, 6, 6]],
    ['3 points', [3, 3, 3, 3]],
    ['hundreds of miles', [321868.8, 2411601.984, 321868.8, 1607734.656]],
    ['2 percentage points', [1.9, 2.1, 1.9, 2.1]],
    ['over half', [50, null, 50, 60]],
    ['5 million', [4750000, 5250000, 4750000, 5250000]],
    ['5.25 million', [5245000, 5255000, 5245000, 5255000]],
    ['under 5.5 km', [0, 5500, 5450, 5500]],
    ['within 40 km', [0, 40000, 32000, 40000]],
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
