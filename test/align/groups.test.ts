import { describe, expect, test } from 'vitest';
import { blocksOf, dimensionOf, eachCandidate } from '../../src/align/blocks.ts';
import { cluster as clusterPairs } from '../../src/align/cluster.ts';
import { align, alignPair } from '../../src/align/index.ts';
import type { Link } from '../../src/align/links.ts';
import type { Pairs } from '../../src/align/pairs.ts';
import type { Prepared } from '../../src/align/prepare.ts';
import { supporting } from '../../src/align/support.ts';
import type { Claim } from '../../src/schema/report.ts';
import type { CompareOptions } from '../../src/types.ts';
import { claimOf, documentInfo, stated } from '../support/claims.ts';
import { prepared } from './support.ts';

describe('claims that can be about one fact', () => {
  const of = (text: string, more: Partial<Claim> = {}) => claimOf(text, { id: text, ...more });
  const blocks = (...claims: Claim[]) => blocksOf(claims).map((block) => block.map(({ id }) => id));

  test('have one dimension', () => {
    expect(
      blocks(
        of('4 km'),
        of('40 people'),
        of('5 miles'),
        of('60 barns'),
        of('5 kg'),
        of('7%'),
        of('9 percent'),
      ),
    ).toEqual([
      ['4 km', '5 miles'],
      ['40 people', '60 barns'],
      ['7%', '9 percent'],
    ]);
    expect(blocks(of('$4 million'), of('5 million euros'))).toEqual([]);
    expect(blocks(of('4 km'))).toEqual([]);
  });

  test('are not only imagined, and no ordinals', () => {
    const ordinal = { ...of('4 people').quantity, kind: 'ordinal' as const };
    expect(blocks(of('4 km'), of('5 km', { modality: 'hypothetical' }))).toEqual([]);
    expect(blocks(of('4 people', { quantity: ordinal }), of('5 people', { quantity: ordinal }))).toEqual([]);
  });

  test('of two sides are no counts', () => {
    expect(dimensionOf(of('won the match 2-1'))).toBe('score:2');
    expect(dimensionOf(of('a 1,000-for-1,000 exchange'))).toBe('ratio:2');
    expect(dimensionOf(of('40 people'))).toBe('count');
    expect(dimensionOf(of('5 km'))).toBe('metre');
  });
});

