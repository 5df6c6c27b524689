import { describe, expect, test } from 'vitest';
import { Figures } from '../../src/align/concord.ts';
import { copiesOf } from '../../src/align/copies.ts';
import { digest, hash32, hashOfUnits } from '../../src/align/hash.ts';
import { Lists } from '../../src/align/lists.ts';
import { binsOf, resemblance, sketchOf } from '../../src/align/sketch.ts';
import { covers, overlap, storiesOf } from '../../src/align/stories.ts';
import { Vocabulary } from '../../src/align/vocabulary.ts';
import { claimOf, documentInfo } from '../support/claims.ts';
import { prepared } from './support.ts';

describe('hashes', () => {
  test('tell texts apart, and are the same on every machine', () => {
    const texts = ['', 'a', 'b', 'ab', 'ba', 'a b', 'Odense', 'odense'];
    expect(new Set(texts.map((text) => hash32(text))).size).toBe(texts.length);
    expect(new Set(texts.map((text) => digest(text))).size).toBe(texts.length);
    expect(hash32('Odense', 1)).not.toBe(hash32('Odense'));
    for (const text of texts) expect(digest(text)).toMatch(/^[\da-f]{16}$/);
    expect(digest('Odense').slice(0, 8)).toBe(hash32('Odense').toString(16).padStart(8, '0'));
  });

  test('spread texts that differ little over all bits', () => {
    const hashes = Array.from({ length: 4096 }, (_, at) => hash32(`w${at}`));
    for (let bit = 0; bit < 32; bit += 1) {
      const ones = hashes.filter((hash) => (hash >>> bit) & 1).length;
      expect(Math.abs(ones - 2048), `bit ${bit}`).toBeLessThan(260);
    }
    expect(Math.min(...hashes)).toBeGreaterThanOrEqual(0);
  });

  test('of units are those of the stretch of text', () => {
    const units = Uint16Array.from('the old town', (sign) => sign.charCodeAt(0));
    expect(hashOfUnits(units, 0, 12)).toBe(hash32('the old town'));
    expect(hashOfUnits(units, 4, 7)).toBe(hash32('old'));
    expect(hashOfUnits(units, 4, 4)).toBe(hash32(''));
  });
});

describe('sketches', () => {
  const text = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => `w${((from + at) * 7919) % 9973}`).join(' ');

  test('take at least five words, whatever their case and punctuation', () => {
    expect(sketchOf('one two three four')).toBe('');
    expect(sketchOf('one two three four five')).toHaveLength(192);
    expect(sketchOf('One, two: THREE (four) five!')).toBe(sketchOf('one two three four five'));
    expect(sketchOf('één twee drie vier vijf')).not.toBe(sketchOf('n twee drie vier vijf'));
    expect(sketchOf('1 2 3 4 5')).toHaveLength(192);
    expect(sketchOf('five two three four one')).not.toBe(sketchOf('one two three four five'));
  });

  test('of five words fill one bin, and of many words nearly all', () => {
    expect(binsOf(sketchOf('one two three four five')).filter((bin) => bin !== '---')).toHaveLength(1);
    expect(binsOf(sketchOf(text(0, 6))).filter((bin) => bin !== '---').length).toBeLessThanOrEqual(2);
    const bins = binsOf(sketchOf(text(0, 600)));
    expect(bins).toHaveLength(64);
    expect(bins.filter((bin) => bin === '---').length).toBeLessThan(3);
    for (const bin of bins) expect(bin).toMatch(/^(?:[\da-z]{3}|---)$/);
  });

  test('resemble each other as far as the texts have runs of words in common', () => {
    const whole = sketchOf(text(0, 400));
    expect(resemblance(whole, whole)).toBe(1);
    expect(resemblance(whole, sketchOf(text(0, 300)))).toBeGreaterThan(0.5);
    expect(resemblance(whole, sketchOf(text(0, 300)))).toBeLessThan(0.95);
    expect(resemblance(whole, sketchOf(text(500, 900)))).toBeLessThan(0.1);
    expect(resemblance(sketchOf(text(0, 5)), sketchOf(text(0, 5)))).toBe(1);
  });

  test('that are empty or foreign resemble nothing', () => {
    const whole = sketchOf(text(0, 400));
    for (const other of ['', 'abc', `${whole}abc`]) {
      expect(binsOf(other)).toEqual([]);
      expect(resemblance(whole, other)).toBe(0);
      expect(resemblance(other, whole)).toBe(0);
    }
    const empty = '-'.repeat(192);
    expect(resemblance(empty, empty)).toBe(0);
  });

  describe('copies', () => {
    /** A sketch of 64 bins, of which those named are its own. */
    const sketch = (own: (bin: number) => string | null) =>
      Array.from({ length: 64 }, (_, bin) => own(bin) ?? '---').join('');
    const number = (seed: number) => (bin: number) => (seed * 100 + bin).toString(36).padStart(3, '0');
    const document = (id: string, own: (bin: number) => string | null) =>
      documentInfo(id, { sketch: sketch(own) });
    const mixed = (equal: number) => (bin: number) => number(bin < equal ? 1 : 2)(bin);

    test('are named by the first of them', () => {
      const [a, b, c] = [document('a', number(1)), document('b', number(1)), document('c', number(3))];
      expect(copiesOf([c, b, a])).toEqual(new Map([['b', 'a']]));
      expect(copiesOf([a, c])).toEqual(new Map());
    });

    test('have four tenths of their text in common', () => {
      const whole = document('a', number(1));
      expect(copiesOf([whole, document('b', mixed(26))]).get('b')).toBe('a');
      expect(copiesOf([whole, document('b', mixed(25))]).get('b')).toBeUndefined();
    });

    test('of copies are of one set', () => {
      const [a, b, c] = [document('a', number(1)), document('b', mixed(32)), document('c', number(2))];
      expect(copiesOf([a, c])).toEqual(new Map());
      const set = copiesOf([a, b, c]);
      expect([set.get('b'), set.get('c')]).toEqual(['a', 'a']);
    });

    test('are not made by bins that are empty', () => {
      const few = (seed: number) => (bin: number) => (bin < 4 ? number(seed)(bin) : null);
      expect(copiesOf([document('a', few(1)), document('b', few(2))])).toEqual(new Map());
      expect(copiesOf([document('a', few(1)), document('b', few(1))]).get('b')).toBe('a');
      expect(copiesOf([documentInfo('a'), documentInfo('b')])).toEqual(new Map());
    });
  });
});

