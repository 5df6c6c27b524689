import { describe, expect, test } from 'vitest';
import { joined } from '../../src/align/join.ts';
import type { Link } from '../../src/align/links.ts';
import type { Claim } from '../../src/schema/report.ts';
import { claimOf, stated } from '../support/claims.ts';
import { prepared } from './support.ts';

type Tie = readonly [a: number, b: number, signs?: Link['signs'], odds?: number];

const near: Link['signs'] = { story: 1 };

/**
 * Joins groups: one claim for each letter of `documents`, the groups that `groups` numbers for them, and links between claims by
 * their places. Gives what each claim's group has become.
 */
function join(
  documents: string,
  groups: string,
  ties: readonly Tie[],
  disputes: readonly (readonly [number, number])[] = [],
  more: readonly Partial<Claim>[] = [],
) {
  const all = prepared(
    ...Array.from(documents, (document, at) =>
      claimOf(`${at + 2} barns`, { document, field: 'barns', ...more[at] }),
    ),
  );
  const links = ties.map(([a, b, signs = near, odds = 1]) => ({
    a: all[a]!,
    b: all[b]!,
    facets: {},
    signs,
    agree: false,
    odds,
    sameness: 0.5,
  }));
  const groupOf = ({ id }: Claim) => Number(groups[all.findIndex(({ claim }) => claim.id === id)]);
  const { wholeOf, between } = joined(
    {
      claims: all.map(({ claim }) => claim),
      links,
      disputes: disputes.map(([x, y]) => [all[x]!, all[y]!] as const),
    },
    groupOf,
  );
  const wholes = all.map(({ claim }) => wholeOf(claim));
  return { parts: wholes.map((whole) => wholes.indexOf(whole)).join(''), odds: links.map(between) };
}

const firm: Link['signs'] = { firm: 1, story: 1 };

describe('groups of one fact are joined', () => {
  test('by a firm link, which is told for all links between them', () => {
    expect(join('ab', '12', [[0, 1, firm, 3]])).toEqual({ parts: '00', odds: [3] });
    expect(join('ab', '12', [[0, 1]])).toEqual({ parts: '01', odds: [undefined] });
    expect(
      join('abc', '112', [
        [0, 1],
        [0, 2, firm, 3],
        [1, 2],
      ]).odds,
    ).toEqual([undefined, 3, 3]);
  });

  test('by the firmest one', () => {
    expect(
      join('abc', '112', [
        [0, 2, firm, 2],
        [1, 2, firm, 4],
        [0, 1],
      ]).odds[0],
    ).toBe(4);
    expect(
      join('abc', '112', [
        [0, 2, firm, 4],
        [1, 2, firm, 2],
        [0, 1],
      ]).odds[1],
    ).toBe(4);
  });

  test('one after the other, to one whole', () => {
    expect(
      join('abc', '123', [
        [0, 1, firm],
        [1, 2, firm],
      ]).parts,
    ).toBe('000');
    expect(
      join('abcd', '1234', [
        [0, 1, firm],
        [2, 3, firm],
      ]).parts,
    ).toBe('0022');
    expect(
      join('abcd', '1234', [
        [0, 1, firm, 4],
        [2, 3, firm, 3],
        [1, 2, firm, 2],
      ]).parts,
    ).toBe('0000');
  });

  test('not where an article has a figure in both', () => {
    expect(
      join('aba', '112', [
        [0, 1],
        [1, 2, firm],
      ]).parts,
    ).toBe('002');
  });

  test('unless it sets its figures against each other, as far as they are linked', () => {
    const ties: readonly Tie[] = [
      [0, 1],
      [1, 2],
    ];
    expect(join('aba', '112', ties, [[0, 2]]).parts).toBe('000');
    expect(join('aba', '112', ties, [[0, 2]]).odds[1]).toBe(2.5);
  });

  test('not where two of their claims are of other days', () => {
    const [first, second] = [{ time: stated('2031-05-02') }, { time: stated('2031-05-12') }];
    expect(join('ab', '12', [[0, 1, firm]], [], [first, second]).parts).toBe('01');
    expect(
      join(
        'abc',
        '112',
        [
          [0, 1],
          [0, 2],
          [1, 2, firm],
        ],
        [],
        [first, {}, second],
      ).parts,
    ).toBe('002');
    expect(
      join(
        'abc',
        '122',
        [
          [1, 2],
          [0, 2],
          [0, 1, firm],
        ],
        [],
        [first, {}, second],
      ).parts,
    ).toBe('011');
    expect(join('ab', '12', [[0, 1, firm]], [], [first, first]).parts).toBe('00');
  });

  test('where half of the links between them are of one story', () => {
    const between = (...signs: Link['signs'][]) =>
      join('abcd', '1122', [[0, 1], [2, 3], ...signs.map((one, at): Tie => [at % 2, at < 2 ? 2 : 3, one])])
        .parts;
    expect(between(firm, near)).toBe('0000');
    expect(between(firm)).toBe('0022');
    expect(between(firm, { story: 0.5 })).toBe('0000');
    expect(between(firm, { story: 0.4 })).toBe('0022');
    expect(between(firm, { story: 1, clashing: 1 })).toBe('0022');
    expect(between({ firm: 1 }, { firm: 1, clashing: 1 })).toBe('0000');
    expect(between(firm, near, near, near)).toBe('0000');
  });
});
