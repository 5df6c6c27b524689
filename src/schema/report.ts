import * as z from 'zod';
import { schemaVersion } from './version.ts';

/** The report's shape (DESIGN: the data contract). The types below are inferred from it, and JSON Schema is generated from it. */

export { schemaVersion };

const offsets = z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() });
const basis = z.enum(['stated', 'inferred']);
const bounds = ['exact', 'approx', 'over', 'atLeast', 'under', 'atMost', 'range', 'vague'] as const;
export const kinds = [
  'count',
  'measure',
  'money',
  'percent',
  'ratio',
  'rate',
  'duration',
  'age',
  'score',
  'index',
  'date',
  'time',
  'ordinal',
] as const;

/** A closed interval; `null` is an open end. Asserted and expected intervals are in the canonical unit. */
const interval = z.strictObject({ low: z.number().nullable(), high: z.number().nullable() });
const valueSpan = interval.extend({ unit: z.string().nullable() });

/** One circumstance of a claim: its words, the canonical value where one is known, and how it is known. */
const facet = z.strictObject({ text: z.string(), value: z.string().optional(), basis });

const quantity = z.strictObject({
  kind: z.enum(kinds),
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: z.string().nullable(),
  bound: z.enum(bounds),
  hedge: z.string().nullable(),
  canonical: valueSpan,
  asserted: interval,
  expected: interval,
  terms: z.array(z.number()).optional(),
  change: z
    .strictObject({
      from: z.number().nullable(),
      to: z.number().nullable(),
      direction: z.enum(['up', 'down']),
    })
    .optional(),
  date: z
    .strictObject({
      from: z.string(),
      to: z.string(),
      precision: z.enum(['hour', 'day', 'week', 'month', 'quarter', 'year', 'decade']),
    })
    .optional(),
});

const document = z.strictObject({
  id: z.string(),
  path: z.string(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  url: z.string().nullable(),
  author: z.string().nullable(),
  published: z.strictObject({ date: z.string(), basis }).nullable(),
  sha256: z.string(),
  words: z.int().nonnegative(),
  sketch: z.string(),
  text: z.string().optional(),
});

const attribution = z.strictObject({
  origin: z.string().nullable(),
  text: z.string(),
  verb: z.string().nullable(),
  quoted: z.boolean(),
  basis,
});

const sentence = offsets.extend({ text: z.string() });

const claim = z.strictObject({
  id: z.string(),
  document: z.string(),
  span: offsets,
  location: z.strictObject({ line: z.int().positive(), column: z.int().positive() }),
  text: z.string(),
  sentence,
  quantity,
  field: z.string(),
  measured: facet.nullable(),
  actor: facet.nullable(),
  event: facet.nullable(),
  place: facet.nullable(),
  time: facet.nullable(),
  per: facet.nullable(),
  scope: facet.nullable(),
  object: facet.nullable(),
  asOf: facet.nullable(),
  aggregation: z.enum(['total', 'part', 'additional', 'cumulative']).nullable(),
  attribution: attribution.nullable(),
  modality: z.enum(['asserted', 'planned', 'conjectured', 'denied', 'hypothetical']),
  mentions: z.array(offsets),
  rules: z.array(z.string()),
});

const verdicts = ['agree', 'compatible', 'update', 'possible', 'contradict'] as const;
const verdict = z.enum(verdicts);
const verdictCounts = z.strictObject({
  agree: z.int(),
  compatible: z.int(),
  update: z.int(),
  possible: z.int(),
  contradict: z.int(),
});

const facetMatch = z.enum(['same', 'compatible', 'different']);
const pair = z.strictObject({
  a: z.string(),
  b: z.string(),
  verdict,
  confidence: z.number().min(0).max(1),
  reason: z.string(),
  facets: z.record(z.string(), facetMatch),
});

const group = z.strictObject({
  id: z.string(),
  field: z.string(),
  label: z.string(),
  /** What most say, who stands apart, and what rests on whom, in words. */
  note: z.string(),
  verdict,
  confidence: z.number().min(0).max(1),
  documents: z.array(z.string()),
  origins: z.array(z.strictObject({ name: z.string(), documents: z.array(z.string()) })),
  independent: z.int().nonnegative(),
  range: valueSpan,
  claims: z.array(z.string()),
  pairCounts: verdictCounts,
  pairs: z.array(pair),
});

const summary = z.strictObject({
  documents: z.int(),
  claims: z.int(),
  groups: z.int(),
  compared: z.int(),
  single: z.int(),
  verdicts: verdictCounts,
});

const extraction = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  tool: z.strictObject({ name: z.literal('claimcheck'), version: z.string() }),
  documents: z.array(document),
  claims: z.array(claim),
  summary,
});

export const documentSchema = document;
export const claimSchema = claim;
export const sentenceSchema = sentence;
export const pairSchema = pair;
export const extractionSchema = extraction;
export const reportSchema = extraction.extend({ groups: z.array(group) });

/** All of it readonly, lists and tuples too. */
export type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

export type Kind = (typeof kinds)[number];
export type Bound = (typeof bounds)[number];
export type Verdict = (typeof verdicts)[number];
export type Basis = z.infer<typeof basis>;
export type Span = Frozen<z.infer<typeof offsets>>;
export type Interval = Frozen<z.infer<typeof interval>>;
export type ValueSpan = Frozen<z.infer<typeof valueSpan>>;
export type Facet = Frozen<z.infer<typeof facet>>;
export type FacetMatch = z.infer<typeof facetMatch>;
export type Quantity = Frozen<z.infer<typeof quantity>>;
export type Attribution = Frozen<z.infer<typeof attribution>>;
export type Claim = Frozen<z.infer<typeof claim>>;
export type DocumentInfo = Frozen<z.infer<typeof document>>;
export type Pair = Frozen<z.infer<typeof pair>>;
export type Group = Frozen<z.infer<typeof group>>;
export type Summary = Frozen<z.infer<typeof summary>>;
export type Extraction = Frozen<z.infer<typeof extraction>>;
export type Report = Frozen<z.infer<typeof reportSchema>>;
