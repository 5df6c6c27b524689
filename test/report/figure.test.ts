import { expect, test } from 'vitest';
import { findQuantities } from '../../src/index.ts';
import { figure } from '../../src/report/figure.ts';
import { plain, readable } from '../../src/report/number.ts';
import { commonUnit } from '../../src/report/unit.ts';

function figuresIn(...texts: string[]): string[] {
  const quantities = texts.map((text) => findQuantities(text)[0]!);
  const unit = commonUnit(quantities);
  return quantities.map((quantity) => figure(quantity, unit, null));
}

test.each([
  ['about 50,000 people', '≈ 50,000'],
  ['a magnitude 6.8 earthquake', 'magnitude 6.8'],
  ['an earthquake of more than magnitude 6.8', 'magnitude > 6.8'],
  ['more than 1 million people', '> 1,000,000'],
  ['at least 300 houses', '≥ 300'],
  ['fewer than 300 houses', '< 300'],
  ['nearly 300 houses', 'almost 300'],
  ['up to 400 houses', '≤ 400'],
  ['40,000 to 45,000 bags', '40,000–45,000'],
  ['dozens of houses', '24–99'],
  ['a fifth of the county', '20 %'],
  ['4.125 per cent', '4.125 %'],
  ['€1.2 billion', '1.2 billion EUR'],
  ['€1,234.56', '1,234.56 EUR'],
  ['10 kilometres', '10 km'],
  ['roughly 6 miles', '≈ 9.66 km'],
  ['1 year', '1 year'],
  ['two weeks', '2 weeks'],
])('%s alone is %s', (text, expected) => {
  expect(figuresIn(text)).toEqual([expected]);
});

test.each([
  [
    ['6 miles', '10 kilometres'],
    ['9.66 km', '10 km'],
  ],
  [
    ['6 miles', '7 miles'],
    ['6 miles', '7 miles'],
  ],
  [
    ['500 metres', '2,000 feet'],
    ['500 m', '610 m'],
  ],
  [
    ['50 degrees Fahrenheit', '12 degrees Celsius'],
    ['10 °C', '12 °C'],
  ],
  [
    ['two weeks', '14 days'],
    ['2 weeks', '2 weeks'],
  ],
  [
    ['500 acres', '3 square kilometres'],
    ['2.02 km²', '3 km²'],
  ],
])('%j stand side by side as %j', (texts, expected) => {
  expect(figuresIn(...texts)).toEqual(expected);
});

test.each([
  [0, '0'],
  [-1234567.5, '-1,234,567.5'],
  [0.1 + 0.2, '0.3'],
  [1e21, '1,000,000,000,000,000,000,000'],
  [2.5e12, '2.5 trillion'],
  [123_456_789_012, '123,456,789,012'],
])('%d is readable as %s', (value, expected) => {
  expect(readable(value)).toBe(expected);
});

test('plain numbers have no exponent', () => {
  expect([1e21, 1.5e-7, -2].map(plain)).toEqual(['1000000000000000000000', '0.00000015', '-2']);
});