describe('the vocabulary of a run', () => {
  const vocabulary = new Vocabulary([
    'in those years there came Corbet and Ines and Petr over many long roads, and São too',
  ]);
  const meet = (a: string, b: string) => {
    const [x, y] = [a, b].map((text) => {
      vocabulary.gather(text);
      return vocabulary.keep();
    }) as [number, number];
    return [vocabulary.lists.shared(x, y), vocabulary.lists.shared(x + 1, y + 1)];
  };

  test.each<[string, string, number, number]>([
    ['the flood', 'a flood', 0, 1],
    ['flooding', 'flooded', 0, 1],
    ['floods', 'flood', 0, 1],
    ['Corbet', 'Corbet', 1, 0],
    ['Corbet’s', "Corbet's", 1, 0],
    ['the Danes’ fleet', 'a Danish fleet', 1, 1],
    ['Denmark', 'Copenhagen', 1, 0],
    ['denmark', 'copenhagen', 0, 0],
    ['Corbet', 'corbet', 0, 0],
    ['an ox', 'an ox', 0, 0],
    ['the oar', 'an oar', 0, 1],
    ['after the announcement', 'the area after', 0, 0],
    ['tin', 'tins', 0, 0],
    ['bridges', 'bridge', 0, 1],
    ['1234', '1234', 0, 0],
    ['Corbet, Ines', 'Ines Corbet', 2, 0],
    ['flood flood', 'flood', 0, 1],
    ['São Corbét', 'Sao Corbet', 2, 0],
  ])('"%s" and "%s" have %d names and %d words in common', (a, b, names, words) => {
    expect(meet(a, b)).toEqual([names, words]);
    expect(meet(b, a)).toEqual([names, words]);
  });

  test('names are given in their order, as often as they stand', () => {
    const [ines, petr] = [vocabulary.names('Ines')[0], vocabulary.names('Petr')[0]];
    expect(vocabulary.names('When Petr met Ines, the mayor Petr waved')).toEqual([petr, ines, petr]);
    expect(vocabulary.names('the mayor waved')).toEqual([]);
  });

  test.each<[string, readonly string[], string, boolean]>([
    ['a capital inside a sentence', ['The mayor, Aldan, left.'], 'Aldan', true],
    ['one that a sentence begins with', ['Divers left.', 'Divers came back.'], 'Divers', false],
    [
      'one in a headline, of a word that is written without',
      ['Ship Leaves Sunken Ferry As Waves Rise', 'A ferry sank.'],
      'Ferry',
      false,
    ],
    ['one of which nothing is known', ['Brenn has 40 mills.'], 'Brenn', true],
    ['an ending of which nothing is known', ['Fearing a flood, they left.'], 'Fearing', false],
    [
      'what is mostly written without one',
      ['The members of the Harbour met often.', ...Array(5).fill('A harbour.')],
      'Harbour',
      false,
    ],
    [
      'what is often written with one',
      ['The members of the Harbour met often.', 'A harbour.'],
      'Harbour',
      true,
    ],
    ['the name of a state, wherever it stands', [], 'Denmark', true],
  ])('a name is: %s', (_, sentences, word, is) => {
    expect(new Vocabulary(sentences).names(word).length > 0).toBe(is);
  });

  test('sets are sorted', () => {
    const many = Array.from(
      { length: 40 },
      (_, at) => `word${'abcdefghij'[at % 10]}${'klmn'[at >> 3] ?? 'o'}x`,
    );
    const { words } = vocabulary.read([...many].reverse().join(' '));
    vocabulary.read(many.join(' '));
    expect([...words]).toEqual([...words].sort((a, b) => a - b));
  });
});

