import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { brief, measured } from './support.ts';

const lines = readFileSync('fixtures/quantify/sentences.tsv', 'utf8').split('\n');
const sentences = lines
  .filter((line) => line !== '' && !line.startsWith('# '))
  .map((line) => line.split('\t') as [string, string?]);

it.each(sentences)('%s', (text, wanted = '') => {
  const found = measured(text).map(({ change, ...quantity }) =>
    change ? `${brief(quantity)} (${change.from}->${change.to})` : brief(quantity),
  );
  expect(found.join(' ; ')).toBe(wanted);
});
