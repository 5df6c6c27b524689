import { describe, expect, test } from 'vitest';
import { neighboursOf } from '../../src/align/neighbours.ts';

describe('the documents that tell a document’s story', () => {
  /** `like` says how much the documents of a pair are alike, the smaller number first; others are not. */
  const of = (names: readonly (readonly number[])[], like: Readonly<Record<string, number>>) =>
    neighboursOf({ names, alike: (a, b) => like[`${Math.min(a, b)} ${Math.max(a, b)}`] ?? 0 });

  test('share two of its rarest names', () => {
    expect(of([[1, 2], [1, 2], [2, 3], []], { '0 1': 1, '0 2': 1, '1 2': 1 })).toEqual([[1], [0], [], []]);
  });

  test('and are alike enough', () => {
    expect(
      of(
        [
          [1, 2],
          [1, 2],
        ],
        { '0 1': 0.2 },
      ),
    ).toEqual([[], []]);
    expect(
      of(
        [
          [1, 2],
          [1, 2],
        ],
        { '0 1': 0.25 },
      ),
    ).toEqual([[1], [0]]);
  });

  test('the likest first, and of equals the first', () => {
    const names = [
      [1, 2],
      [1, 2],
      [1, 2],
      [1, 2],
    ];
    expect(of(names, { '0 1': 0.5, '0 2': 0.9, '0 3': 0.5 })[0]).toEqual([2, 1, 3]);
  });

  test('twelve at most', () => {
    const names = Array.from({ length: 15 }, () => [1, 2]);
    const like = Object.fromEntries(names.map((_, at) => [`0 ${at}`, 1]));
    expect(of(names, like)[0]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  test('but not by names that more than sixty have', () => {
    const crowd = (size: number) => Array.from({ length: size }, () => [1, 2]);
    expect(of(crowd(60), { '0 1': 1 })[0]).toEqual([1]);
    expect(of(crowd(61), { '0 1': 1 })[0]).toEqual([]);
  });
});
