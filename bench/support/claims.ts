import type { Claim, DocumentInfo, Facet } from '../../src/schema/report.ts';
import { randomFrom } from '../articles.ts';

/** Made-up claims as an extraction gives them: few fields are frequent and many rare, and so are names. */

const perDocument = 10;

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
  const facet = (name: string, most: number): Facet => ({ text: `${name} ${rank(most)}`, basis: 'stated' });
  const claims = Array.from({ length: perDocument }, (_, number): Claim => {
    const value = Math.ceil(10 ** (random() * 5));
    const exact = { low: value, high: value };
    const start = number * 120;
    return {
      id: `${id}${number.toString().padStart(4, '0')}`,
      document: id,
      span: { start: start + 20, end: start + 30 },
      location: { line: number + 1, column: 21 },
      text: String(value),
      sentence: {
        start,
        end: start + 100,
        text: `A sentence of the usual length, in which ${value} of something are counted by somebody.`,
      },
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
      field: `field ${rank(3000)}`,
      measured: null,
      actor: facet('Actor', 20_000),
      event: random() < 0.5 ? facet('event', 5000) : null,
      place: random() < 0.7 ? facet('Place', 20_000) : null,
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
