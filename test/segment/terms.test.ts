import nlp from 'compromise/one';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { termsOf } from '../../src/segment/terms.ts';

type Split = (text: string, model: object) => string[];
const { splitTerms } = (nlp.methods() as { one: { tokenize: { splitTerms: Split } } }).one.tokenize;
const model = (nlp as unknown as { model: () => object }).model();

const parts = [
  ...[
    'Osto',
    'six-mile',
    'and',
    '12',
    '3.5',
    'U.S.',
    'don’t',
    'Ruiz’s',
    'farms’',
    'é',
    '2019-',
    '-5',
    '$30m.',
    '104F.',
  ],
  ...[
    '-',
    '–',
    '—',
    '/',
    '(',
    ')',
    '"',
    '“',
    '”',
    '...',
    '!',
    '&',
    '×',
    '•',
    'and/or',
    '(6',
    'go!?',
    '<3',
    '\u00a0',
    '£',
    '£5m',
    '€12',
    '20°C',
    '½',
    '«',
    '𝒳',
  ],
];

describe('terms', () => {
  test('are those of compromise, whatever stands side by side', () => {
    const texts = fc.array(fc.tuple(fc.constantFrom(...parts), fc.constantFrom(' ', '  ', '\n', '')), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(texts, (some) => {
        const text = some.flat().join('').trim();
        expect(termsOf(text)).toEqual(splitTerms(text, model));
      }),
      { numRuns: 500 },
    );
  });

  test('are those of compromise for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(termsOf(text.trim())).toEqual(splitTerms(text.trim(), model));
      }),
    );
  });
});
