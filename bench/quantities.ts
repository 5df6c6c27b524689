import NumberRecognizers from '@microsoft/recognizers-text-number';
import nlp from 'compromise';
import { Bench } from 'tinybench';
import { findQuantities } from '../src/quantify/index.ts';
import { articles } from './articles.ts';

/** Throughput of findQuantities beside compromise's numbers and Recognizers-Text's, on the same sentences in the same run. */

const texts = articles(20);
const sentences = texts.flatMap((text) => text.split(/\n+|(?<=[.”]) (?=[A-Z“])/));
const few = sentences.slice(0, 120); // the slow ones need no more for a steady figure
const size = (list: readonly string[]): number => list.reduce((total, text) => total + text.length, 0);

const bench = new Bench({ time: 1500, warmupTime: 1500 });
bench
  .add('claimcheck findQuantities', () => {
    for (const text of sentences) findQuantities(text);
  })
  .add('compromise .numbers()', () => {
    for (const text of few) nlp(text).numbers().json();
  })
  .add('Recognizers-Text number', () => {
    for (const text of few) NumberRecognizers.recognizeNumber(text, 'en-us');
  });
await bench.run();

const speeds = bench.tasks.map((task) => {
  const { result } = task;
  if (!('latency' in result)) throw new Error(`${task.name} was not measured`);
  const bytes = size(task.name.startsWith('claimcheck') ? sentences : few);
  return { name: task.name, speed: bytes / 1e3 / result.latency.p50 };
});
const own = speeds[0]!.speed;
console.table(
  speeds.map(({ name, speed }) => ({
    reader: name,
    'MB/s': speed.toFixed(2),
    'claimcheck is faster by': (own / speed).toFixed(1),
  })),
);
