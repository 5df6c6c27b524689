import type { Claim, Facet, Span } from '../schema/report.ts';

const facets = ['actor', 'event', 'place', 'time', 'per', 'scope', 'object'] as const;

/** Facts of one field and figure in a document that a further claim is held against; no article has more. */
const most = 50;

/** Merges claims that say the same thing again into the first of them, as mentions of it. */
export function mergeRepeats(claims: readonly Claim[]): readonly Claim[] {
  const merged: { claim: Claim; readonly mentions: Span[]; headed: boolean }[] = [];
  const byKey = new Map<string, number[]>();
  for (const claim of claims) {
    const { quantity, field } = claim;
    const { low, high, bound, canonical, date } = quantity;
    const key = `${field}|${low}|${high}|${bound}|${canonical.unit}|${date?.from}|${date?.to}|${claim.modality}`;
    const known = byKey.get(key) ?? [];
    const same = known.find((i) => sameFact(merged[i]!.claim, claim));
    const found = same === undefined ? undefined : merged[same];
    if (found) {
      found.claim = join(found.claim, claim, found.headed);
      found.headed &&= isHeadline(claim);
      found.mentions.push(...claim.mentions);
      continue;
    }
    if (known.length < most) known.push(merged.length);
    byKey.set(key, known);
    merged.push({ claim, mentions: [...claim.mentions], headed: isHeadline(claim) });
  }
  return merged.map(({ claim, mentions }) =>
    mentions.length === claim.mentions.length ? claim : { ...claim, mentions },
  );
}

function sameFact(a: Claim, b: Claim): boolean {
  return facets.every((name) => agree(a[name], b[name]));
}

function agree(a: Facet | null, b: Facet | null): boolean {
  if (a?.value === undefined || b?.value === undefined) return true;
  const [x, y] = [a.value.toLowerCase(), b.value.toLowerCase()];
  return x === y || x.includes(y) || y.includes(x);
}

/** Without a full stop. */
const isHeadline = ({ sentence }: Claim): boolean => !/[.!?…]["'”’»)\]]*$/.test(sentence.text);

/**
 * The first saying with the circumstances that it left open and the other one adds; a sentence stands for what a headline before it
 * says in fewer words. A headline leaves open who says so; a sentence in the article's own voice does not, whoever is quoted with
 * the figure further down.
 */
function join(first: Claim, again: Claim, headed: boolean): Claim {
  const [main, other] = headed && !isHeadline(again) ? [again, first] : [first, again];
  const filled = Object.fromEntries(facets.map((name) => [name, main[name] ?? other[name]]));
  return {
    ...main,
    ...filled,
    asOf: main.asOf ?? other.asOf,
    attribution: headed ? (first.attribution ?? again.attribution) : first.attribution,
  };
}