test.each<[number[], number[], number]>([
  [[], [], 0],
  [[1, 2, 3], [], 0],
  [[1, 2, 3], [2], 2],
  [[2], [1, 2, 3], 2],
  [[1, 2, 3], [1, 2, 3], 6],
  [[1, 5, 9], [2, 5, 8, 9], 14],
  [[1, 3], [2, 4], 0],
])('%j and %j share a weight of %d', (a, b, weight) => {
  const lists = new Lists();
  const [x, y] = [lists.add(a), lists.add(b)];
  lists.weigh(
    Float64Array.from({ length: 9 }, (_, id) => id),
    9,
  );
  expect(lists.shared(x, y)).toBe(weight);
});

test.each<[number[], number[], number]>([
  [[1, 2, 3], [1, 2, 3, 4, 5], 1],
  [[1, 2, 3, 4], [1, 2, 8, 9], 0.5],
  [[1], [1], 1 / 3],
  [[1, 2, 3, 4], [5, 6, 7, 8], 0],
  [[], [], 0],
])('%j and %j overlap by %d', (a, b, share) => {
  const lists = new Lists();
  const [x, y] = [lists.add(a), lists.add(b)];
  expect(overlap(lists, x, y)).toBeCloseTo(share, 9);
  expect(overlap(lists, y, x)).toBeCloseTo(share, 9);
});

describe('a sentence that another covers', () => {
  const covered = (a: string, b: string) => {
    const [x, y] = prepared(
      claimOf(a, { field: 'workers' }),
      claimOf(b, { field: 'workers', document: 'b' }),
    );
    expect(covers(y!, x!)).toBe(covers(x!, y!));
    return covers(x!, y!);
  };

  test.each<[string, string, boolean]>([
    [
      'The Kellner tannery has 300 workers.',
      'The Kellner tannery on the river Sile has 850 workers, Corbet said.',
      true,
    ],
    ['The Kellner tannery has 300 workers.', 'The Kellner brewery on the river Sile has 850 workers.', false],
    ['Some 300.', 'The Kellner tannery has 850 workers.', false],
    ['The Kellner tannery has 300 workers.', 'The Kellner tannery has 850 workers.', true],
  ])('%s / %s: %s', (a, b, is) => {
    expect(covered(a, b)).toBe(is);
  });
});

describe('the stories of a run', () => {
  const tell = (...texts: readonly (readonly [string, string, string?])[]) => {
    const claims = texts.flatMap(([document, text]) => [claimOf(text, { document, field: 'deaths' })]);
    const names = [...new Set(texts.map(([document]) => document))];
    const documents = names.map((id) =>
      documentInfo(id, { title: texts.find(([document, , title]) => document === id && title)?.[2] ?? null }),
    );
    const vocabulary = new Vocabulary(claims.map(({ sentence }) => sentence.text));
    return storiesOf(claims, documents, new Map(names.map((id, at) => [id, at])), vocabulary);
  };
  const fire = 'Fire at the Kellner tannery in Osterwick burned 40 workers badly';
  const same = 'At the Kellner tannery in Osterwick, fire burned 40 workers';
  const other = 'Snow fell on the Marrow pass, where 40 lorries waited';

  test('are alike as far as their names and words are', () => {
    const { alike } = tell(['a', fire], ['b', same], ['c', other]);
    expect(alike(0, 1)).toBeGreaterThan(0.5);
    expect(alike(1, 0)).toBe(alike(0, 1));
    expect(alike(0, 2)).toBe(0);
    expect(alike(0, 7)).toBe(0);
    expect(alike(7, 8)).toBe(0);
  });

  test('names count for more than words', () => {
    const { alike } = tell(
      ['a', 'Corbet Aldan Quist Feld saw lorries barns rivers bridges, 40 in all'],
      ['b', 'Corbet Aldan Quist Feld heard engines horses dogs whistles, 40 in all'],
      ['c', 'Weld Kask Moewe Orla saw lorries barns rivers bridges, 40 in all'],
    );
    expect(alike(0, 1)).toBeGreaterThan(alike(0, 2));
    expect(alike(0, 2)).toBeGreaterThan(0);
  });

  test('a title tells the story too', () => {
    const { alike } = tell(['a', 'There were 40 of them', 'Fire at the Kellner tannery'], ['b', same]);
    expect(alike(0, 1)).toBeGreaterThan(0.1);
    expect(tell(['a', 'There were 40 of them'], ['b', same]).alike(0, 1)).toBe(0);
  });

  test('share names, not words', () => {
    const { share } = tell(
      ['a', fire],
      ['b', 'Osterwick mourned 40 dead'],
      ['c', 'workers fled a fire, 40 in all'],
    );
    expect([share(0, 1), share(1, 0), share(0, 2), share(0, 9)]).toEqual([true, true, false, false]);
  });

  test('the documents of one story are neighbours, the likest first', () => {
    const { neighbours } = tell(
      ['a', fire],
      ['b', 'There were 40 at the Kellner tannery in Osterwick, said Corbet'],
      ['c', same],
      ['d', other],
      ['e', 'On the road to Osterwick 40 lorries waited'],
    );
    expect([neighbours(0), neighbours(3), neighbours(4), neighbours(9)]).toEqual([[2, 1], [], [], []]);
  });

  test('a word weighs less the more documents have it, but never nothing', () => {
    const vocabulary = new Vocabulary([]);
    const many = Array.from({ length: 30 }, (_, at) =>
      claimOf('40 lorries in Osterwick', { document: `d${at}` }),
    );
    const rare = claimOf('40 sledges in Osterwick', { document: 'd30' });
    const documents = [...many, rare].map(({ document }) => documentInfo(document));
    const numbers = new Map(documents.map(({ id }, at) => [id, at]));
    storiesOf([...many, rare], documents, numbers, vocabulary);
    const weight = (number: number) => vocabulary.lists.weight(number);
    const id = (word: string) => vocabulary.read(word).words[0]!;
    expect(weight(id('sledges'))).toBe(1);
    expect(weight(id('lorries'))).toBe(0.3);
    expect(weight(id('unheard'))).toBe(1);
  });
});

