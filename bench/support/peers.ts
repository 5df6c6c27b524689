import NumberRecognizers from '@microsoft/recognizers-text-number';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { claimsOfEach } from '../../src/pipeline.ts';
import { findQuantities } from '../../src/quantify/index.ts';
import { documentOf } from '../../src/read/document.ts';
import { articles } from '../articles.ts';

const wink = winkNLP(model);

/** What reads a text, and the number of texts in a round of it. */
const readers: readonly (readonly [name: string, texts: number, read: (texts: readonly string[]) => void])[] =
  [
    ['claimcheck, whole claims', 150, readClaims],
    ['claimcheck, quantities alone', 150, each((text) => findQuantities(text))],
    ['wink-nlp, whole pipeline (tags, no quantities)', 150, each((text) => wink.readDoc(text))],
    ['Recognizers-Text, numbers', 12, each((text) => NumberRecognizers.recognizeNumber(text, 'en-us'))],
    ['compromise, .numbers()', 12, each((text) => nlp(text).numbers().json())],
  ];

/** Some dozens of documents at a time, as the command does. */
function readClaims(texts: readonly string[]): void {
  const documents = texts.map((text) => documentOf({ id: 'a', text }));
  for (const _ of claimsOfEach(documents));
}

function each(read: (text: string) => unknown): (texts: readonly string[]) => void {
  return (texts) => {
    for (const text of texts) read(text);
  };
}

/** What each reader reads for: V8 takes some megabytes of text until the last of a large program runs at its full speed. */
const milliseconds = 15_000;

/** Each reader's speed in MB/s on one thread of this process, warm, on the same texts: the best of its rounds, taken in turns. */
export function speeds(): readonly { readonly name: string; readonly speed: number }[] {
  const texts = articles(150);
  const runs = readers.map(([name, count, read]) => {
    const some = texts.slice(0, count);
    const size = some.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    return { name, some, size, read, spent: 0, speed: 0 };
  });
  while (runs.some(({ spent }) => spent < milliseconds))
    for (const run of runs) {
      if (run.spent >= milliseconds) continue;
      const started = performance.now();
      run.read(run.some);
      const taken = performance.now() - started;
      run.spent += taken;
      run.speed = Math.max(run.speed, run.size / 1000 / taken);
    }
  return runs;
}
