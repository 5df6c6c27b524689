import { readFileSync } from 'node:fs';
import type { CheckReport } from '../../src/check/index.ts';
import { sentencesOf } from '../../src/check/sentences.ts';
import type { CheckedClaim, CheckStatus } from '../../src/schema/check.ts';
import type { Claim, DocumentInfo, Group, Pair, Quantity, Report, Verdict } from '../../src/schema/report.ts';
import { reportSchema } from '../../src/schema/report.ts';
import { summarise } from '../../src/summary.ts';

/** A report made by hand about an invented storm: every verdict, every bound, and texts that try to break out of a format. */

const folder = 'fixtures/report/articles';
const infos: Record<string, Partial<DocumentInfo>> = {
  'tideford-gazette': {
    title: 'Storm surge breaches the Tideford sea wall',
    outlet: 'Tideford Gazette',
    published: { date: '2031-03-15', basis: 'stated' },
  },
  'estuary-post': {
    title: 'Tideford counts its dead',
    outlet: 'Estuary Post',
    url: 'https://estuary.example/dead?a=1&b=2',
    published: { date: '2031-03-17', basis: 'inferred' },
  },
  'north-shore': {
    title: 'Thousands flee as sea wall breaks — 北岸日報',
    author: '=Mallory\u001b[31m\u009b2J\u2028',
  },
  'harbour-wire': { outlet: '<b>Harbour</b> "Wire"', url: 'javascript:alert(1)' },
};
const texts = new Map(Object.keys(infos).map((id) => [id, readFileSync(`${folder}/${id}.txt`, 'utf8')]));
const documents = Object.entries(infos).map(
  ([id, info]): DocumentInfo => ({
    id,
    path: `${folder}/${id}.txt`,
    title: null,
    outlet: null,
    url: null,
    author: null,
    published: null,
    sha256: '0'.repeat(64),
    words: texts.get(id)!.split(/\s+/).length,
    sketch: '',
    ...info,
  }),
);

type Q = Partial<Quantity> & Pick<Quantity, 'bound' | 'low' | 'high'>;
interface Extra {
  origin?: string;
  per?: string;
  field?: string;
  also?: string;
  modality?: Claim['modality'];
}

const claims: Claim[] = [];

function claim(document: string, text: string, field: string, q: Q, extra: Extra = {}): string {
  const whole = texts.get(document)!;
  const start = whole.indexOf(text);
  if (start < 0) throw new Error(`not in ${document}: ${text}`);
  const before = whole.slice(0, start);
  const lineStart = before.lastIndexOf('\n') + 1;
  const lineEnd = whole.indexOf('\n', start);
  const id = `c${claims.length + 1}`;
  const { low, high, unit = null } = q;
  const quantity: Quantity = {
    kind: 'count',
    unit,
    hedge: null,
    canonical: { low, high, unit },
    asserted: { low, high },
    expected: { low, high },
    ...q,
  };
  const { origin, per, modality = 'asserted', also } = extra;
  const alsoAt = also ? whole.indexOf(also) : -1;
  claims.push({
    id,
    document,
    span: { start, end: start + text.length },
    location: { line: before.split('\n').length, column: start - lineStart + 1 },
    text,
    sentence: { start: lineStart, end: lineEnd, text: whole.slice(lineStart, lineEnd) },
    quantity,
    field,
    measured: { text: field, basis: 'stated' },
    actor: null,
    event: null,
    place: { text: 'Tideford', value: 'Tideford', basis: 'inferred' },
    time: null,
    per: per ? { text: per, value: per, basis: 'stated' } : null,
    scope: null,
    object: null,
    asOf: null,
    aggregation: null,
    attribution: origin ? { origin, text: origin, verb: 'said', quoted: false, basis: 'stated' } : null,
    modality,
    mentions: alsoAt < 0 ? [] : [{ start: alsoAt, end: alsoAt + also!.length }],
    rules: ['by hand'],
  });
  return id;
}

const money = { kind: 'money', unit: 'EUR' } as const;
const venn = { origin: 'Orla Venn' };

