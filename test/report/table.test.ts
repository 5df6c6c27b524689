import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { render, sampleExtraction } from './render.ts';
import { sample, sampleCheck } from './sample.ts';

const reports = { extract: sampleExtraction, compare: sample, check: sampleCheck };
const all = Object.values(reports);

test.each([
  ['extract', 80],
  ['extract', 140],
  ['compare', 80],
  ['compare', 140],
  ['check', 80],
] as const)('%s in %i columns', async (command, width) => {
  const text = await render('table', reports[command], { width });
  await expect(text).toMatchFileSnapshot(`../../fixtures/report/${command}-${width}.txt`);
});

test.each([40, 60, 80, 100, 160, 240])('no line of %i columns is longer', async (width) => {
  for (const report of all) {
    const lines = (await render('table', report, { width })).split('\n');
    expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
  }
});

test('colour changes nothing but colour', async () => {
  for (const report of all) {
    const coloured = await render('table', report, { color: true });
    expect(coloured).not.toBe(stripVTControlCharacters(coloured));
    const lines = stripVTControlCharacters(coloured).split('\n');
    expect(lines.map((line) => line.trimEnd()).join('\n')).toBe(await render('table', report));
  }
});

test('nothing in a text can steer the terminal', async () => {
  for (const report of all)
    expect((await render('table', report)).replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
});
