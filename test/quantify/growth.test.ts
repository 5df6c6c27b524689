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
  'Orsk ',
  'Orsk 3 ',
  'of Orsk 3 ',
  'H.R. 1 ',
  '12 500 ',
  'lines 3 and ',
  '3 and ',
  '3:1 ',
  '15-to-',
  'as young as 12 ',
  'up to 15 from ',
  '5 barns or ',
  'Article 1(2)',
  'At 7.30 ',
  'the 6ft man, 29, ',
];

/** Processor time for a text of about `length` characters, in milliseconds for each thousand; other work on the machine counts little. */
function cost(piece: string, length: number): number {
  const text = piece.repeat(Math.ceil(length / piece.length));
  const before = process.cpuUsage();
  findQuantities(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / text.length;
}

/** A faster text than any is (10 MB/s): below it a difference says nothing. */
const floor = 0.1;
/** Longer texts are tried until one takes this many milliseconds. */
const measurable = 12;

/** How many times as much a character costs in a text that is sixteen times as long: 1 in linear work, 16 in quadratic. */
function growth(piece: string): number {
  let length = 500;
  while (length < 100_000 && (16 * length * cost(piece, 16 * length)) / 1000 < measurable) length *= 2;
  return cost(piece, 16 * length) / Math.max(cost(piece, length), floor);
}

describe('the cost grows with the length of the text and no faster', () => {
  // A busy machine can spoil one measurement; quadratic work spoils every one.
  it.each(pieces)('%j', (piece) => {
    let least = growth(piece);
    for (let again = 0; again < 6 && least >= 6; again += 1) least = growth(piece);
    expect(least).toBeLessThan(6);
  });
});

it('reads ten million characters in one line', () => {
  expect(() => findQuantities('9'.repeat(10_000_000))).not.toThrow();
  expect(() => findQuantities('a'.repeat(10_000_000))).not.toThrow();
});
