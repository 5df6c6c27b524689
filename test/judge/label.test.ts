import { describe, expect, test } from 'vitest';
import { labelOf, noteOf } from '../../src/judge/label.ts';
import type { Sources } from '../../src/judge/origins.ts';
import type { Claim } from '../../src/schema/report.ts';
import { claimOf, documentInfo, stated } from '../support/claims.ts';

const facets = (more: Partial<Claim>) => claimOf('40 soldiers', more);
const words = (text: string) => ({ text, basis: 'stated' as const });

describe('the label of a group', () => {
  test.each<[string, Partial<Claim>[], string]>([
    ['the field alone', [{}, {}], 'troops'],
    ['the canonical name of the actor', [{ actor: stated('the Danes', 'Denmark') }], 'troops: Denmark'],
    ['its words where it has none', [{ actor: words('the garrison') }], 'troops: the garrison'],
    ['the object', [{ object: stated('the Orla', 'Orla') }], 'troops: Orla'],
    ['the words of the object', [{ object: words('the ferry') }], 'troops: the ferry'],
    ['the words of the scope', [{ scope: stated('conscripts', 'conscript') }], 'troops: conscripts'],
    ['the words of the place', [{ place: stated('near Aarhus', 'Aarhus') }], 'troops: near Aarhus'],
    ['the period', [{ per: stated('every month', 'month') }], 'troops: per month'],
    ['the words of the period', [{ per: words('shift') }], 'troops: per shift'],
    [
      'all in order',
      [
        {
          per: stated('a day', 'day'),
          place: stated('Aarhus'),
          scope: stated('conscripts'),
          object: stated('Orla'),
          actor: stated('Denmark'),
        },
      ],
      'troops: Denmark, Orla, conscripts, Aarhus, per day',
    ],
    ['no name twice', [{ actor: stated('Aarhus'), place: stated('Aarhus') }], 'troops: Aarhus'],
    ['nor the field', [{ scope: stated('Troops'), place: stated('Aarhus') }], 'troops: Aarhus'],
    [
      'what most name',
      [{ place: stated('Vejle') }, { place: stated('Aarhus') }, { place: stated('Aarhus') }],
      'troops: Aarhus',
    ],
    [
      'the first by name of two that are as common',
      [{ place: stated('Vejle') }, { place: stated('Aarhus') }],
      'troops: Aarhus',
    ],
    ['in whatever order', [{ place: stated('Aarhus') }, { place: stated('Vejle') }], 'troops: Aarhus'],
    ['what the only one names', [{}, {}, {}, { place: stated('Vejle') }], 'troops: Vejle'],
    [
      'nothing when fewer than half agree',
      [{ place: stated('A') }, { place: stated('B') }, { place: stated('C') }],
      'troops',
    ],
    [
      'exactly half is enough',
      [{ place: stated('A') }, { place: stated('B') }, { place: stated('C') }, { place: stated('C') }],
      'troops: C',
    ],
  ])('names %s', (_, claims, label) => {
    expect(labelOf('troops', claims.map(facets))).toBe(label);
  });
});

