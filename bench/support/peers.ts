import NumberRecognizers from '@microsoft/recognizers-text-number';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { claimsOf } from '../../src/pipeline.ts';
import { findQuantities } from '../../src/quantify/index.ts';
import { documentOf } from '../../src/read/document.ts';
import { articles } from '../articles.ts';

const wink = winkNLP(model);

/** What reads a text, and the number of texts that make a steady measurement. */
const readers: readonly (readonly [name: string, texts: number, read: (text: string) => unknown])[] = [
  ['claimcheck, whole claims', 60, (text) => claimsOf(documentOf({ id: 'a', text }))],
  ['claimcheck, quantities alone', 150, (text) => findQuantities(text)],
  ['wink-nlp, whole pipeline (tags, no quantities)', 150, (text) => wink.readDoc(text)],
  ['Recognizers-Text, numbers', 12, (text) => NumberRecognizers.recognizeNumber(text, 'en-us')],
  ['compromise, .numbers()', 12, (text) => nlp(text).numbers().json()],
];

/** Each reader's speed in MB/s on one thread of this process, warm, on the same texts: the best of some rounds. */
export function speeds(): readonly { readonly name: string; readonly speed: number }[] {
  const texts = articles(150);
  for (const [, count, read] of readers) for (const text of texts.slice(0, count)) read(text);
  const best = readers.map(() => 0);
  for (let round = 0; round < 4; round += 1)
    for (const [at, [, count, read]] of readers.entries()) {
      const some = texts.slice(0, count);
      const started = performance.now();
      for (const text of some) read(text);
      const size = some.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
      best[at] = Math.max(best[at]!, size / 1000 / (performance.now() - started));
    }
  return readers.map(([name], at) => ({ name, speed: best[at]! }));
}