const dead1 = claim(
  'tideford-gazette',
  'at least nine people',
  'deaths',
  {
    bound: 'atLeast',
    low: 9,
    high: null,
    hedge: 'at least',
    asserted: { low: 9, high: null },
    expected: { low: 9, high: 10 },
  },
  venn,
);
const left1 = claim(
  'tideford-gazette',
  'About 50,000 residents',
  'residents',
  {
    bound: 'approx',
    low: 50000,
    high: 50000,
    hedge: 'About',
    asserted: { low: 42500, high: 57500 },
    expected: { low: 42500, high: 57500 },
  },
  venn,
);
const strip1 = claim('tideford-gazette', 'roughly 6 miles', 'flooded strip', {
  kind: 'measure',
  bound: 'approx',
  low: 6,
  high: 6,
  unit: 'mile',
  hedge: 'roughly',
  canonical: { low: 9656.064, high: 9656.064, unit: 'metre' },
  asserted: { low: 8200, high: 11100 },
  expected: { low: 8200, high: 11100 },
});
const cost1 = claim(
  'tideford-gazette',
  '€1.2 million',
  'repairs',
  {
    ...money,
    bound: 'exact',
    low: 1.2e6,
    high: 1.2e6,
    asserted: { low: 1.15e6, high: 1.25e6 },
    expected: { low: 1.15e6, high: 1.25e6 },
  },
  { origin: 'County Council' },
);
const share1 = claim('tideford-gazette', 'Around a fifth of the county', 'territory', {
  kind: 'percent',
  unit: 'percent',
  bound: 'approx',
  low: 20,
  high: 20,
  asserted: { low: 17, high: 23 },
  expected: { low: 17, high: 23 },
});
claim('tideford-gazette', '200 pumps for 200 boats', 'pumps', {
  kind: 'ratio',
  bound: 'exact',
  low: 200,
  high: 200,
  terms: [200, 200],
});
const bags1 = claim(
  'tideford-gazette',
  '40,000 to 45,000 sandbags every month',
  'sandbags',
  { bound: 'range', low: 40000, high: 45000 },
  { per: 'month', modality: 'planned' },
);

const dead2 = claim(
  'estuary-post',
  'Twenty-three people',
  'deaths',
  { bound: 'exact', low: 23, high: 23 },
  { origin: 'rescue services' },
);
const left2 = claim(
  'estuary-post',
  'More than 50,000 residents',
  'residents',
  {
    bound: 'over',
    low: 50000,
    high: null,
    asserted: { low: 50000, high: null },
    expected: { low: 50000, high: 60000 },
  },
  venn,
);
const strip2 = claim(
  'estuary-post',
  '10 kilometres',
  'flooded strip',
  {
    kind: 'measure',
    bound: 'exact',
    low: 10,
    high: 10,
    unit: 'kilometre',
    canonical: { low: 10000, high: 10000, unit: 'metre' },
  },
  { origin: 'Estuary Survey' },
);
const cost2 = claim(
  'estuary-post',
  'less than €3 million',
  'repairs',
  {
    ...money,
    bound: 'atLeast',
    low: 3e6,
    high: null,
    hedge: 'cannot … for less than',
    asserted: { low: 3e6, high: null },
    expected: { low: 3e6, high: null },
  },
  { origin: 'Pell & Sons' },
);
const share2 = claim('estuary-post', 'Some 20% of the county', 'territory', {
  kind: 'percent',
  unit: 'percent',
  bound: 'approx',
  low: 20,
  high: 20,
  asserted: { low: 17, high: 23 },
  expected: { low: 17, high: 23 },
});
const bags2 = claim(
  'estuary-post',
  '12,000 sandbags a month',
  'sandbags',
  { bound: 'exact', low: 12000, high: 12000 },
  { per: 'month' },
);