describe('the note of a group', () => {
  const sources = (documents: string[], more: Partial<Sources> = {}): Sources => ({
    documents,
    origins: [],
    independent: documents.length,
    ...more,
  });
  const inDocument = (document: string, text: string, more: Partial<Claim> = {}) =>
    claimOf(text, { document, ...more });
  const infos = new Map([
    ['a', documentInfo('a', { outlet: 'Aarhus Post' })],
    ['b', documentInfo('b', { outlet: 'Vejle Bugle' })],
    ['c', documentInfo('c')],
  ]);
  const note = (claims: readonly Claim[], from?: Sources) =>
    noteOf(claims, from ?? sources([...new Set(claims.map(({ document }) => document))]), infos);
  const said = (origin: string | null): Claim['attribution'] => ({
    origin,
    text: origin ?? 'officials',
    verb: 'said',
    quoted: false,
    basis: 'stated',
  });

  test('tells the figure and the sources', () => {
    expect(note([inDocument('a', '40 soldiers')])).toBe('1 article, 40; 1 independent source.');
    expect(note([inDocument('a', 'about 40 soldiers'), inDocument('b', '40 soldiers')])).toBe(
      '2 articles, about 40; 2 independent sources.',
    );
  });

  test('tells circular reporting', () => {
    const claims = [inDocument('a', '40 soldiers'), inDocument('b', '40 soldiers')];
    const origins = [{ name: 'Ines Corbet', documents: ['a', 'b'] }];
    expect(note(claims, sources(['a', 'b'], { independent: 1, origins }))).toBe(
      '2 articles, 40; all rest on 1 origin: Ines Corbet.',
    );
    expect(note(claims, sources(['a', 'b'], { independent: 1 }))).toBe(
      '2 articles, 40; all carry the same text.',
    );
    expect(note(claims, sources(['a', 'b'], { origins }))).toBe('2 articles, 40; 2 independent sources.');
    expect(note(claims.slice(1), sources(['b'], { independent: 1, origins }))).toBe(
      '1 article, 40; 1 independent source.',
    );
  });

  test('names those that stand apart by origin, outlet, path or id', () => {
    const most = [inDocument('x', '40 soldiers'), inDocument('y', '40 soldiers')];
    const apart = (claim: Claim) => note([...most, claim]);
    const words = (by: string) =>
      `2 of 3 articles say 40; apart from them: 70 (${by}); 3 independent sources.`;
    expect(apart(inDocument('a', '70 soldiers', { attribution: said('Ines Corbet') }))).toBe(
      words('Ines Corbet'),
    );
    expect(apart(inDocument('a', '70 soldiers', { attribution: said(null) }))).toBe(words('Aarhus Post'));
    expect(apart(inDocument('b', '70 soldiers'))).toBe(words('Vejle Bugle'));
    expect(apart(inDocument('c', '70 soldiers'))).toBe(words('c.txt'));
    expect(apart(inDocument('z', '70 soldiers'))).toBe(words('z'));
  });

  test('follows the figure with which most articles agree, wherever it stands', () => {
    const lone = inDocument('a', '70 soldiers');
    const most = [inDocument('b', '40 soldiers'), inDocument('c', '40 soldiers')];
    const words = '2 of 3 articles say 40; apart from them: 70 (Aarhus Post); 3 independent sources.';
    for (const claims of [
      [lone, ...most],
      [...most, lone],
      [most[0]!, lone, most[1]!],
    ])
      expect(note(claims)).toBe(words);
  });

  test('counts articles, not claims: one article that repeats itself is one', () => {
    const claims = [
      inDocument('a', '70 soldiers'),
      inDocument('a', '70 soldiers'),
      inDocument('a', '70 soldiers'),
      inDocument('b', '40 soldiers'),
      inDocument('c', '40 soldiers'),
    ];
    expect(note(claims)).toMatch(/^2 of 3 articles say 40; apart from them: 70 \(Aarhus Post\); 70/);
  });

  test('the first of two figures that are as common leads', () => {
    expect(note([inDocument('a', '70 soldiers'), inDocument('b', '40 soldiers')])).toBe(
      '1 of 2 articles say 70; apart from them: 40 (Vejle Bugle); 2 independent sources.',
    );
  });

  test('names three that stand apart and counts the others', () => {
    const most = ['s', 't', 'u'].map((id) => inDocument(id, '40 soldiers'));
    const apart = ['51', '52', '53', '54', '55'].map((figure, at) =>
      inDocument('vwxyz'[at]!, `${figure} barns`),
    );
    expect(note([...most, ...apart.slice(0, 3)])).toBe(
      '3 of 6 articles say 40; apart from them: 51 (v); 52 (w); 53 (x); 6 independent sources.',
    );
    expect(note([...most, ...apart.slice(0, 4)])).toBe(
      '3 of 7 articles say 40; apart from them: 51 (v); 52 (w); 53 (x) and 1 other; 7 independent sources.',
    );
    expect(note([...most, ...apart])).toBe(
      '3 of 8 articles say 40; apart from them: 51 (v); 52 (w); 53 (x) and 2 others; 8 independent sources.',
    );
  });

  test('dates agree when they have a day in common', () => {
    const on = (document: string, text: string) => inDocument(document, `It was in ${text}.`);
    const agree = (a: string, b: string) => !note([on('a', a), on('b', b)]).includes('apart');
    expect(agree('May 2031', '5 May 2031')).toBe(true);
    expect(agree('5 May 2031', 'May 2031')).toBe(true);
    expect(agree('31 May 2031', 'May 2031')).toBe(true);
    expect(agree('1 May 2031', 'May 2031')).toBe(true);
    expect(agree('4 May 2031', '5 May 2031')).toBe(false);
    expect(agree('5 May 2031', '4 May 2031')).toBe(false);
  });

  test('of dates, the one that most articles give leads', () => {
    const on = (document: string, day: number) => inDocument(document, `It was on ${day} May 2031.`);
    expect(note([on('b', 5), on('c', 5), on('a', 4)])).toBe(
      '2 of 3 articles say 2031-05-05; apart from them: 2031-05-04 (Aarhus Post); 3 independent sources.',
    );
    expect(note([on('a', 4), on('b', 5), on('c', 5)])).toContain('2 of 3 articles say 2031-05-05');
  });

  test('of results, both sides count', () => {
    const won = (document: string, score: string) => inDocument(document, `Vejle won the match ${score}.`);
    expect(note([won('a', '3-2'), won('b', '2-1'), won('c', '2-1')])).toBe(
      '2 of 3 articles say 2–1; apart from them: 3–2 (Aarhus Post); 3 independent sources.',
    );
  });

  test('figures in two units agree as their pair does', () => {
    expect(note([inDocument('a', '9 miles'), inDocument('b', '14 km')])).toBe(
      '2 articles, 9 miles; 2 independent sources.',
    );
  });
});
