import { describe, expect, test } from 'vitest';
import { ClaimStore } from '../src/columns/store.ts';
import { plainClaim, StoredClaim } from '../src/columns/stored.ts';
import { jsonText } from '../src/report/json-text.ts';
import type { Claim } from '../src/schema/report.ts';
import { claimOf, stated } from './support/claims.ts';

const lineOf = (claim: object): string => jsonText({ type: 'claim', ...claim });
const added = (line: string, store = new ClaimStore()) => {
  const bytes = Buffer.from(`before\n${line}\nbehind`);
  return store.add(bytes, 7, bytes.length - 7);
};

describe('a claim kept in columns', () => {
  test.each<[string, Claim]>([
    ['plain', claimOf('40 barns')],
    ['with facets', claimOf('40 barns', { actor: stated('Ines Corbet'), time: stated('in May', '2031-05') })],
    ['in other letters', claimOf('Zoë Łuk lost 40 “barns”', { place: stated('Þórshöfn') })],
    ['with escapes', claimOf('40 "barns" \\ of\ttwo', { actor: stated('Ines "Q" Corbet') })],
    ['with a control character and a line separator', claimOf('40 barns \u0085 and \u2028 more')],
    ['with a bracket in a string', claimOf('40 barns', { object: stated('a } and ]') })],
    [
      'with terms, mentions and rules',
      claimOf('won 2–1', { mentions: [{ start: 1, end: 3 }], rules: ['a', 'b'] }),
    ],
  ])('%s: is the same, and its line', (_, claim) => {
    const stored = added(lineOf(claim))!;
    for (const key of Object.keys(claim) as (keyof Claim)[]) expect(stored[key]).toEqual(claim[key]);
    expect(stored.json('{"type":"claim",')).toBe(lineOf(claim));
    expect(JSON.stringify(stored)).toBe(JSON.stringify(claim));
    expect(Object.keys(plainClaim(stored))).toEqual(Object.keys(claim));
  });

  const claim = claimOf('40 barns');
  const line = lineOf(claim);
  test.each<[string, string]>([
    ['properties in another order', lineOf({ ...claim, id: undefined, document: claim.document })],
    ['white space', line.replace('"field":', '"field": ')],
    ['a property more', line.replace('"field":', '"own":1,"field":')],
    ['a property behind the last', line.replace(/\}$/, ',"own":1}')],
    ['a property less', line.replace('"per":null,', '')],
    ['a value that does not fit', line.replace('"modality":"asserted"', '"modality":"supposed"')],
    ['a value of another kind', line.replace('"per":null', '"per":"day"')],
    ['a number with a sign', line.replace(/"start":\d+/, '"start":-1')],
    ['a number with a leading zero', line.replace(/"start":(\d+)/, '"start":0$1')],
    ['a number too large', line.replace(/"start":\d+/, '"start":12345678901')],
    ['line 0', line.replace(/"line":\d+/, '"line":0')],
    ['an escape that needs none', line.replace('barns', '\\u0062arns')],
    ['a string without an end', line.slice(0, 30)],
    ['nothing', ''],
    ['a carriage return', `${line}\r`],
    ['a document', '{"type":"document","id":"a"}'],
  ])('is not made of a line with %s', (_, other) => {
    expect(added(other)).toBeUndefined();
  });

  test('shares values with other claims, and sentences with those of one', () => {
    const store = new ClaimStore();
    const [a, b] = [added(line, store)!, added(lineOf({ ...claim, id: 'other' }), store)!];
    expect(b).toBeInstanceOf(StoredClaim);
    expect([a.id, b.id]).toEqual([claim.id, 'other']);
    expect(b.quantity).toBe(a.quantity);
    expect(b.sentence).toBe(a.sentence);
  });

  test('many with values of their own are told apart', () => {
    const store = new ClaimStore();
    const all = Array.from({ length: 6000 }, (_, at) => claimOf(`${at + 1} barns`, { field: `barns${at}` }));
    const stored = all.map((one) => added(lineOf(one), store)!);
    expect(stored.map(({ field }) => field)).toEqual(all.map(({ field }) => field));
    expect(stored.map(({ quantity }) => quantity.low)).toEqual(all.map(({ quantity }) => quantity.low));
  });
});
