import { expect, test } from 'vitest';
import { attacksIn, tollsIn } from '../../src/align/tolls.ts';
import { compare } from '../../src/index.ts';
import type { Claim } from '../../src/schema/report.ts';
import { claimOf, stated } from '../support/claims.ts';
import { prepared } from './support.ts';

/** Deaths told of in one article, each in a sentence of its own, at these places of it. */
function told(...sentences: readonly (readonly [text: string, at: number, more?: Partial<Claim>])[]) {
  const claims = sentences.map(([text, at, more]) => {
    const claim = claimOf(text, { field: 'deaths', ...more });
    const { span, sentence } = claim;
    return {
      ...claim,
      id: `a:${at}`,
      span: { start: span.start + at, end: span.end + at },
      sentence: { ...sentence, start: at, end: sentence.end + at },
    };
  });
  const tolls = tollsIn(prepared(...claims));
  return sentences.flatMap(([text], at) => (tolls.has(at) ? [text] : []));
}

test('the first figure near the head of an article is its toll', () => {
  expect(told(['12 people were killed', 0], ['3 people were killed in the village', 300])).toEqual([
    '12 people were killed',
  ]);
  expect(told(['12 people were killed', 2000])).toEqual([]);
});

test('what restates it is its toll too, wherever it stands; what only allows for it is not', () => {
  const first = ['More than 200 people died', 0] as const;
  expect(told(first, ['249 people died', 3000])).toHaveLength(2);
  expect(told(first, ['900 people died', 3000])).toHaveLength(1);
  expect(told(['Dozens died', 0], ['50 people died', 3000])).toHaveLength(1);
});

test.each<[why: string, text: string, more?: Partial<Claim>]>([
  ['a part', '6 people were killed', { measured: { text: 'children', basis: 'stated' } }],
  ['a group', '6 people were killed', { scope: stated('one family') }],
  ['none', 'no people were killed'],
  ['what is planned or feared', '6 people would be killed', { modality: 'hypothetical' }],
  ['a share', '6 percent were killed'],
  ['another year', 'In 2011, a quake killed 6 people', { asOf: stated('2033-05-02') }],
  ['an earlier event', 'The previous quake killed 6 people'],
  ['somewhere else', 'Elsewhere 6 people were killed'],
  ['another month', '6 people were killed', { asOf: stated('2033-05-02'), time: stated('2033-01') }],
  ['a field that counts parts of what happened', '6 villages were hit', { field: 'villages' }],
])('no toll of an article: %s', (_, text, more) => {
  expect(told([text, 0, more ?? {}])).toEqual([]);
});

test('a year behind the figure may be told of something else', () => {
  const asOf = stated('2033-05-02');
  expect(
    told([
      'The quake killed 6 people and shook towns and villages of a region hit by the flood of 2011',
      0,
      { asOf },
    ]),
  ).toHaveLength(1);
  expect(told(['6 people were killed in the quake of 2011', 0, { asOf }])).toEqual([]);
  expect(told(['In May 2033, 6 people were killed', 0, { asOf }])).toHaveLength(1);
});

test('all whom an event killed may be of one nation', () => {
  const of = { scope: stated('Arlanders', 'Arland') };
  expect(told(['6 Arlanders were killed', 0, of], ['6 people were killed', 400])).toHaveLength(2);
});

test('the toll of a war is another than that of its latest day, and stands anywhere', () => {
  const war = 'More than 600 people have been killed since the war began';
  expect(told(['12 people were killed', 0], [war, 2500])).toHaveLength(2);
  const claims = prepared(
    claimOf('12 people were killed', { field: 'deaths' }),
    claimOf(war, { field: 'deaths', document: 'b' }),
    claimOf('The conflict has taken 580 lives', { field: 'deaths', document: 'c' }),
  );
  const kinds = tollsIn(claims);
  expect([...kinds]).toEqual([
    [0, 'deaths'],
    [1, 'deaths so far'],
    [2, 'deaths so far'],
  ]);
});

test('whether a toll is of one attack or of several', () => {
  const told = [
    'Bomb attacks in the city killed 60 people',
    'The attack killed 40 people',
    'The quake killed 40 people',
    'The attack, the worst of three attacks, killed 40 people',
  ];
  expect([...attacksIn(prepared(...told.map((text) => claimOf(text, { field: 'deaths' }))))]).toEqual([
    2, 1, 0, 0,
  ]);
  expect([...attacksIn(prepared(claimOf('Attacks destroyed 40 barns', { field: 'barns' })))]).toEqual([0]);
});

test('the tolls of one attack and of several are not compared', () => {
  const articles = (first: string) => [
    { id: 'a', text: `${first} in the market of Ikara killed 60 people on Friday, officials said.` },
    { id: 'b', text: 'The attack in the market of Ikara killed 60 people on Friday, police said.' },
  ];
  expect(compare(articles('The attack')).groups).toHaveLength(1);
  expect(compare(articles('Attacks')).groups).toEqual([]);
});
