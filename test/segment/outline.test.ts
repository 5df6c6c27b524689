import { describe, expect, it } from 'vitest';
import { narrow } from '../../src/segment/letters.ts';
import { mayBeOneOf } from '../../src/segment/outline.ts';

describe('outlines of words', () => {
  const words = ['a', 'an', 'three', 'weekend', 'septillionths'];
  const mayBe = mayBeOneOf(words);
  it('never deny a word of the list, in either case and inside a text', () => {
    for (const word of words) {
      expect(mayBe(`x ${word}.`, 2, 2 + word.length)).toBe(true);
      expect(mayBe(word.toUpperCase(), 0, word.length)).toBe(true);
    }
  });
  it('deny words of another length or with other first letters', () => {
    for (const word of ['I', 'at', 'thr', 'tree', 'seventy', 'weekends', 'the'])
      expect(mayBe(word, 0, word.length)).toBe(false);
  });
});

describe('narrowed text', () => {
  it('is the same text, whatever its signs', () => {
    for (const text of [
      '',
      'plain',
      'Zoë paid £5 – “a lot”',
      'naïve ÿ',
      'x\u{1f600}y',
      '\ud800',
      'long '.repeat(1e5),
    ])
      expect(narrow(text)).toBe(text);
  });
});
