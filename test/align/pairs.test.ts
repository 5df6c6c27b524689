import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/index.ts';

/** Pairs of short articles: a title, for those that contradict each other the two figures, and the articles with `||` between them. */
function pairsIn(file: string) {
  const text = readFileSync(`fixtures/pairs/${file}`, 'utf8');
  return text
    .split(/^## /m)
    .slice(1)
    .map((block) => {
      const [head = '', ...lines] = block.split('\n');
      const [title = '', figures = ''] = head.split('|').map((part) => part.trim());
      const articles = lines.join('\n').split('\n||\n');
      return { title, figures: figures.split('~'), articles };
    });
}

/** The texts of the figures that contradict each other. */
function contradictions(articles: readonly string[]): readonly (readonly [string, string])[] {
  const report = compare(articles.map((text, at) => ({ id: `${at}`, text })));
  const textOf = new Map(report.claims.map(({ id, text }) => [id, text]));
  return report.groups.flatMap(({ pairs }) =>
    pairs
      .filter(({ verdict }) => verdict === 'contradict')
      .map(({ a, b }) => [textOf.get(a)!, textOf.get(b)!] as const),
  );
}

describe('two articles that contradict each other in one figure', () => {
  test.each(pairsIn('contradict.txt'))('$title', ({ figures: [x = '', y = ''], articles }) => {
    const found = contradictions(articles);
    expect(found).toHaveLength(1);
    expect([found[0]!.join(' ').includes(x), found[0]!.join(' ').includes(y)]).toEqual([true, true]);
  });
});

describe('two articles on one event whose figures are of different things', () => {
  test.each(pairsIn('apart.txt'))('$title', ({ articles }) => {
    expect(contradictions(articles)).toEqual([]);
  });
});
