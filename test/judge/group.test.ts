import { describe, expect, test } from 'vitest';
import { judgeFor } from '../../src/judge/index.ts';
import type { Claim, Group } from '../../src/schema/report.ts';
import type { CandidateGroup, CandidatePair, CompareOptions } from '../../src/types.ts';
import { claimOf, documentInfo, stated } from '../support/claims.ts';

const documents = ['a', 'b', 'c', 'd'].map((id) => documentInfo(id));

type Rated = readonly [Claim, Claim, number?];

function judged(
  claims: readonly Claim[],
  pairs: readonly Rated[],
  more: Partial<CandidateGroup> = {},
  options?: CompareOptions,
): Group {
  const candidates = pairs.map(
    ([a, b, sameness = 0.9]): CandidatePair => ({ a, b, sameness, facets: { field: 'same', event: 'same' } }),
  );
  return judgeFor(documents, options)({ field: 'troops', claims, pairs: candidates, siblings: [], ...more });
}

const [a, b] = [claimOf('40 soldiers'), claimOf('40 soldiers', { document: 'b' })];
const c = claimOf('90 soldiers', { document: 'c' });
const over = claimOf('more than 60 soldiers', { document: 'd' });

describe('a group', () => {
  test('tells its claims, sources, range and pairs', () => {
    const place = { place: stated('Aarhus') };
    const [x, y] = [claimOf('40 soldiers', place), claimOf('45 soldiers', { ...place, document: 'b' })];
    const group = judged([x, y], [[x, y]]);
    expect(group).toMatchObject({
      field: 'troops',
      label: 'troops: Aarhus',
      note: '1 of 2 articles say 40; apart from them: 45 (b.txt); 2 independent sources.',
      documents: ['a', 'b'],
      origins: [],
      independent: 2,
      range: { low: 40, high: 45, unit: null },
      claims: [x.id, y.id],
      pairCounts: { contradict: 1 },
    });
    expect(group.id).toMatch(/^[\da-f]{16}$/);
  });

  test('costs as much more as it has more pairs, however many counts stand beside its claims', () => {
    const reads = (count: number): number => {
      let asked = 0;
      const claims = Array.from({ length: count }, (_, at) =>
        claimOf(`${at * 1000 + 2003} soldiers`, { document: `d${at}` }),
      );
      const siblings = claims.map(({ document }) =>
        Object.defineProperty({ ...claimOf('7 tanks', { field: 'tanks' }) }, 'document', {
          get: () => {
            asked += 1;
            return document;
          },
        }),
      );
      const pairs = claims.slice(1).map((claim, at): Rated => [claims[at]!, claim]);
      expect(judged(claims, pairs, { siblings }).verdict).not.toBe('agree');
      return asked;
    };
    expect(reads(400) / reads(100)).toBeLessThan(6);
  });

  test('has an id by its claims alone', () => {
    const id = judged([a, b], [[a, b]]).id;
    expect(judged([a, b], []).id).toBe(id);
    expect(judged([a, c], [[a, c]]).id).not.toBe(id);
  });

  test.each<[string, readonly Rated[], Group['verdict'], number]>([
    ['agreement alone', [[a, b, 0.8]], 'agree', 0.8],
    [
      'a contradiction among agreement',
      [
        [a, b, 0.95],
        [a, c, 0.75],
        [b, c, 0.85],
      ],
      'contradict',
      0.85,
    ],
    [
      'a doubtful one',
      [
        [a, b, 0.95],
        [a, c, 0.6],
      ],
      'possible',
      0.6,
    ],
    [
      'a contradiction and a doubtful one',
      [
        [a, c, 0.6],
        [b, c, 0.75],
      ],
      'contradict',
      0.75,
    ],
    [
      'wordings that exclude nothing',
      [
        [over, claimOf('more than 90 soldiers'), 0.7],
        [a, b, 0.9],
      ],
      'compatible',
      0.7,
    ],
    ['no pair at all', [], 'compatible', 0],
  ])(
    'has the verdict of its worst pair and the confidence of the surest such: %s',
    (_, pairs, verdict, sure) => {
      const group = judged([a, b, c], pairs);
      expect([group.verdict, group.confidence]).toEqual([verdict, sure]);
    },
  );

  test('an update is graver than agreement and milder than doubt', () => {
    const dead = (text: string, document: string, asOf: string) =>
      claimOf(text, { field: 'deaths', document, asOf: stated(asOf) });
    const [first, second] = [dead('40 people', 'a', '2031-03-01'), dead('61 people', 'b', '2031-03-02')];
    const same = dead('61 people', 'c', '2031-03-02');
    const doubtful = dead('90 people', 'd', '2031-03-02');
    expect(
      judged(
        [first, second, same],
        [
          [first, second],
          [second, same],
        ],
      ).verdict,
    ).toBe('update');
    expect(
      judged(
        [first, second, doubtful],
        [
          [first, second],
          [second, doubtful],
        ],
      ).verdict,
    ).toBe('possible');
  });

  test('counts its pairs by verdict and leaves out those that wording allows no verdict on', () => {
    const denied = claimOf('500 soldiers', { document: 'd', modality: 'denied' });
    const group = judged(
      [a, b, c, denied],
      [
        [a, b],
        [a, c],
        [b, c, 0.5],
        [a, denied],
      ],
    );
    expect(group.pairCounts).toEqual({ agree: 1, compatible: 0, update: 0, possible: 1, contradict: 1 });
    expect(group.pairs.map(({ verdict }) => verdict)).toEqual(['agree', 'contradict', 'possible']);
  });

  test('takes the line between contradict and possible from the options', () => {
    expect(judged([a, c], [[a, c, 0.6]], {}, { minConfidence: 0.6 }).verdict).toBe('contradict');
    expect(judged([a, c], [[a, c, 0.9]], {}, { minConfidence: 0.95 }).verdict).toBe('possible');
  });

  test('sees parts of a total among the other figures of the sentences', () => {
    const shot = claimOf('16 people', { field: 'shot' });
    const hurt = claimOf('15 hurt', { document: 'b', field: 'injured' });
    const dead = claimOf('1 dead', { document: 'b', field: 'deaths' });
    expect(judged([shot, hurt], [[shot, hurt]], { siblings: [dead] }).verdict).toBe('agree');
    // The injured may have become more, and nothing says which figure is the later one.
    expect(judged([shot, hurt], [[shot, hurt]]).verdict).toBe('possible');
  });

  test('counts copies of one text once', () => {
    const words = (seed: number) =>
      Array.from({ length: 64 }, (_, at) => (seed + at).toString(36).padStart(3, '0')).join('');
    const copied = [documentInfo('a', { sketch: words(1) }), documentInfo('b', { sketch: words(1) })];
    const own = [documentInfo('a', { sketch: words(1) }), documentInfo('b', { sketch: words(900) })];
    const reworded = { ...b, sentence: { ...b.sentence, text: 'There are 40 soldiers.' } };
    const group = { field: 'troops', claims: [a, reworded], pairs: [], siblings: [] };
    expect(judgeFor(copied)(group).independent).toBe(1);
    expect(judgeFor(own)(group).independent).toBe(2);
  });
});

