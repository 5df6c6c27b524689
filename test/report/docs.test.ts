import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compare, extract, findQuantities } from '../../src/index.ts';
import { figure } from '../../src/report/figure.ts';
import { commonUnit } from '../../src/report/unit.ts';
import { figureOf } from '../../src/report/view.ts';
import { boundWords, statusOrder, verdictOrder } from '../../src/report/words.ts';

/** The tables of the documentation hold: every row of examples is run. */

const page = (name: string) => readFileSync(`docs/${name}.md`, 'utf8');

/** The rows of the table whose first heading is given. */
function rowsOf(markdown: string, heading: string): string[][] {
  const table = markdown.split('\n\n').find((block) => block.startsWith(`| ${heading} |`))!;
  return table
    .trim()
    .split('\n')
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

const article = (id: string, sentence: string) => {
  const [, published, text = sentence] = /^(\d{4}-\d\d-\d\d): (.*)$/.exec(sentence) ?? [];
  return { id, text: `${text}\n`, ...(published && { published }) };
};

test.each(rowsOf(page('verdicts'), 'one says'))('%s | %s | %s', (a, b, verdict) => {
  const { groups } = compare([article('a.txt', a!), article('b.txt', b!)]);
  expect(groups.map((group) => group.verdict)).toEqual(verdict === 'none' ? [] : [verdict]);
});

test.each(rowsOf(page('bounds'), 'words'))('%s: %s, %s', (words, bound, shown) => {
  const [quantity] = findQuantities(words!);
  expect([quantity?.bound, quantity && figure(quantity, commonUnit([quantity]), null)]).toEqual([
    bound,
    shown,
  ]);
});

test.each(rowsOf(page('fields'), 'sentence'))('%s: %s, %s', (sentence, field, shown) => {
  const { claims } = extract([article('a.txt', sentence!)]);
  expect(claims.map((claim) => [claim.field, figureOf(claim)])).toEqual([[field, shown]]);
});

const code = (rows: string[][]) => rows.map(([first]) => first!.replaceAll('`', ''));

test('every verdict, status and bound is documented', () => {
  expect(code(rowsOf(page('verdicts'), 'verdict'))).toEqual(verdictOrder);
  expect(code(rowsOf(page('verdicts'), 'status'))).toEqual(statusOrder);
  expect(code(rowsOf(page('bounds'), 'bound'))).toEqual(Object.keys(boundWords));
});

test('the group shown is what the table prints', () => {
  const shown = /```text\n(✗[\s\S]*?)```/.exec(page('verdicts'))![1]!;
  expect(readFileSync('fixtures/report/compare-80.txt', 'utf8')).toContain(shown);
});
