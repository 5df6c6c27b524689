import { describe, expect, test } from 'vitest';
import { compare, extract } from '../../src/index.ts';

/** Repeated without end, each of these has driven some pattern or loop into quadratic work. */
const units = [
  '1',
  '1,',
  '1 ',
  '1-',
  '1 million ',
  '50 troops ',
  '50 troops. ',
  'between 1 and ',
  'from 1 to ',
  'two hundred and ',
  '$1-',
  'a ',
  'A.',
  'Mr. ',
  'U.S. ',
  '"',
  '“1 ',
  '“He fired 5 shots. ',
  '” he said. ',
  'according to ',
  'Mayor Lind said 5 ',
  'Anna ',
  'of 5 ',
  ', 5',
  '(5 ',
  '5) ',
  '5 km (3 miles) ',
  '\n',
  '\n\n5',
  ' ',
  '\t5',
  '- 5 men\n',
  'x',
  '\u0000',
  '\u0301',
  '<b>',
  'Tuesday ',
  'May 5 ',
  'since 2022 ',
  '5 killed, ',
  '5 in ',
];

/** The least of a few runs, in milliseconds of processor time, so that other work on the machine counts little. */
function cost(work: () => unknown, times: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < times; run += 1) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** Six times as much of it costs about six times the work; quadratic work would cost thirty-six times as much. */
function growsEvenly(work: (times: number) => () => unknown, first: number, last: number): void {
  let times = first;
  while (times < last && cost(work(times), 1) < 25) times *= 2;
  const small = cost(work(times), 2);
  let large = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3 && large > 15 * small + 100; run += 1)
    large = Math.min(large, cost(work(6 * times), 1));
  expect(large).toBeLessThan(15 * small + 100);
}

describe('the cost grows with the length of the text and no faster', () => {
  test.each(units.map((unit) => [JSON.stringify(unit), unit]))('%s', (_name, unit) => {
    const text = (length: number) => unit.repeat(Math.ceil(length / unit.length));
    growsEvenly((length) => () => extract([{ id: 'd', text: text(length) }]), 500, 16_000);
  });
});

/** Articles that a hostile hand wrote to be compared, all of the same claims. */
const articles: Record<string, (i: number) => string> = {
  'one fact, all figures': (i) => `${i + 10} people died in Kessing on Tuesday.`,
  'one noun, all places': (i) => `50 people died in Kess${'abcdefghij'[i % 10]}${'klmnopq'[i % 7]}ing.`,
};

describe('the cost of comparing grows with the number of articles and no faster', () => {
  test.each(Object.entries(articles))('%s', (_name, write) => {
    const documents = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ id: `d${i}`, text: write(i) }));
    growsEvenly((count) => () => compare(documents(count)), 250, 250);
  });
});
