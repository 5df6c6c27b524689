import { expect, test } from 'vitest';
import { explainPair } from '../../src/explain/pair.ts';
import { signText } from '../../src/explain/words.ts';
import { extract } from '../../src/library.ts';

test.each([
  [1.001, 'the figures are almost the same'],
  [1.05, 'one figure is 1.05 times the other'],
  [1.49, 'one figure is 1.49 times the other'],
  [37.2, 'one figure is 37.2 times the other'],
  [1000, 'one figure is 1,000 times the other, or more'],
])('a ratio of %f', (ratio, words) => {
  expect(signText.far(Math.log10(ratio))).toBe(words);
});

const road = (a: string, b: string) => {
  const extraction = extract([a, b].map((text, at) => ({ id: String(at), text })));
  return explainPair(extraction.claims[0]!, extraction.claims.at(-1)!, extraction);
};

test.each([
  ['The ferry Astrid carried 240 passengers.', 'The Astrid is 90 metres long.', 'different dimensions'],
  ['Arland lost 3,000 soldiers in May.', 'Brenn lost 4,000 soldiers in May.', 'actor: Arland against Brenn'],
])('%s | %s: not compared, and why', (a, b, apart) => {
  const explained = road(a, b);
  expect(explained.pair).toBeNull();
  expect(explained.apart).toContain(apart);
});

test('two claims that were compared have their evidence and their verdict', () => {
  const explained = road('The Astrid carried 240 passengers.', 'The Astrid carried 240 passengers.');
  expect(explained.apart).toBeNull();
  expect(explained.pair?.verdict).toBe('agree');
  expect(explained.sameness).toBeGreaterThan(0.5);
  expect(explained.evidence.map(({ why }) => why)).toContain('the figures are the same, or nearly so');
});