describe('how the figures of two articles go together', () => {
  const figures = new Figures();
  let documents = 0;
  const of = (...told: readonly (readonly [string, string])[]) => {
    figures.add(
      documents,
      told.map(([field, text]) => claimOf(text, { field })),
    );
    return documents++;
  };
  const both = (a: number, b: number, but = '') => {
    const found = figures.compare(a, b, but);
    expect(figures.compare(b, a, but)).toEqual(found);
    return [found.agreed, found.clashing];
  };

  test('fields agree on a figure, clash on others, or are not in both', () => {
    const a = of(['barns', '12 barns'], ['bridges burnt', '7 bridges'], ['magnitude', '5 km']);
    expect(both(a, of(['barns', '12 barns']))).toEqual([1, 0]);
    expect(both(a, of(['barns', '13 barns']))).toEqual([0, 1]);
    expect(both(a, of(['stables', '12 stables']))).toEqual([0, 0]);
    expect(both(a, of(['barns', '12 barns'], ['bridges burnt', '8 bridges'], ['magnitude', '5 km']))).toEqual(
      [2, 1],
    );
    expect(both(a, of(['barns', '12 barns'], ['barns', '13 barns']))).toEqual([1, 0]);
    expect(both(a, of(['barns', '12 barns'], ['magnitude', '5 km']), 'barns')).toEqual([1, 0]);
    expect(both(a, 1000)).toEqual([0, 0]);
  });

  test('figures agree in their number, unit and openness', () => {
    expect(both(of(['barns', '5 km']), of(['barns', '5 miles']))).toEqual([0, 1]);
    expect(both(of(['barns', '12 barns']), of(['barns', 'more than 12 barns']))).toEqual([0, 1]);
    expect(both(of(['barns', 'up to 12 barns']), of(['barns', 'more than 12 barns']))).toEqual([0, 1]);
  });

  test('what is vague, a date, or of a field that says little is no sign', () => {
    for (const [field, text] of [
      ['barns', 'dozens of barns'],
      ['barns', 'on 5 May 2031'],
      ['people', '12 people'],
    ] as const)
      expect(both(of([field, text]), of([field, text]))).toEqual([0, 0]);
  });

  test('counts that grow clash only when they are far apart', () => {
    const deaths = (text: string) => of(['deaths', text]);
    expect(both(deaths('10 people'), deaths('30 people'))).toEqual([0, 0]);
    expect(both(deaths('10 people'), deaths('31 people'))).toEqual([0, 1]);
    expect(both(deaths('more than 10 people'), deaths('up to 31 people'))).toEqual([0, 1]);
    expect(both(of(['deaths', '10 people'], ['deaths', '20 people']), deaths('40 people'))).toEqual([0, 0]);
    expect(both(of(['deaths', '10 people'], ['deaths', '12 people']), deaths('40 people'))).toEqual([0, 1]);
  });
});
