import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/index.ts';
import type { Claim } from '../../src/schema/report.ts';
import { type ExpectedClaim, expectations, expectedClaims } from './expectations.ts';

const documents = readdirSync('seeds').map((id) => ({ id, text: readFileSync(`seeds/${id}`, 'utf8') }));
const report = compare(documents);
const pathOf = new Map(report.documents.map((document) => [document.id, document.path]));
const verdictOf = new Map(
  report.groups.flatMap((group) =>
    group.pairs.map((pair) => [[pair.a, pair.b].sort().join(' '), pair.verdict]),
  ),
);
const expected = new Map(expectedClaims.map((claim) => [claim.id, claim]));

/** The claims read at a labelled place, the places where it is repeated included. */
function claimsAt(place: ExpectedClaim): readonly Claim[] {
  return report.claims.filter(
    (claim) =>
      pathOf.get(claim.document) === place.doc &&
      [claim.span, ...claim.mentions].some((span) => span.start < place.end && place.start < span.end),
  );
}

/** Whether both state the same numbers; an open end states none. */
function sameNumbers(
  a: Pick<ExpectedClaim, 'low' | 'high'>,
  b: Pick<ExpectedClaim, 'low' | 'high'>,
): boolean {
  const stated = ({ low, high }: typeof a) => [...new Set([low, high].filter((n) => n !== null))].join(' ');
  return stated(a) === stated(b);
}

function verdictsBetween(a: string, b: string): readonly string[] {
  const said = claimsAt(expected.get(a) as ExpectedClaim).flatMap((x) =>
    claimsAt(expected.get(b) as ExpectedClaim).map((y) => verdictOf.get([x.id, y.id].sort().join(' '))),
  );
  return [...new Set(said.filter((verdict) => verdict !== undefined))];
}

describe('every expected claim is read', () => {
  const required = expectedClaims.filter((claim) => !claim.optional);
  test.each(required.map((claim) => [claim.id, claim.surface, claim] as const))(
    '%s «%s»',
    (_id, _surface, claim) => {
      const read = claimsAt(claim);
      const same = read.filter(({ quantity }) =>
        claim.kind === 'date'
          ? quantity.date !== undefined && `${quantity.date.from}`.includes((claim.date as string).slice(4))
          : sameNumbers(quantity, claim) && quantity.bound === claim.bound,
      );
      expect(same, `read here: ${JSON.stringify(read.map((c) => [c.text, c.quantity]))}`).not.toHaveLength(0);
      if (claim.per) expect(same[0]?.per?.value).toBe(claim.per);
      if (claim.ratio) expect(same[0]?.quantity.terms).toEqual(claim.ratio);
      if (claim.planned) expect(same[0]?.modality).toBe('planned');
    },
  );
});

describe('groups are judged as they must be', () => {
  test.each(expectations.groups.map((group) => [group.name, group] as const))('%s', (_name, group) => {
    const firstOfDocument = new Map<string, string>();
    for (const id of group.members) {
      const doc = (expected.get(id) as ExpectedClaim).doc;
      if (!firstOfDocument.has(doc)) firstOfDocument.set(doc, id);
    }
    const members = [...firstOfDocument.values()];
    for (const [i, a] of members.entries())
      for (const b of members.slice(i + 1))
        expect(verdictsBetween(a, b), `${a} and ${b}`).toContain(group.verdict);
  });
});

describe('what is not the same fact is not compared', () => {
  test.each(expectations.never.map(({ pair, why }) => [why, pair] as const))('%s', (_why, [a, b]) => {
    expect(verdictsBetween(a, b)).toEqual([]);
  });
});

test('the one contradiction is tens of thousands of casualties against more than a million', () => {
  const contradictions = report.groups
    .flatMap((group) => group.pairs)
    .filter((pair) => pair.verdict === 'contradict');
  const words = contradictions.map((pair) =>
    [pair.a, pair.b].map((id) => report.claims.find((claim) => claim.id === id)?.text).sort(),
  );
  expect(words).toEqual([['1 million people', 'tens of thousands of casualties']]);
});

test('three of the five articles on the troops rest on one origin, in two spellings', () => {
  const place = expected.get('000-01') as ExpectedClaim;
  const group = report.groups.find((g) => claimsAt(place).some((claim) => g.claims.includes(claim.id)));
  expect(group?.documents).toHaveLength(5);
  expect(
    group?.origins.filter((origin) => /Zelensk/.test(origin.name)).map((o) => o.documents.length),
  ).toEqual([3]);
  expect(group?.independent).toBe(3);
});

describe('no claim is read', () => {
  test.each(expectations.not_claims.map((entry) => [entry.surface, entry] as const))(
    '%s',
    (surface, { doc }) => {
      const text = readFileSync(`seeds/${doc}`, 'utf8');
      const start = text.indexOf(surface);
      const claims = report.claims.filter(
        (claim) =>
          pathOf.get(claim.document) === doc &&
          claim.span.start < start + surface.length &&
          start < claim.span.end,
      );
      expect(claims.map((claim) => claim.text)).toEqual([]);
    },
  );
});