describe('a group of very many claims', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ ...a, document: `d${at}`, id: `c${at}` }));

  test('lists all pairs up to 200 claims, beyond that those that do not agree', () => {
    const pairs: Rated[] = [
      [a, b],
      [a, c],
    ];
    expect(judged(many(200), pairs).pairs).toHaveLength(2);
    const group = judged(many(201), pairs);
    expect(group.pairs.map(({ verdict }) => verdict)).toEqual(['contradict']);
    expect(group.pairCounts).toMatchObject({ agree: 1, contradict: 1 });
  });

  test('the gravest first, of these the surest', () => {
    const pairs: Rated[] = [
      [over, claimOf('more than 90 soldiers'), 0.99],
      [a, c, 0.8],
      [a, c, 0.6],
      [a, c, 0.95],
      [a, b, 0.9],
    ];
    const told = judged(many(201), pairs).pairs.map(({ verdict, confidence }) => `${verdict} ${confidence}`);
    expect(told).toEqual(['contradict 0.95', 'contradict 0.8', 'possible 0.6', 'compatible 0.99']);
  });

  test('and at most 1,000', () => {
    const pairs = Array.from({ length: 1100 }, (_, at): Rated => [a, c, at < 1050 ? 0.8 : 0.9]);
    const group = judged(many(201), pairs);
    expect(group.pairs).toHaveLength(1000);
    expect(group.pairs.filter(({ confidence }) => confidence === 0.9)).toHaveLength(50);
    expect(group.pairCounts.contradict).toBe(1100);
  });
});
