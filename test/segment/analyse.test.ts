import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/segment/analyse.ts';

const read = (text: string) => analyse(text, 0).map((token) => `${token.text}/${token.tag}`);

describe('tokens', () => {
  test.each([
    [
      'Some 300 of Veland’s dams failed.',
      'Some/DET 300/NUM of/ADP Veland/PROPN ’s/PART dams/NOUN failed/VERB ./PUNCT',
    ],
    ['They didn’t find 12 boats.', 'They/PRON did/AUX n’t/PART find/VERB 12/NUM boats/NOUN ./PUNCT'],
    ['It cost $1.5bn (£1.2bn).', 'It/PRON cost/VERB $1.5bn/NUM (/PUNCT £1.2bn/NUM )/PUNCT ./PUNCT'],
  ])('%s', (text, expected) => {
    expect(read(text).join(' ')).toBe(expected);
  });

  test('spans count from the start of the document', () => {
    const [first] = analyse('Three dams failed.', 40);
    expect(first).toMatchObject({ text: 'Three', start: 40, end: 45 });
  });

  test('every visible character of any text stands in exactly one token', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const tokens = analyse(text, 0);
        expect(tokens.every((token) => text.slice(token.start, token.end) === token.text)).toBe(true);
        expect(tokens.every((token, i) => i === 0 || token.start >= tokens[i - 1]!.end)).toBe(true);
        expect(tokens.map((token) => token.text.replace(/\s/g, '')).join('')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
