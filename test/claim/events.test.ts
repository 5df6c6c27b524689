import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extract } from '../../src/index.ts';

/** The many ways in which news tells one thing: each line a sentence and the fields of its figures, in order. */
const lines = readFileSync('fixtures/fields/events.txt', 'utf8').trim().split('\n');

test.each(lines.map((line) => line.split(' → ') as [string, string]))('%s', (sentence, fields) => {
  const { claims } = extract([{ id: 'a', text: sentence }]);
  expect(claims.map(({ field }) => field).join('; ')).toBe(fields);
});
