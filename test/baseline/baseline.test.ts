import { describe, expect, test } from 'vitest';
import { applyBaseline, updateBaseline } from '../../src/baseline/index.ts';
import { compare } from '../../src/index.ts';

const one = 'The ferry Astrid carried 240 passengers when it left Lindhaven.';
const other = 'The ferry Astrid carried 310 passengers when it left Lindhaven.';
const report = (a: string, b: string, ...more: readonly string[]) =>
  compare([a, b, ...more].map((text, at) => ({ id: `${at}.txt`, text })));
const baseline = updateBaseline(report(one, other));

test('it holds what a person needs to recognise the contradiction', () => {
  expect(baseline).toMatchObject({ version: 1, contradictions: [{ field: 'passengers' }] });
  const [{ a, b }] = baseline.contradictions as [(typeof baseline.contradictions)[0]];
  expect([a, b]).toEqual([
    { path: '0.txt', text: '240 passengers' },
    { path: '1.txt', text: '310 passengers' },
  ]);
});

describe('a known contradiction stays known', () => {
  test.each([
    ['as it was', one, other],
    ['when lines move', `A first line.\n\n\n${one}`, other],
    ['when other sentences are written anew', `${one} It was raining.`, `Officials spoke. ${other}`],
    ['when its sentence is written anew around the figure', one.replace('left', 'set out from'), other],
    ['when its words change their case', one, other.replace('310 passengers', '310 Passengers')],
  ])('%s', (_, a, b) => {
    const result = applyBaseline(report(a, b), baseline);
    expect(result).toMatchObject({ fresh: [], gone: [] });
    expect(result.known.map(({ fingerprint }) => fingerprint)).toEqual(
      baseline.contradictions.map(({ fingerprint }) => fingerprint),
    );
    expect(result.failing.size).toBe(0);
  });
});

describe('a contradiction is new', () => {
  test.each([
    ['when a figure changes', one, other.replace('310', '320')],
    ['when its bound changes', one, other.replace('310', 'at least 310')],
  ])('%s', (_, a, b) => {
    const result = applyBaseline(report(a, b), baseline);
    expect(result.known).toEqual([]);
    expect(result.fresh).toHaveLength(1);
    expect(result.gone).toEqual(baseline.contradictions);
    expect(result.failing.size).toBe(1);
  });
});

test('a third article that contradicts makes its group fail, though one pair is known', () => {
  const result = applyBaseline(report(one, other, one.replace('240', '500')), baseline);
  expect(result.known).toHaveLength(1);
  expect(result.fresh).toHaveLength(2);
  expect(result.failing.size).toBe(1);
});

test('the order of the articles changes nothing', () => {
  const documents = [one, other].map((text, at) => ({ id: `${at}.txt`, text }));
  expect(updateBaseline(compare(documents.toReversed()))).toEqual(baseline);
});

test('what no longer occurs is named, and writing anew drops it', () => {
  const mended = report(one, one);
  expect(applyBaseline(mended, baseline).gone).toEqual(baseline.contradictions);
  expect(updateBaseline(mended).contradictions).toEqual([]);
});
