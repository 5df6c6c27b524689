import { jsonText } from '../report/json-text.ts';
import type { Claim } from '../schema/report.ts';
import type { Values } from './values.ts';

type Coded = Exclude<keyof Claim, 'id' | 'span' | 'location' | 'sentence'>;

/** The values of the properties of which many claims have the same. */
export type Tables = { readonly [K in Coded]: Values<Claim[K]> };

/** The numbers kept of a claim: of each value that stands in a table, and the places. */
export const columns = [
  'document',
  'text',
  'quantity',
  'field',
  'measured',
  'actor',
  'event',
  'place',
  'time',
  'per',
  'scope',
  'object',
  'asOf',
  'aggregation',
  'attribution',
  'modality',
  'mentions',
  'rules',
  'spanStart',
  'spanEnd',
  'line',
  'column',
] as const;

export type Column = (typeof columns)[number];

/** So many of them are numbers of tables. */
const coded = columns.indexOf('spanStart');
const openings = columns.map((name) => `,"${name}":`);

/** A claim whose properties stand in the tables and columns of all claims of a run. */
export class StoredClaim implements Claim {
  readonly id: string;
  readonly sentence: Claim['sentence'];
  readonly #tables: Tables;
  readonly #rows: Int32Array;
  readonly #at: number;

  /** `at` is where the claim's numbers begin among `rows`. */
  constructor(id: string, sentence: Claim['sentence'], tables: Tables, rows: Int32Array, at: number) {
    this.id = id;
    this.sentence = sentence;
    this.#tables = tables;
    this.#rows = rows;
    this.#at = at;
  }

  get document() {
    return this.#tables.document.of(this.#rows[this.#at]!);
  }
  get text() {
    return this.#tables.text.of(this.#rows[this.#at + 1]!);
  }
  get quantity() {
    return this.#tables.quantity.of(this.#rows[this.#at + 2]!);
  }
  get field() {
    return this.#tables.field.of(this.#rows[this.#at + 3]!);
  }
  get measured() {
    return this.#tables.measured.of(this.#rows[this.#at + 4]!);
  }
  get actor() {
    return this.#tables.actor.of(this.#rows[this.#at + 5]!);
  }
  get event() {
    return this.#tables.event.of(this.#rows[this.#at + 6]!);
  }
  get place() {
    return this.#tables.place.of(this.#rows[this.#at + 7]!);
  }
  get time() {
    return this.#tables.time.of(this.#rows[this.#at + 8]!);
  }
  get per() {
    return this.#tables.per.of(this.#rows[this.#at + 9]!);
  }
  get scope() {
    return this.#tables.scope.of(this.#rows[this.#at + 10]!);
  }
  get object() {
    return this.#tables.object.of(this.#rows[this.#at + 11]!);
  }
  get asOf() {
    return this.#tables.asOf.of(this.#rows[this.#at + 12]!);
  }
  get aggregation() {
    return this.#tables.aggregation.of(this.#rows[this.#at + 13]!);
  }
  get attribution() {
    return this.#tables.attribution.of(this.#rows[this.#at + 14]!);
  }
  get modality() {
    return this.#tables.modality.of(this.#rows[this.#at + 15]!);
  }
  get mentions() {
    return this.#tables.mentions.of(this.#rows[this.#at + 16]!);
  }
  get rules() {
    return this.#tables.rules.of(this.#rows[this.#at + 17]!);
  }
  get span() {
    return { start: this.#rows[this.#at + 18]!, end: this.#rows[this.#at + 19]! };
  }
  get location() {
    return { line: this.#rows[this.#at + 20]!, column: this.#rows[this.#at + 21]! };
  }

  /** The claim as JSON, with its properties in their order behind what `opening` begins. */
  json(opening = '{'): string {
    const { start, end, text } = this.sentence;
    const [from, to] = [this.#rows[this.#at + 18], this.#rows[this.#at + 19]];
    const [line, column] = [this.#rows[this.#at + 20], this.#rows[this.#at + 21]];
    let json = `${opening}"id":${jsonText(this.id)},"document":${this.#textOf(0)},"span":{"start":${from},"end":${to}},"location":{"line":${line},"column":${column}},"text":${this.#textOf(1)},"sentence":{"start":${start},"end":${end},"text":${jsonText(text)}}`;
    for (let at = 2; at < coded; at += 1) json += openings[at]! + this.#textOf(at);
    return `${json}}`;
  }

  #textOf(column: number): string {
    return this.#tables[columns[column] as Coded].textOf(this.#rows[this.#at + column]!);
  }

  /** All properties as an object's own. */
  toJSON(): Claim {
    return JSON.parse(this.json());
  }
}

/** A claim as an object whose properties are its own, for whoever copies it. */
export const plainClaim = (claim: Claim): Claim => (claim instanceof StoredClaim ? claim.toJSON() : claim);
