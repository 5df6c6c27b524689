import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../src/quantify/index.ts';

const words = fc.constantFrom(
  'five',
  'million',
  '3.5',
  '1,000',
  '-',
  '$',
  '%',
  'between',
  'and',
  'to',
  'about',
  'more than',
  'half',
  'a',
  'of',
  'km',
  '\0',
  '\ud800',
  '½',
  ':',
  '.',
  '16',
  'May',
  '2025',
  'one',
);

describe('findQuantities', () => {
  it('never throws, and every span slices to its words', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((list) => list.join(' ')),
      fc.array(words).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const quantity of findQuantities(text))
          expect(text.slice(quantity.start, quantity.end)).toBe(quantity.text);
      }),
      { numRuns: 500 },
    );
  });
});