describe('the pairs of a block that are worth a look', () => {
  const crowd = (count: number, of: (at: number) => readonly [string, string]): readonly Prepared[] => {
    const [first, ...others] = Array.from({ length: count }, (_, at) => of(at));
    const claims = [first!, ...others].map(([text, field], at) =>
      claimOf(text, { id: `${at}`, document: `d${at}`, field }),
    );
    return prepared(...claims);
  };
  const candidatesIn = (
    block: readonly Prepared[],
    neighbours: (document: number) => readonly number[] = () => [],
  ) => {
    const found: (readonly [number, number])[] = [];
    eachCandidate(block, neighbours, (i, j) => found.push([i, j]));
    return found;
  };
  const pairs = (...of: Parameters<typeof candidatesIn>) => candidatesIn(...of).map(([i, j]) => `${i} ${j}`);

  test('are all of up to 200 claims, each once', () => {
    const found = pairs(crowd(200, (at) => [`${at + 2} barns`, 'barns']));
    expect(found).toHaveLength((200 * 199) / 2);
    expect(new Set(found).size).toBe(found.length);
    expect(found).toContain('0 1');
    expect(found).not.toContain('1 0');
  });

  test('of more claims those that share a name and have kindred fields', () => {
    const names = ['Corbet', 'Aldan', 'Quist', 'Osterwick'];
    const block = crowd(204, (at) => {
      if (at === 0) return ['Moewe counted 40 houses', 'houses'];
      if (at === 1) return ['Moewe counted 60 homes', 'homes'];
      if (at === 2) return ['Moewe counted 60 dogs', 'dogs'];
      if (at === 3) return ['Somebody counted 60 homes', 'homes'];
      return [`${names[at % 4]} has ${at} barns`, 'barns'];
    });
    const found = pairs(block);
    expect(found.filter((pair) => /^[0-3] /.test(pair))).toEqual(['0 1']);
    expect(found).toContain('4 8');
    expect(found).not.toContain('4 5');
    expect(new Set(found).size).toBe(found.length);
    for (const pair of found) {
      const [i, j] = pair.split(' ').map(Number) as [number, number];
      expect(i).toBeLessThan(j);
    }
  });

  test('are met at a cost that grows as the claims do, also where one name has as many fields as claims', () => {
    const reads = (count: number): number => {
      let asked = 0;
      const watched = crowd(count, (at) => [`Moewe counted ${at + 2} barns`, `barns of sort ${at}`]).map(
        (one): Prepared =>
          Object.defineProperty({ ...one }, 'field', {
            get: () => {
              asked += 1;
              return one.field;
            },
          }),
      );
      expect(pairs(watched)).toEqual([]);
      return asked;
    };
    expect(reads(1000) / reads(250)).toBeLessThan(5);
  });

  test('are fewer for each claim in a huge block: those nearest by figure, in whatever order claims come', () => {
    const [one] = crowd(1, () => ['Moewe counted 40 barns', 'barns']);
    const block = (count: number) =>
      Array.from({ length: count }, (_, at): Prepared => {
        const quantity = {
          ...one!.claim.quantity,
          canonical: { low: (at * 7919) % count, high: null, unit: null },
        };
        return { ...one!, document: at, quantity };
      });
    const apart = (claims: readonly Prepared[]) =>
      Array.from(candidatesIn(claims), ([i, j]) => {
        const [x, y] = [claims[i]!, claims[j]!].map(({ quantity }) => quantity.canonical.low!);
        return Math.abs(x! - y!);
      });
    expect(apart(block(1000)).length / 1000).toBeCloseTo(12, 0);
    const huge = block(50_001);
    const distances = apart(huge);
    expect(distances.length / huge.length).toBeCloseTo(6, 0);
    expect(distances.every((distance) => distance <= 6)).toBe(true);
    expect(apart(huge.toReversed())).toHaveLength(distances.length);
  });

  test('and those of kindred fields in articles that tell one story', () => {
    const block = crowd(204, (at) => [
      `somebody counted ${at + 2} barns`,
      ['barns', 'houses', 'homes', 'dogs'][Math.min(at, 3)]!,
    ]);
    const story = (document: number) =>
      document < 4 ? [0, 1, 2, 3].filter((other) => other !== document) : [];
    expect(pairs(block)).toEqual([]);
    expect(pairs(block, story)).toEqual(['1 2']);
  });

  test('of a field that may be any other, those of all fields in the order in which they come', () => {
    const block = crowd(220, (at) =>
      at < 4
        ? ['Moewe counted 40 of them', ['barns', 'number', 'dogs', 'barns'][at]!]
        : [`Osterwick has ${at} mills`, 'mills'],
    );
    expect(pairs(block).filter((pair) => /^[0-3] /.test(pair))).toEqual(['0 3', '0 1', '1 3', '1 2']);
  });

  test('only by the rarest four of their names', () => {
    const block = crowd(201, (at) =>
      at < 2
        ? [
            `Corbet${at}a Corbet${at}b Corbet${at}c Corbet${at}d saw Osterwick and 40 barns`.replace(
              /\d(?=[a-d])/g,
              (sign) => 'xy'[Number(sign)]!,
            ),
            'barns',
          ]
        : [`Osterwick has ${at} barns`, 'barns'],
    );
    const found = pairs(block);
    expect(found.some((pair) => /^[01] /.test(pair))).toBe(false);
    expect(found.length).toBeGreaterThan(0);
  });

  test('where very many share a name and a field, the twelve on both sides by figure', () => {
    const block = crowd(240, (at) => [`Osterwick has ${at + 40} barns`, 'barns']);
    const found = pairs(block);
    const of = (at: number) => found.filter((pair) => pair.split(' ').includes(String(at)));
    expect(
      of(100).map((pair) =>
        pair
          .split(' ')
          .map(Number)
          .find((one) => one !== 100),
      ),
    ).toEqual([
      ...Array.from({ length: 12 }, (_, at) => 88 + at),
      ...Array.from({ length: 12 }, (_, at) => 101 + at),
    ]);
    expect(of(0)).toHaveLength(12);
    expect(of(239)).toHaveLength(12);
    const shuffled = crowd(240, (at) => [`Osterwick has ${((at * 7) % 240) + 40} barns`, 'barns']);
    expect(pairs(shuffled)).toHaveLength(found.length);
  });

  test('of dates and open figures too', () => {
    const day = (at: number) => new Date(Date.UTC(2031, 0, 1 + at)).toISOString().slice(0, 10).split('-');
    const months = 'January February March April May June July August September'.split(' ');
    const dates = crowd(240, (at) => {
      const [, month, date] = day(at);
      return [`on ${Number(date)} ${months[Number(month) - 1]} 2031 in Osterwick`, 'dates'];
    });
    expect(pairs(dates)).toContain('100 112');
    expect(pairs(dates)).not.toContain('100 113');
    const open = crowd(240, (at) => [`Osterwick has up to ${at + 40} barns`, 'barns']);
    expect(pairs(open)).toContain('100 112');
    expect(pairs(open)).not.toContain('100 113');
  });
});

