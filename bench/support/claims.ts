import type { Claim, DocumentInfo, Facet } from '../../src/schema/report.ts';
import { randomFrom } from '../articles.ts';

/**
 * Made-up claims as an extraction gives them: few fields are frequent and many rare, and so are names. The sentences name them too,
 * for claims whose sentences share no name do not meet in a large run.
 */

const perDocument = 10;

/** A word of its own for each number. */
function wordOf(number: number): string {
  const syllable = `${'bdfgklmnprstvz'[number % 14]}${'aeiou'[Math.floor(number / 14) % 5]}`;
  return number < 70 ? syllable : syllable + wordOf(Math.floor(number / 70) - 1);
}

const nameOf = (number: number, ending: string): string => {
  const word = wordOf(number);
  return word.slice(0, 1).toUpperCase() + word.slice(1) + ending;
};

/** The documents and claims of a report, document by document, each with its type for NDJSON. */
export function documentOf(at: number): readonly object[] {
  const random = randomFrom(at + 1);
  /** Zipf's law, about: low numbers are frequent. */
  const rank = (most: number) => Math.floor(most ** random()) - 1;
  const id = `d${at.toString(16).padStart(11, '0')}`;
  const info: DocumentInfo = {
    id,
    path: `${id}.txt`,
    title: null,
    outlet: null,
    url: null,
    author: null,
    published: { date: `20${10 + (at % 15)}-0${1 + (at % 9)}-1${at % 10}`, basis: 'stated' },
    sha256: id.padEnd(64, '0'),
    words: 500,
    sketch: '',
  };
  const facet = (text: string): Facet => ({ text, basis: 'stated' });
  const claims = Array.from({ length: perDocument }, (_, number): Claim => {
    const value = Math.ceil(10 ** (random() * 5));
    const exact = { low: value, high: value };
    const start = number * 120;
    const field = `${wordOf(rank(3000))}ngs`;
    const actor = nameOf(rank(20_000), 'son');
    const event = random() < 0.5 ? `${wordOf(rank(5000))}quake` : null;
    const place = random() < 0.7 ? nameOf(rank(20_000), 'ville') : null;
    const where = `${event ? ` after the ${event}` : ''}${place ? ` in ${place}` : ''}`;
    const text = `Of all there were, ${value} ${field} have been counted by ${actor}${where}.`;
    return {
      id: `${id}${number.toString().padStart(4, '0')}`,
      document: id,
      span: { start: start + 19, end: start + 19 + String(value).length },
      location: { line: number + 1, column: 20 },
      text: String(value),
      sentence: { start, end: start + text.length, text },
      quantity: {
        kind: 'count',
        ...exact,
        unit: null,
        bound: 'exact',
        hedge: null,
        canonical: { ...exact, unit: null },
        asserted: exact,
        expected: exact,
      },
      field,
      measured: null,
      actor: facet(actor),
      event: event === null ? null : facet(event),
      place: place === null ? null : facet(place),
      time: null,
      per: null,
      scope: null,
      object: null,
      asOf: null,
      aggregation: null,
      attribution: null,
      modality: 'asserted',
      mentions: [],
      rules: [],
    };
  });
  return [{ type: 'document', ...info }, ...claims.map((claim) => ({ type: 'claim', ...claim }))];
}

/** The lines of a whole report of so many claims. */
export function reportLines(claims: number): {
  readonly count: number;
  readonly lineOf: (at: number) => object | readonly object[];
} {
  const documents = Math.ceil(claims / perDocument);
  return {
    count: documents + 2,
    lineOf: (at) =>
      at === 0
        ? { type: 'report', schemaVersion: 1, tool: { name: 'claimcheck', version: '0.0.0' } }
        : at <= documents
          ? documentOf(at)
          : { type: 'summary' },
  };
}
