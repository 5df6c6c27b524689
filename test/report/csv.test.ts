import { expect, test } from 'vitest';
import type { Claim } from '../../src/schema/report.ts';
import { render, sampleExtraction } from './render.ts';

async function firstRow(change: Partial<Claim>): Promise<string[]> {
  const claim = { ...sampleExtraction.claims[0]!, ...change };
  const [, row] = (await render('csv', { ...sampleExtraction, claims: [claim] })).split('\n');
  return row!.split(',');
}

test.each(['=1+1', '+1', '-1', '@SUM', '＝1', '\t=1', '\r=1', '\u200b=1', '\u0000'])(
  'a text that begins %j does not run in a spreadsheet',
  async (text) => {
    const [, field] = await firstRow({ field: text });
    expect(field).not.toMatch(/^[=+\-@＝\t\r]/);
  },
);

test('numbers stay plain, negative ones too', async () => {
  const { quantity } = sampleExtraction.claims[0]!;
  const low = await firstRow({ text: 'x', quantity: { ...quantity, low: -5.25, high: 1e21 } });
  expect(low.slice(3, 6)).toEqual(['', '-5.25', '1000000000000000000000']);
});

test('dates are ISO dates', async () => {
  const text = await render('csv', sampleExtraction);
  expect(text).toContain(',16 May 2031,,2031-05-16,2031-05-16,');
});
