import { describe, expect, test } from 'vitest';
import { rivalsOf } from '../../src/align/rivals.ts';
import { claimOf } from '../support/claims.ts';
import { prepared } from './support.ts';

/** Claims of the documents that `ids` names, one after the other: "abb" has one of `a` and two of `b`. */
const claimsOf = (ids: string) =>
  prepared(...Array.from(ids, (document, at) => claimOf(`${at + 2} barns`, { document })));

/** The pairs of claims, as columns. */
const columns = (pairs: readonly (readonly [number, number])[]) => ({
  a: pairs.map(([one]) => one),
  b: pairs.map(([, other]) => other),
});

describe('how far a pair is behind a better one', () => {
  const lags = (
    ids: string,
    pairs: readonly (readonly [number, number, number])[],
    disputed: readonly (readonly [number, number])[] = [],
  ) => {
    const claims = claimsOf(ids);
    const disputes = disputed.map(([x, y]) => [claims[x]!, claims[y]!] as const);
    return rivalsOf(
      { claims, ...columns(pairs.map(([x, y]) => [x, y])), odds: pairs.map(([, , odds]) => odds) },
      disputes as unknown as Parameters<typeof rivalsOf>[1],
    );
  };

  test('a pair alone is behind none', () => {
    expect(lags('ab', [[0, 1, 3]])).toEqual([0]);
  });

  test('of two counterparts in one article the better one leads, by up to 2', () => {
    expect(
      lags('abb', [
        [0, 1, 3],
        [0, 2, 2],
      ]),
    ).toEqual([0, 0.5]);
    expect(
      lags('abb', [
        [0, 1, 2],
        [0, 2, 3],
      ]),
    ).toEqual([0.5, 0]);
    expect(
      lags('abb', [
        [0, 1, 9],
        [0, 2, 2],
      ]),
    ).toEqual([0, 1]);
    expect(
      lags('abb', [
        [1, 0, 3],
        [2, 0, 2],
      ]),
    ).toEqual([0, 0.5]);
    expect(
      lags('abb', [
        [0, 1, 2],
        [0, 2, 2],
      ]),
    ).toEqual([0, 0]);
  });

  test('counterparts in two articles are no rivals', () => {
    expect(
      lags('abc', [
        [0, 1, 3],
        [0, 2, 2],
      ]),
    ).toEqual([0, 0]);
  });

  test('the claim that is further behind tells', () => {
    expect(
      lags('aabb', [
        [0, 2, 3],
        [0, 3, 2.5],
        [1, 3, 3.5],
      ]),
    ).toEqual([0, 0.5, 0]);
  });

  test('figures that their article sets against each other are no rivals', () => {
    expect(
      lags(
        'abb',
        [
          [0, 1, 3],
          [0, 2, 2],
        ],
        [[1, 2]],
      ),
    ).toEqual([0, 0]);
    expect(
      lags(
        'abb',
        [
          [0, 1, 3],
          [0, 2, 2],
        ],
        [[2, 1]],
      ),
    ).toEqual([0, 0]);
    expect(
      lags(
        'abbb',
        [
          [0, 1, 3],
          [0, 2, 2],
          [0, 3, 2],
        ],
        [[1, 3]],
      ),
    ).toEqual([0, 0.5, 0]);
  });
});