describe('links make groups', () => {
  const claims = ['a', 'b', 'c', 'd', 'e'].map((document) =>
    claimOf('40 barns', { document, field: 'barns' }),
  );
  const all = prepared(...claims);
  const link = (a: number, b: number, odds: number, more: Partial<Link> = {}): Link => ({
    a: all[a]!,
    b: all[b]!,
    facets: {},
    signs: {},
    agree: true,
    odds,
    sameness: 1 / (1 + Math.exp(-odds)),
    ...more,
  });
  const pairsOf = (links: readonly Link[]): Pairs => {
    const ends = [...new Set(links.flatMap(({ a, b }) => [a, b]))];
    const [a, b] = [links.map((one) => ends.indexOf(one.a)), links.map((one) => ends.indexOf(one.b))];
    const odds = links.map((one) => one.odds);
    return { claims: ends, a, b, odds, linkAt: (at) => links[at]!, signsAt: (at) => links[at]!.signs };
  };
  const cluster = (links: readonly Link[], only?: readonly string[]) => [
    ...clusterPairs(pairsOf(links), [], only),
  ];
  const groups = (links: readonly Link[], only?: readonly string[]) =>
    cluster(links, only).map((own) => own.claims.map(({ document }) => document).join(''));

  test.each<[string, Link[], string[]]>([
    ['no links', [], []],
    ['one likely link', [link(0, 1, 2)], ['ab']],
    ['as likely as not', [link(0, 1, 0)], ['ab']],
    ['one unlikely link', [link(0, 1, -0.1)], []],
    ['two facts', [link(0, 1, 2), link(2, 3, 2)], ['ab', 'cd']],
    ['a chain that is closed', [link(0, 1, 2), link(1, 2, 2), link(0, 2, 1)], ['abc']],
    ['a chain whose ends are apart', [link(0, 1, 3), link(1, 2, 1)], ['ab']],
    ['a chain whose ends are far from apart', [link(0, 1, 6), link(1, 2, 6)], ['abc']],
    ['ends that are unlikely, in a strong chain', [link(0, 1, 3), link(1, 2, 3), link(0, 2, -2)], ['abc']],
    ['ends that are too unlikely', [link(0, 1, 3), link(1, 2, 2), link(0, 2, -3)], ['ab']],
    [
      'a certain link does not outweigh ends that are apart',
      [link(0, 1, 3), link(1, 2, Number.POSITIVE_INFINITY)],
      ['bc'],
    ],
    ['but counts as a sure one', [link(0, 1, 6), link(1, 2, Number.POSITIVE_INFINITY)], ['abc']],
    ['the strongest joins first', [link(0, 1, 1), link(1, 2, 3)], ['bc']],
    [
      'two pairs by the mean of four',
      [link(0, 1, 6), link(2, 3, 6), link(0, 2, 4), link(1, 3, 4), link(0, 3, 1)],
      ['abcd'],
    ],
    ['a doubtful link joins no two facts', [link(0, 1, 6), link(2, 3, 6), link(0, 2, 1)], ['ab', 'cd']],
  ])('%s', (_, links, expected) => {
    expect(groups(links)).toEqual(expected);
    expect(
      groups(links.toReversed())
        .map((group) => [...group].sort().join(''))
        .sort(),
    ).toEqual(expected);
  });

  test('claims of one document need no link between each other', () => {
    const same = prepared(
      claimOf('40 barns', { id: '1' }),
      claimOf('41 barns', { document: 'b' }),
      claimOf('42 barns', { id: '2' }),
    );
    const links = [
      { ...link(0, 1, 1), a: same[0]!, b: same[1]! },
      { ...link(0, 1, 1), a: same[1]!, b: same[2]! },
    ];
    expect(cluster(links).map((own) => own.claims.map(({ id }) => id))).toEqual([['1', 'b:41 barns', '2']]);
  });

  test('with `only`, nothing is known of pairs without such a document', () => {
    const links = [link(0, 1, 1), link(0, 2, 1)];
    expect(groups(links)).toEqual(['ab']);
    expect(groups(links, ['a'])).toEqual(['abc']);
    expect(groups(links, ['b'])).toEqual(['ab']);
    expect(groups(links, ['c'])).toEqual(['ab']);
  });

  test('figures that differ are compared in a group when that is likely at least', () => {
    const links = [link(0, 1, 3), link(1, 2, 3), link(0, 2, -1, { agree: false })];
    const inGroup = (own: readonly Link[]) => cluster(own).map(({ links: kept }) => kept.length);
    expect(inGroup(links)).toEqual([2]);
    expect(inGroup([...links.slice(0, 2), link(0, 2, -1)])).toEqual([3]);
    expect(inGroup([...links.slice(0, 2), link(0, 2, 0, { agree: false })])).toEqual([3]);
  });

  test('a pair is at least as likely as the mean pair of its group', () => {
    const [own] = cluster([link(0, 1, 3), link(1, 2, 3), link(0, 2, 0)]);
    const sameness = (odds: number) => 1 / (1 + Math.exp(-odds));
    expect(own!.links.map((one) => one.sameness.toFixed(4))).toEqual(
      [3, 3, 2].map((odds) => sameness(odds).toFixed(4)),
    );
    const [mixed] = cluster([link(0, 1, 6), link(1, 2, 6), link(0, 2, 0, { agree: false })]);
    expect(mixed!.links[2]!.sameness).toBe(0.65);
  });

  test('of very many claims all that hang together by likely links are one', () => {
    const many = prepared(
      ...Array.from({ length: 202 }, (_, at) => claimOf('40 barns', { document: `d${at}` })),
    );
    const chain = many.slice(1).map((b, at) => ({ ...link(0, 1, 1), a: many[at]!, b }));
    const [own, ...others] = cluster([...chain, { ...link(0, 1, -1), a: many[0]!, b: many[5]! }]);
    expect(others).toEqual([]);
    expect([own!.claims.length, own!.links.length]).toEqual([202, 201]);
  });

  test('support: articles that have one of two figures, none of them both', () => {
    const support = (links: readonly Link[]) => {
      const repeats = links.map(
        ({ a, b, agree, signs }) => agree && signs.exact === 1 && a.claim.field === b.claim.field,
      );
      return links.map((_, pair) => supporting({ ...pairsOf(links), repeats: (at) => repeats[at]! })(pair));
    };
    const exact = { signs: { exact: 1 } };
    const differ = (a: number, b: number) => link(a, b, 0, { agree: false });
    expect(support([differ(0, 1)])).toEqual([0]);
    expect(support([link(0, 2, 1, exact), differ(0, 1)])).toEqual([0, 1]);
    expect(
      support([link(0, 2, 1, exact), link(0, 3, 1, exact), link(0, 4, 1, exact), differ(0, 1)]).at(-1),
    ).toBe(2);
    expect(support([link(0, 2, 1), differ(0, 1)]).at(-1)).toBe(0);
    expect(support([link(0, 2, 1, { ...exact, agree: false }), differ(0, 1)]).at(-1)).toBe(0);
    expect(support([link(0, 2, 1, exact), link(1, 2, 1, exact), differ(0, 1)]).at(-1)).toBe(0);
    const kin = { ...all[2]!, claim: { ...all[2]!.claim, field: 'huts' } };
    expect(support([{ ...link(0, 2, 1, exact), b: kin }, differ(0, 1)]).at(-1)).toBe(0);
  });
});