const left3 = claim('north-shore', 'Over 90,000 residents', 'residents', {
  bound: 'over',
  low: 90000,
  high: null,
  asserted: { low: 90000, high: null },
  expected: { low: 90000, high: 100000 },
});
const cost3 = claim(
  'north-shore',
  '€1.1 million to €1.3 million',
  'repairs',
  { ...money, bound: 'range', low: 1.1e6, high: 1.3e6 },
  { origin: 'County Council' },
);
claim('north-shore', 'Fewer than 300 houses', 'houses', {
  bound: 'under',
  low: null,
  high: 300,
  asserted: { low: 0, high: 300 },
  expected: { low: 255, high: 300 },
});
claim('north-shore', 'up to 400', 'houses', {
  bound: 'atMost',
  low: null,
  high: 400,
  asserted: { low: 0, high: 400 },
  expected: { low: 320, high: 400 },
});
claim(
  'north-shore',
  '=SUM(A1) and <script>alert(1)</script> & "quotes" cost 75 dollars',
  '=cmd|"\u001b[2J<img src=x onerror=alert(1)>',
  { kind: 'money', unit: 'USD', bound: 'exact', low: 75, high: 75 },
  { origin: '</script><script>alert(2)</script> ::error::%0A' },
);
const ferry1 = claim('north-shore', '16 May 2031', 'date', {
  kind: 'date',
  bound: 'exact',
  low: null,
  high: null,
  date: { from: '2031-05-16', to: '2031-05-16', precision: 'day' },
});
claim('north-shore', 'Nearly 1 million litres', 'water', {
  kind: 'measure',
  bound: 'under',
  low: 1e6,
  high: 1e6,
  unit: 'litre',
  canonical: { low: 1e6, high: 1e6, unit: 'litre' },
  asserted: { low: 850000, high: 1e6 },
  expected: { low: 850000, high: 1e6 },
});

const left4 = claim(
  'harbour-wire',
  '50,000',
  'residents',
  {
    bound: 'exact',
    low: 50000,
    high: 50000,
    asserted: { low: 47500, high: 52500 },
    expected: { low: 47500, high: 52500 },
  },
  venn,
);
const ferry2 = claim(
  'harbour-wire',
  'May 2031',
  'date',
  {
    kind: 'date',
    bound: 'exact',
    low: null,
    high: null,
    date: { from: '2031-05-01', to: '2031-05-31', precision: 'month' },
  },
  { origin: 'ferry operator' },
);
claim('harbour-wire', 'Dozens of houses', 'houses', {
  bound: 'vague',
  low: 24,
  high: 99,
  asserted: { low: 24, high: 149 },
  expected: { low: 24, high: 99 },
});
claim('harbour-wire', '110 km/h', 'wind', {
  kind: 'measure',
  bound: 'exact',
  low: 110,
  high: 110,
  unit: 'kilometre per hour',
});

const byId = new Map(claims.map((one) => [one.id, one]));
const distinct = (values: readonly string[]) => [...new Set(values)];
type P = readonly [a: string, b: string, verdict: Verdict, confidence: number, reason: string];

function group(
  id: string,
  label: string,
  verdict: Verdict,
  independent: number,
  members: readonly string[],
  pairs: readonly P[],
): Group {
  const own = members.map((member) => byId.get(member)!);
  const named = distinct(own.flatMap((one) => one.attribution?.origin ?? []));
  const pairCounts = { agree: 0, compatible: 0, update: 0, possible: 0, contradict: 0 };
  for (const pair of pairs) pairCounts[pair[2]] += 1;
  const { canonical } = own[0]!.quantity;
  return {
    id,
    field: own[0]!.field,
    label,
    note: '',
    verdict,
    confidence: Math.max(...pairs.map((pair) => pair[3])),
    documents: distinct(own.map((one) => one.document)),
    origins: named.map((name) => ({
      name,
      documents: distinct(own.filter((one) => one.attribution?.origin === name).map((one) => one.document)),
    })),
    independent,
    range: canonical,
    claims: members,
    pairCounts,
    pairs: pairs.map(
      ([a, b, v, confidence, reason]): Pair => ({
        a,
        b,
        verdict: v,
        confidence,
        reason,
        facets: { place: 'same' },
      }),
    ),
  };
}

