import { describe, expect, test } from 'vitest';
import { isContrasted } from '../../src/align/contrast.ts';
import type { Link } from '../../src/align/links.ts';
import type { Claim } from '../../src/schema/report.ts';
import { claimOf, stated } from '../support/claims.ts';
import { prepared } from './support.ts';

type More = Partial<Claim>;

/** Whether the words around the first figures of two sentences tell of different things; the same either way round. */
function contrasted(
  texts: readonly [string, string],
  both: More,
  a: More,
  b: More,
  facets: Link['facets'],
): boolean {
  const [x, y] = prepared(
    claimOf(texts[0], { field: 'barns', ...both, ...a }),
    claimOf(texts[1], { field: 'barns', document: 'b', ...both, ...b }),
  );
  const found = isContrasted(x!, y!, facets);
  expect(isContrasted(y!, x!, facets)).toBe(found);
  return found;
}

const price: More = { field: 'price' };
const [may, june] = [stated('in May', '2031-05'), stated('in June', '2031-06')];
const undated = (text: string) => ({ text, basis: 'stated' as const });
const [rise, fall] = [{ event: stated('rose', 'rise') }, { event: stated('fell', 'fall') }];
const [money, share] = [{ field: 'aid' }, { field: 'turnout' }];

describe('figures of different things', () => {
  test.each<[string, [string, string], More, More, More, Link['facets']]>([
    [
      'cars of a kind and cars',
      ['40 cars', '60 cars'],
      { field: 'cars' },
      { measured: stated('electric cars') },
      { measured: stated('cars') },
      {},
    ],
    [
      'guards of a jail and those sent away',
      ['has 40 barns', 'sold 60 barns'],
      {},
      {},
      { event: stated('sold', 'sell') },
      {},
    ],
    [
      'a load and what was taken of it',
      ['loaded with 40 tonnes of fuel', 'took 60 tonnes of fuel'],
      { field: 'fuel', measured: stated('fuel') },
      { event: stated('loaded', 'load') },
      { event: stated('took', 'take') },
      {},
    ],
    [
      'cars of two kinds',
      ['40 cars', '60 cars'],
      { field: 'cars' },
      { measured: stated('electric cars') },
      { measured: stated('used cars') },
      {},
    ],
    [
      'money for two ends',
      ['€40 million', '€60 million'],
      money,
      { object: stated('schools') },
      { object: stated('roads') },
      {},
    ],
    [
      'lengths of two things',
      ['40 km', '60 km'],
      { field: 'length' },
      { object: stated('Orla') },
      { object: stated('the dam') },
      {},
    ],
    ['adults and everybody', ['40 percent effective in adults', '60 percent effective'], {}, {}, {}, {}],
    ['adults and children', ['40 percent of adults', '60 percent of all children'], {}, {}, {}, {}],
    [
      'a country and the world',
      ['40 barns worldwide', '60 barns in Denmark'],
      {},
      {},
      { place: stated('Denmark') },
      {},
    ],
    [
      'a country and the globe',
      ['40 barns around the globe', '60 barns in Denmark'],
      {},
      {},
      { place: stated('Denmark') },
      {},
    ],
    [
      'a country and its capital',
      ['40 barns across the country', '60 barns in Odense'],
      {},
      {},
      { place: stated('Odense') },
      {},
    ],
    [
      'what was burned and what there is',
      ['40 barns', '60 barns'],
      {},
      { event: stated('burned', 'destroy') },
      {},
      {},
    ],
    ['prices of no known days', ['€40', '€60'], price, {}, {}, {}],
    ['prices of two months', ['€40', '€60'], price, { time: may }, { time: june }, {}],
    ['a price of May and one of no known month', ['€40', '€60'], price, { time: may }, {}, {}],
    [
      'prices of two weeks, in articles without a date',
      ['€40', '€60'],
      price,
      { time: undated('in its first week') },
      { time: undated('in its second week') },
      {},
    ],
    ['a rise since May and a rise', ['40 percent', '60 percent'], rise, { time: may }, {}, {}],
    ['a fall since May and a fall', ['40 percent', '60 percent'], fall, {}, { time: may }, {}],
    [
      'changes stated, since two months',
      ['rose from 30 to 40 percent', 'rose from 30 to 60 percent'],
      {},
      { time: may },
      { time: june },
      {},
    ],
    [
      'aims for two years',
      ['40 percent', '60 percent'],
      { modality: 'planned' },
      { time: stated('2040') },
      { time: stated('2042') },
      {},
    ],
    [
      'turnout in two towns',
      ['40 percent', '60 percent'],
      share,
      { place: stated('Osterwick') },
      { place: stated('Lindhaven') },
      {},
    ],
    ['things of two letters', ['40 barns in Zone D', '60 barns in zones A to C'], {}, {}, {}, {}],
  ])('%s', (_what, texts, both, a, b, facets) => {
    expect(contrasted(texts, both, a, b, facets)).toBe(true);
  });

  test.each<[string, [string, string], More, More, More, Link['facets']]>([
    ['barns', ['40 barns', '60 barns'], {}, {}, {}, {}],
    [
      'cars of one kind',
      ['40 cars', '60 cars'],
      { field: 'cars', measured: stated('electric cars') },
      {},
      {},
      {},
    ],
    [
      'the dead and old people dead',
      ['40 people', '60 people'],
      { field: 'deaths' },
      { measured: stated('old people') },
      {},
      {},
    ],
    [
      'money for one end',
      ['€40 million', '€60 million'],
      money,
      { object: stated('new schools') },
      { object: stated('schools') },
      {},
    ],
    [
      'money for an end and one with a name',
      ['€40 million', '€60 million'],
      money,
      { object: stated('schools') },
      { object: stated('Osterwick') },
      {},
    ],
    [
      'money for an end and for none',
      ['€40 million', '€60 million'],
      money,
      { object: stated('schools') },
      {},
      {},
    ],
    [
      'an aid and money',
      ['€40 million', '€60 million'],
      money,
      { object: stated('the aid') },
      { object: stated('roads') },
      {},
    ],
    [
      'lengths of one thing',
      ['40 km', '60 km'],
      { field: 'length', object: stated('Orla') },
      {},
      {},
      { object: 'same' },
    ],
    ['a length of something', ['40 km', '60 km'], { field: 'length' }, { object: stated('Orla') }, {}, {}],
    ['children by two words', ['40 percent of children', '60 percent of minors'], {}, {}, {}, {}],
    ['adults counted, of whom a share is no other', ['40 barns of adults', '60 barns'], {}, {}, {}, {}],
    ['adults of the next sentence', ['40 percent. That was a lot of adults', '60 percent'], {}, {}, {}, {}],
    [
      'adults far behind the figure',
      ['40 percent, as they said on the day after the vote in a hall full of adults', '60 percent'],
      {},
      {},
      {},
      {},
    ],
    ['the world and no place', ['40 barns worldwide', '60 barns'], {}, {}, {}, {}],
    ['what was burned', ['40 barns', '60 barns'], { event: stated('burned', 'destroy') }, {}, {}, {}],
    [
      'the dead, said to be killed',
      ['40 people', '60 people'],
      { field: 'deaths' },
      { event: stated('killed', 'kill') },
      {},
      {},
    ],
    ['a measure of what was burned', ['40 km', '60 km'], {}, { event: stated('burned', 'destroy') }, {}, {}],
    ['prices of one month', ['€40', '€60'], { ...price, time: may }, {}, {}, {}],
    [
      'prices of one week, in articles without a date',
      ['€40', '€60'],
      price,
      { time: undated('In its first week') },
      { time: undated('in its first week') },
      {},
    ],
    ['rises of no known time', ['40 percent', '60 percent'], rise, {}, {}, {}],
    ['a rise since May and a share', ['40 percent', '60 percent'], {}, { ...rise, time: may }, {}, {}],
    ['shares, one of May', ['40 percent', '60 percent'], {}, { time: may }, {}, {}],
    ['counts that rise', ['40 barns', '60 barns'], rise, { time: may }, {}, {}],
    [
      'aims for one year',
      ['40 percent', '60 percent'],
      { modality: 'planned', time: stated('2040') },
      {},
      {},
      {},
    ],
    [
      'aims, one for no year',
      ['40 percent', '60 percent'],
      { modality: 'planned' },
      { time: stated('2040') },
      {},
      {},
    ],
    [
      'aims for the end of one year',
      ['40 percent', '60 percent'],
      { modality: 'planned' },
      { time: stated('2040-06') },
      { time: stated('2040') },
      {},
    ],
    [
      'figures of two years, which are no aims',
      ['40 percent', '60 percent'],
      {},
      { time: stated('2040') },
      { time: stated('2042') },
      {},
    ],
    [
      'turnout in one town',
      ['40 percent', '60 percent'],
      { ...share, place: stated('Osterwick') },
      {},
      {},
      {},
    ],
    [
      'turnout in a town known to be one',
      ['40 percent', '60 percent'],
      share,
      { place: stated('Osterwick') },
      { place: stated('Lindhaven') },
      { place: 'same' },
    ],
    [
      'turnout in a town and somewhere',
      ['40 percent', '60 percent'],
      share,
      { place: stated('Osterwick') },
      {},
      {},
    ],
    [
      'turnout in a town and in the north',
      ['40 percent', '60 percent'],
      share,
      { place: stated('Osterwick') },
      { place: stated('the north') },
      {},
    ],
    [
      'barns in two towns, which facets part',
      ['40 barns', '60 barns'],
      {},
      { place: stated('Osterwick') },
      { place: stated('Lindhaven') },
      {},
    ],
    [
      'what was painted',
      ['40 barns were painted', 'painted 60 barns'],
      { event: stated('painted', 'paint') },
      {},
      {},
      {},
    ],
    [
      'what others did',
      ['finished with 40 barns', 'topped the list with 60 barns'],
      {},
      { event: stated('finished', 'finish') },
      { event: stated('topped', 'top') },
      {},
    ],
    ['things of one letter', ['40 barns in Zone D', '60 barns in zone D'], {}, {}, {}, {}],
    ['things of two kinds with letters', ['40 barns in Zone D', '60 barns of Type A'], {}, {}, {}, {}],
  ])('not %s', (_what, texts, both, a, b, facets) => {
    expect(contrasted(texts, both, a, b, facets)).toBe(false);
  });
});
