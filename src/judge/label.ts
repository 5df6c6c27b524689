import type { Claim, DocumentInfo, Quantity } from '../schema/report.ts';
import { agreeing } from './numbers.ts';
import type { Sources } from './origins.ts';
import { figureText } from './words.ts';

/** What a group is about: its field and the circumstances that most of its claims name. */
export function labelOf(field: string, claims: readonly Claim[]): string {
  const facets = [
    mostly(claims, (claim) => claim.actor?.value ?? claim.actor?.text),
    mostly(claims, (claim) => claim.object?.value ?? claim.object?.text),
    mostly(claims, (claim) => claim.scope?.text),
    mostly(claims, (claim) => claim.place?.text),
    mostly(claims, (claim) => claim.per && `per ${claim.per.value ?? claim.per.text}`),
  ];
  const named = [...new Set(facets)].filter((facet) => facet && facet.toLowerCase() !== field.toLowerCase());
  return named.length ? `${field}: ${named.join(', ')}` : field;
}

/** The commonest word of a facet, when at least half of the claims that have the facet use it. */
function mostly(claims: readonly Claim[], word: (claim: Claim) => string | null | undefined): string | null {
  const counts = new Map<string, number>();
  let known = 0;
  for (const claim of claims) {
    const text = word(claim);
    if (!text) continue;
    known += 1;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const [best] = [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best && best[1] * 2 >= known ? best[0] : null;
}

/** How many outliers are named before the rest is only counted. */
const namedOutliers = 3;

/** What most articles say, which stand apart, and how many sources there really are. */
export function noteOf(
  claims: readonly Claim[],
  sources: Sources,
  documents: ReadonlyMap<string, DocumentInfo>,
): string {
  const articles = sources.documents.length;
  const [lead, others] = majority(claims);
  const parts: string[] = [];
  if (others.length) {
    const apart = new Set(others);
    const backing = new Set(claims.filter((claim) => !apart.has(claim)).map((claim) => claim.document));
    parts.push(`${backing.size} of ${count(articles, 'article')} say ${figureText(lead.quantity)}`);
    const shown = others.slice(0, namedOutliers).map((claim) => outlier(claim, documents));
    const rest = others.length - shown.length;
    parts.push(`apart from them: ${shown.join('; ')}${rest > 0 ? ` and ${count(rest, 'other')}` : ''}`);
  } else parts.push(`${count(articles, 'article')}, ${figureText(lead.quantity)}`);
  const [first] = sources.origins;
  if (sources.independent === 1 && articles > 1)
    parts.push(first ? `all rest on 1 origin: ${first.name}` : 'all carry the same text');
  else parts.push(`${count(sources.independent, 'independent source')}`);
  return `${parts.join('; ')}.`;
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

function outlier(claim: Claim, documents: ReadonlyMap<string, DocumentInfo>): string {
  const document = documents.get(claim.document);
  const by = claim.attribution?.origin ?? document?.outlet ?? document?.path ?? claim.document;
  return `${figureText(claim.quantity)} (${by})`;
}

/** The figure with which most articles agree, and the claims that do not agree with it. */
function majority(claims: readonly Claim[]): readonly [Claim, readonly Claim[]] {
  const candidates = new Map(claims.map((claim) => [wordingOf(claim.quantity), claim]));
  let lead = claims[0]!;
  let most = -1;
  for (const candidate of [...candidates.values()].slice(0, 50)) {
    const backing = new Set(
      claims.filter((claim) => agreeing(claim, candidate)).map((claim) => claim.document),
    );
    if (backing.size <= most) continue;
    [lead, most] = [candidate, backing.size];
  }
  return [lead, claims.filter((claim) => !agreeing(claim, lead))];
}

/** What sets a figure apart from the others of its group. */
const wordingOf = ({ date, terms, unit, expected }: Quantity): string =>
  JSON.stringify(date ?? terms ?? [unit, expected]);