const near = 'The figures meet.';
const groups: Group[] = [
  group(
    'g1',
    'residents evacuated in Tideford',
    'compatible',
    2,
    [left1, left2, left3, left4],
    [
      [left1, left2, 'agree', 0.9, near],
      [left1, left4, 'agree', 0.9, near],
      [left2, left4, 'agree', 0.9, near],
      [
        left1,
        left3,
        'compatible',
        0.8,
        'About 50,000 and over 90,000 can both be true only if the first is far off.',
      ],
      [
        left2,
        left3,
        'compatible',
        0.85,
        'Over 90,000 is also more than 50,000, but a reader would not take one for the other.',
      ],
      [left3, left4, 'compatible', 0.7, 'Over 90,000 against 50,000.'],
    ],
  ),
  group(
    'g2',
    'deaths in the storm surge',
    'update',
    2,
    [dead1, dead2],
    [[dead1, dead2, 'update', 0.8, 'Deaths rose from at least 9 on 14 March to 23 on 16 March.']],
  ),
  group(
    'g3',
    'width of the flooded strip',
    'agree',
    2,
    [strip1, strip2],
    [[strip1, strip2, 'agree', 0.9, near]],
  ),
  group(
    'g4',
    'cost of the wall’s repairs',
    'contradict',
    2,
    [cost1, cost2, cost3],
    [
      [
        cost1,
        cost2,
        'contradict',
        0.95,
        '1.2 million EUR cannot be at least 3 million EUR: same repairs, same wall.',
      ],
      [cost1, cost3, 'agree', 0.9, near],
      [cost2, cost3, 'contradict', 0.9, '1.1 to 1.3 million EUR cannot be at least 3 million EUR.'],
    ],
  ),
  group(
    'g5',
    'share of the county under water',
    'agree',
    2,
    [share1, share2],
    [[share1, share2, 'agree', 0.9, near]],
  ),
  group(
    'g6',
    'sandbags a month',
    'possible',
    2,
    [bags1, bags2],
    [
      [
        bags1,
        bags2,
        'possible',
        0.4,
        '40,000 to 45,000 against 12,000 a month, but one is planned and neither names what for.',
      ],
    ],
  ),
  group(
    'g7',
    'ferry reopening',
    'agree',
    2,
    [ferry1, ferry2],
    [[ferry1, ferry2, 'agree', 0.8, 'May 2031 holds 16 May 2031.']],
  ),
];

export const sampleTexts: ReadonlyMap<string, string> = texts;

/** The report, checked against its schema. */
export const sample: Report = reportSchema.parse({
  schemaVersion: 1,
  tool: { name: 'claimcheck', version: '0.0.0' },
  documents,
  claims,
  groups,
  summary: summarise(documents, claims, groups),
}) as Report;

const checkedFigures = [
  checked(cost3, 'contradicted', 'g4', [
    [cost2, 'contradict', 'Its 1.1 to 1.3 million EUR cannot be at least 3 million EUR.'],
    [cost1, 'agree', near],
  ]),
  checked(left3, 'compatible', 'g1', [[left2, 'compatible', 'Over 90,000 is also more than 50,000.']]),
  checked(ferry1, 'confirmed', 'g7', [[ferry2, 'agree', near]]),
  ...(['update', 'possible', 'not-found'] as const).map((status, i) =>
    checked(
      claims[15 + i]!.id,
      status,
      null,
      status === 'not-found' ? [] : [[claims[22]!.id, status, 'Told of another moment.']],
    ),
  ),
];
const drafted = checkedFigures.map(({ claim: id }) => claims.find((one) => one.id === id)!);
const inOrder = drafted
  .map((_, at) => at)
  .toSorted((a, b) => drafted[a]!.span.start - drafted[b]!.span.start);

/** The north-shore article as a draft against the other three: every status. */
export const sampleCheck: CheckReport = {
  draft: ['north-shore'],
  sentences: sentencesOf(
    inOrder.map((at) => drafted[at]!),
    inOrder.map((at) => checkedFigures[at]!),
  ),
  checked: checkedFigures,
  report: sample,
};

function checked(
  claim: string,
  status: CheckStatus,
  group: string | null,
  sources: readonly (readonly [string, Verdict, string])[],
): CheckedClaim {
  return {
    claim,
    status,
    confidence: 0.9,
    reason: sources[0]?.[2] ?? 'No source has a figure on the same fact.',
    group,
    sources: sources.map(([source, verdict, reason]) => ({
      claim: source,
      verdict,
      confidence: 0.9,
      reason,
    })),
    independent: sources.filter((source) => source[1] === 'agree').length,
  };
}
