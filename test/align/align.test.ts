import { describe, expect, test } from 'vitest';
import { align } from '../../src/align/index.ts';
import { explainPair } from '../../src/explain/pair.ts';
import type { Claim, Extraction } from '../../src/schema/report.ts';
import type { CompareOptions } from '../../src/types.ts';
import { tool } from '../../src/version.ts';
import { claimOf, documentInfo, stated } from '../support/claims.ts';

const base: Partial<Claim> = { field: 'deaths', event: stated('killed', 'kill') };
const inA = (text: string, more: Partial<Claim> = {}) => claimOf(text, { ...base, ...more });
const inB = (text: string, more: Partial<Claim> = {}) => claimOf(text, { ...base, document: 'b', ...more });
const documents = [documentInfo('a'), documentInfo('b')];
const pairs = (claims: readonly Claim[], options?: CompareOptions) =>
  [...align(claims, documents, options)].flatMap((group) => group.pairs);

const sentence = 'Lieutenant Arvo Kask said the blast at the Tornimae harbour in Varbla killed 14 sailors';
const other = 'The blast at the Tornimae harbour killed 14 sailors, Arvo Kask told the Varbla Courier';

describe('two sentences on one event', () => {
  test('are compared', () => {
    expect(pairs([inA(sentence), inB(other)])).toHaveLength(1);
  });

  test.each<[string, Partial<Claim>, string]>([
    ['killed and wounded', { field: 'injured' }, 'field'],
    ['a count and a rate', { per: stated('a month', 'month') }, 'per'],
    ['done and planned', { modality: 'planned' }, 'modality'],
    ['two states', { actor: stated('Finland') }, 'actor'],
    ['two places', { place: stated('Athens') }, 'place'],
    ['two years', { time: stated('in 2019', '2019') }, 'time'],
  ])('are kept apart: %s', (_, more, facet) => {
    const a = inA(sentence, {
      actor: stated('Estonia'),
      place: stated('Tallinn'),
      time: stated('in 2030', '2030'),
    });
    const b = inB(other, more);
    expect(pairs([a, b])).toEqual([]);
    const extraction: Extraction = {
      schemaVersion: 1,
      tool,
      documents,
      claims: [a, b],
      summary: {
        documents: 2,
        claims: 2,
        groups: 0,
        compared: 0,
        single: 2,
        verdicts: { agree: 0, compatible: 0, update: 0, possible: 0, contradict: 0 },
      },
    };
    const explained = explainPair(a, b, extraction);
    expect(explained.pair).toBeNull();
    expect(explained.apart).toContain(facet);
  });

  test('a person may overrule both ways', () => {
    const [a, b] = [inA(sentence), inB(other)];
    expect(pairs([a, b], { overrules: [{ claims: [b.id, a.id], same: false }] })).toEqual([]);
    const apart = inB(other, { modality: 'planned' });
    expect(pairs([a, apart], { overrules: [{ claims: [a.id, apart.id], same: true }] })).toHaveLength(1);
  });
});

test('what is dated years before its article is not the day’s news, the same figure apart', () => {
  const years = [
    documentInfo('a', { published: { date: '2031-05-14', basis: 'stated' } }),
    documentInfo('b'),
  ];
  const compared = (a: Claim, b: Claim) => [...align([a, b], years)].flatMap((group) => group.pairs).length;
  const past = { time: stated('in 1999', '1999') };
  const more = inB(other.replace('14 sailors', '16 sailors'));
  expect(compared(inA(sentence, past), more)).toBe(0);
  expect(compared(inA(sentence, { time: stated('in 2031', '2031') }), more)).toBe(1);
  expect(compared(inA(sentence, past), inB(other))).toBe(1);
});

test('claims of one document are compared only when asked', () => {
  const claims = [inA(sentence), inA(other)];
  expect(pairs(claims)).toEqual([]);
  expect(pairs(claims, { within: true })).toHaveLength(1);
});

test('with `only`, pairs without one of these documents are left out', () => {
  const claims = [inA(sentence), inB(other)];
  expect(pairs(claims, { only: ['b'] })).toHaveLength(1);
  expect(pairs(claims, { only: ['c'] })).toEqual([]);
});

test('the order of claims changes nothing', () => {
  const claims = [inA(sentence), inB(other), inB('The blast killed 3 dogs', { field: 'animals' })];
  expect(pairs([...claims].reverse())).toEqual(pairs(claims));
});
