import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findQuantities, labelsIn, quantify } from '../../src/quantify/index.ts';
import type { FoundQuantity } from '../../src/types.ts';

/** Each line a phrase and all that is read in it: the words, the kind, the bound, the value, the unit, the hedge, and the value in the canonical unit; then the names with a number, in pointed brackets. */
const forms = readFileSync('fixtures/quantify/forms.txt', 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' → ') as [phrase: string, read: string]);

const number = (value: number | null): string => (value === null ? '' : `${Math.round(value * 1e6) / 1e6}`);
const span = (low: number | null, high: number | null): string =>
  low === high ? number(low) : `${number(low)}..${number(high)}`;

function told(quantity: FoundQuantity): string {
  const { text, kind, bound, low, high, unit, terms, change, hedge, date, canonical } = quantity;
  return [
    `«${text}»`,
    kind,
    bound === 'exact' ? '' : bound,
    date ? `${date.from}..${date.to}` : span(low, high),
    unit,
    terms && `[${terms}]`,
    change && `{${change.direction} ${change.from}..${change.to}}`,
    hedge && `(${hedge})`,
    canonical.unit !== unit && `= ${span(canonical.low, canonical.high)} ${canonical.unit}`,
  ]
    .filter(Boolean)
    .join(' ');
}

test.each(forms)('%s', (phrase, read) => {
  const quantities = findQuantities(phrase);
  const names = labelsIn(phrase).map(({ start, end }) => `⟨${phrase.slice(start, end)}⟩`);
  expect([...quantities.map(told), ...names].join('; ') || '–').toBe(read);
  for (const { start, end, text } of quantities) expect(phrase.slice(start, end)).toBe(text);
});

test('a sentence has its quantities where they stand in the document', () => {
  const document = 'It rained. About 40 barns burned.';
  const sentence = { start: 11, end: 33, text: document.slice(11), paragraph: 2, kind: 'body' } as const;
  const { quantities, ...rest } = quantify(sentence);
  expect(rest).toEqual(sentence);
  expect(quantities.map(({ start, end }) => document.slice(start, end))).toEqual(['About 40']);
});
