import { expect, test } from 'vitest';
import { copiesOf } from '../../src/align/copies.ts';
import { resemblance, sketchOf } from '../../src/align/sketch.ts';
import { sourcesOf } from '../../src/judge/origins.ts';
import { claimOf, documentInfo } from '../support/claims.ts';

const words = (seed: number, count: number) =>
  Array.from({ length: count }, (_, i) => `w${(i * i * 7919 + i * seed * 104729) % 9973}`).join(' ');
const wire = words(1, 300);
const shortened = `${wire.split(' ').slice(0, 240).join(' ')} ${words(2, 30)}`;

test('a shortened wire text is a near copy, another article is none', () => {
  expect(resemblance(sketchOf(wire), sketchOf(wire))).toBe(1);
  expect(resemblance(sketchOf(wire), sketchOf(shortened))).toBeGreaterThan(0.5);
  expect(resemblance(sketchOf(wire), sketchOf(words(3, 300)))).toBeLessThan(0.1);
  expect(sketchOf('four words are few')).toBe('');
});

test('copies count once, and so does an origin in two spellings', () => {
  const documents = [
    documentInfo('a', { sketch: sketchOf(wire) }),
    documentInfo('b', { sketch: sketchOf(shortened) }),
    documentInfo('c', { sketch: sketchOf(words(4, 200)) }),
    documentInfo('d', { sketch: sketchOf(words(5, 200)) }),
  ];
  const said = (origin: string) => ({
    origin,
    text: origin,
    verb: 'said',
    quoted: false,
    basis: 'stated' as const,
  });
  const own = ['a', 'b'].map((document) => claimOf(`${document} has 40 soldiers`, { document }));
  const quoting = [
    claimOf('40 soldiers', { document: 'c', attribution: said('Zelensky') }),
    claimOf('40 soldiers', { document: 'd', attribution: said('Volodymyr Zelenskyy') }),
  ];
  const sources = sourcesOf([...own, ...quoting], copiesOf(documents));
  expect(sources.origins).toEqual([{ name: 'Volodymyr Zelenskyy', documents: ['c', 'd'] }]);
  expect(sources.independent).toBe(2);
});
