import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../src/quantify/index.ts';

/** Pieces that make a pattern look far ahead or back when they are repeated. */
const pieces = [
  '1',
  '1,',
  '1,23',
  '1,234',
  '1.',
  '1 ',
  '1-',
  '- ',
  '1/',
  '1 to ',
  '1 and ',
  'one ',
  'one-',
  'one and ',
  'hundred and ',
  'a half and ',
  'more than ',
  'a ',
  '$',
  '$1 ',
  '€-',
  '1e',
  '1e5',
  '2 of ',
  '3 in ',
  '1 mile ',
  '5 ft ',
  '1:',
  '10:30:',
  'May ',
  'May 1 ',
  '2020-',
  '2020 to ',
  'no ',
  'no reports of ',
  'http://',
  'a@',
  '@a',
  '#',
  '"',
  '5" ',
  "5' ",
  '(5 ',
  ', 5',
  'aged ',
  'magnitude ',
  'between ',
  'from 1 ',
  'million ',
  'x',
  'A',
  'A1',
  '½',
  '10²',
  '×10',
  '\ud800',
  '\0',
  '°',
  '% ',
  'degrees ',
  'per ',
  'twenty-',
  'third ',
  'last ',
  'square ',
  '“5” ',
];

/** The least of a few runs, in milliseconds of processor time, so that other work on the machine counts little. */
function cost(text: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run += 1) {
    const before = process.cpuUsage();
    findQuantities(text);
    const used = process.cpuUsage(before);
    least = Math.min(least, (used.user + used.system) / 1000);
  }
  return least;
}

describe('the cost grows with the length of the text and no faster', () => {
  // Eight times the text costs about eight times as much; quadratic work would cost sixty-four times.
  it.each(pieces)('%j', (piece) => {
    findQuantities(piece.repeat(500));
    const short = cost(piece.repeat(Math.ceil(4_000 / piece.length)));
    const long = cost(piece.repeat(Math.ceil(32_000 / piece.length)));
    expect(long).toBeLessThan(24 * Math.max(short, 8));
  });
});

it('reads ten million characters in one line', () => {
  expect(() => findQuantities('9'.repeat(10_000_000))).not.toThrow();
  expect(() => findQuantities('a'.repeat(10_000_000))).not.toThrow();
});