describe('aligning', () => {
  const documents = ['a', 'b', 'c'].map((id) => documentInfo(id));
  const base: Partial<Claim> = { field: 'deaths', event: stated('killed', 'kill') };
  const text = (figure: string) => `The blast at the Tornimae harbour in Varbla killed ${figure}`;
  const inDocument = (document: string, figure = '14 sailors', more: Partial<Claim> = {}) =>
    claimOf(text(figure), { ...base, document, ...more });
  const groups = (claims: readonly Claim[], options?: CompareOptions) => [
    ...align(claims, documents, options),
  ];

  test('gives the field that most claims of a group have, the first of equals', () => {
    const victims = (document: string) =>
      inDocument(document, '14 sailors', { field: 'victims', event: null });
    const casualties = (document: string) =>
      inDocument(document, '14 sailors', { field: 'casualties', event: null });
    expect(groups([victims('a'), casualties('b'), casualties('c')]).map(({ field }) => field)).toEqual([
      'casualties',
    ]);
    expect(groups([victims('c'), victims('b'), casualties('a')]).map(({ field }) => field)).toEqual([
      'victims',
    ]);
    expect(groups([casualties('b'), victims('a')]).map(({ field }) => field)).toEqual(['victims']);
  });

  test('orders claims by document and place', () => {
    const at = (claim: Claim, start: number) => ({
      ...claim,
      span: { start, end: start + 10 },
      id: `${claim.document}${start}`,
    });
    const claims = [at(inDocument('b'), 51), at(inDocument('a'), 90), at(inDocument('a'), 51)];
    const told = groups(claims, { within: true }).map((group) => group.claims.map(({ id }) => id));
    expect(told).toEqual([['a51', 'a90', 'b51']]);
  });

  test('gives the other counts of the sentences, none of other sentences or kinds', () => {
    const [a, b] = [inDocument('a'), inDocument('b')];
    const more = (claim: Claim, id: string, other: Partial<Claim> = {}) => ({
      ...claim,
      id,
      field: 'injured',
      ...other,
    });
    const hurt = more(a, 'hurt');
    const elsewhere = more(a, 'elsewhere', { sentence: { ...a.sentence, start: 500 } });
    const foreign = more(a, 'foreign', { document: 'c' });
    const share = more(a, 'share', { quantity: claimOf('14%').quantity });
    const [group] = groups([a, b, hurt, elsewhere, foreign, share]).filter(({ field }) => field === 'deaths');
    expect(group!.siblings.map(({ id }) => id)).toEqual(['hurt']);
  });

  describe('the road of one pair', () => {
    const [a, b] = [inDocument('a'), inDocument('b')];
    const road = (x: Claim, y: Claim, options?: CompareOptions) =>
      alignPair([x, y], [x, y], documents, options);

    test('that is grouped', () => {
      const found = road(a, b);
      expect(found).toMatchObject({
        apart: null,
        agree: true,
        grouped: true,
        facets: { field: 'same', event: 'same' },
      });
      expect(found.signs).toMatchObject({ always: 1, event: 1, exact: 1, lone: 1, first: 1 });
      expect(found.sameness).toBeGreaterThan(0.8);
      expect(road(a, inDocument('b', '40 sailors')).agree).toBe(false);
    });

    test('that is kept apart before its evidence is weighed', () => {
      const none = { signs: {}, agree: false, sameness: 0, grouped: false };
      expect(road(a, inDocument('b', '5 km'))).toMatchObject({ ...none, apart: 'dimension' });
      expect(road(a, inDocument('a', '15 sailors'))).toMatchObject({ ...none, apart: 'document' });
      expect(road(a, inDocument('a', '15 sailors'), { within: true }).apart).toBeNull();
      expect(road(a, b, { overrules: [{ claims: [a.id, b.id], same: false }] })).toMatchObject({
        ...none,
        apart: 'overruled',
      });
      const planned = inDocument('b', '14 sailors', { modality: 'planned' });
      expect(road(a, planned)).toMatchObject({ ...none, apart: 'modality' });
      expect(road(a, planned, { overrules: [{ claims: [a.id, planned.id], same: true }] })).toMatchObject({
        apart: null,
        grouped: true,
        sameness: 1,
      });
    });

    test('that names nothing in common, of a field that says little', () => {
      const of = (document: string, words: string) => claimOf(words, { document, field: 'people' });
      expect(road(of('a', 'Ines Corbet saw 40 people'), of('b', 'Petr Aldan met 40 people')).apart).toBe(
        'names',
      );
    });

    test('that names nothing in common, but tells the same figure in one story', () => {
      const story = ['a', 'b'].map((id) =>
        documentInfo(id, { title: 'Blast at the Tornimae harbour in Varbla' }),
      );
      const told = (words: string, field: string, document = 'a') => claimOf(words, { document, field });
      const apart = (a: string, b: string, field: string, other = field) => {
        const [x, y] = [told(a, field), told(b, other, 'b')];
        return alignPair([x, y], [x, y], story).apart;
      };
      expect(apart('It cost €741 million', 'They lost €741 million', 'money')).toBeNull();
      expect(apart('It cost €741 million', 'They lost €800 million', 'money')).toBe('names');
      expect(apart('It cost €700 million', 'They lost €700 million', 'money')).toBe('names');
      expect(apart('It took three years', 'They left three years ago', 'duration')).toBe('names');
    });

    test('that is told, though it is too unlikely to be grouped', () => {
      const far = (document: string, words: string) => claimOf(words, { document, field: 'barns' });
      const found = road(far('a', 'Ines Corbet owns 4 barns'), far('b', 'Petr Aldan burned 9,000 barns'));
      expect(found).toMatchObject({ apart: null, grouped: false, agree: false });
      expect(found.signs.far).toBeGreaterThan(2);
    });
  });
});
