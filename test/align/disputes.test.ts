import { describe, expect, test } from 'vitest';
import { disputesIn } from '../../src/align/disputes.ts';
import type { Claim } from '../../src/schema/report.ts';
import { claimOf, stated } from '../support/claims.ts';
import { prepared } from './support.ts';

const said = (origin: string | null): Partial<Claim> => ({
  attribution: { origin, text: 'said', verb: 'said', quoted: false, basis: 'stated' },
});

/** A claim about the figure that `words` hold in the sentence, which begins at `start` of its article. */
function claimAt(text: string, words: string, start: number, more: Partial<Claim>): Claim {
  const claim = claimOf(words, { field: 'barns', ...more });
  const from = start + text.indexOf(words);
  return {
    ...claim,
    id: `${claim.document}:${from}`,
    span: { start: from + claim.span.start, end: from + claim.span.end },
    sentence: { start, end: start + text.length, text },
    ...more,
  };
}

/** The figures that are set against each other, of claims in the order of the text. */
const disputed = (...claims: readonly Claim[]) =>
  disputesIn(prepared(...claims)).map(([a, b]) => `${a.claim.text} ~ ${b.claim.text}`);

const text = 'The mayor counted 40 barns, but the farmers saw 60 barns';

/** Two figures of one sentence, said by two. */
const inOne = (sentence: string, a: Partial<Claim> = {}, b: Partial<Claim> = {}, start = 500) =>
  disputed(
    claimAt(sentence, '40 barns', start, { ...said('the mayor'), ...a }),
    claimAt(sentence, '60 barns', start, { ...said('the farmers'), ...b }),
  );

/** Two figures of two sentences, with so many characters between those. */
const inTwo = (first: string, second: string, gap = 1) =>
  disputed(
    claimAt(first, '40 barns', 500, said('the mayor')),
    claimAt(second, '60 barns', 500 + first.length + gap, said('the farmers')),
  );

const both = ['40 ~ 60'];

describe('figures that an article sets against each other', () => {
  test('stand in one sentence, with a word of contrast between them', () => {
    expect(inOne(text)).toEqual(both);
    expect(inOne('The mayor counted 40 barns. HOWEVER, the farmers saw 60 barns')).toEqual(both);
    expect(inOne('The mayor counted 40 barns, and the farmers saw 60 barns')).toEqual([]);
    expect(inOne('But the mayor counted 40 barns, and the farmers saw 60 barns')).toEqual([]);
    expect(inOne('The mayor counted 40 barns, and the farmers saw 60 barns, but not all')).toEqual([]);
  });

  test('or in two that follow each other', () => {
    expect(inTwo('The mayor counted 40 barns', 'But the farmers saw 60 barns')).toEqual(both);
    expect(inTwo('The mayor counted 40 barns, however', 'The farmers saw 60 barns', 3)).toEqual(both);
    expect(inTwo('The mayor counted 40 barns', 'But the farmers saw 60 barns', 4)).toEqual([]);
    expect(inTwo('But the mayor counted 40 barns', 'The farmers saw 60 barns')).toEqual([]);
    expect(inTwo('The mayor counted 40 barns', 'The farmers saw 60 barns, but not all')).toEqual([]);
  });

  test('where the second sentence repeats the first figure, between the two places there', () => {
    const first = 'The mayor counted 40 barns';
    const second = 'His 40 barns are disputed by the farmers, who saw 60 barns';
    const start = 600;
    const again = { start: start + 4, end: start + 12 };
    const claims = (mentions: Claim['mentions']) =>
      disputed(
        claimAt(first, '40 barns', 500, { ...said('the mayor'), mentions }),
        claimAt(second, '60 barns', start, said('the farmers')),
      );
    expect(claims([again])).toEqual(both);
    expect(claims([])).toEqual([]);
  });

  test('are told by two who are known', () => {
    expect(inOne(text, said('the farmers'))).toEqual([]);
    expect(inOne(text, said(null))).toEqual([]);
    expect(inOne(text, {}, said(null))).toEqual([]);
    expect(inOne(text, { attribution: null }, { attribution: null })).toEqual([]);
  });

  test('are of one field, noun, whole and time, and differ', () => {
    expect(inOne(text, { field: 'huts' })).toEqual([]);
    expect(inOne(text, { measured: stated('sheds') }, { measured: stated('huts') })).toEqual([]);
    expect(inOne(text, { measured: stated('sheds') }, { measured: stated('sheds') })).toEqual(both);
    expect(inOne(text, { aggregation: 'part' })).toEqual([]);
    expect(inOne(text, { time: stated('2031') }, { time: stated('2035') })).toEqual([]);
    const same = 'The mayor counted 40 barns, but the farmers saw 40 barns';
    expect(
      disputed(
        claimAt(same, '40 barns', 0, said('the mayor')),
        claimAt(same, '40 barns', 0, said('the farmers')),
      ),
    ).toEqual([]);
  });

  test('are of one article, and among its next eight figures', () => {
    const huts = (count: number) =>
      Array.from({ length: count }, (_, at) => claimAt(text, '40 barns', 500, { field: `huts ${at}` }));
    const ends = [
      claimAt(text, '40 barns', 500, said('the mayor')),
      claimAt(text, '60 barns', 500, said('the farmers')),
    ];
    expect(disputed(ends[0]!, ...huts(7), ends[1]!)).toEqual(both);
    expect(disputed(ends[0]!, ...huts(8), ends[1]!)).toEqual([]);
    expect(inOne(text, {}, { document: 'b' })).toEqual([]);
  });
});
