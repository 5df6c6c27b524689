import type { Claim, Facet } from '../../schema/report.ts';
import type { Context } from '../context.ts';
import { subjectHead } from '../grammar/heads.ts';
import type { Parse } from '../grammar/index.ts';
import { isCountry } from '../nation.ts';
import { named } from './actor.ts';

/** What only a company has; a country's figures are told with its name or none. */
const ofCompanies = new Set(['profit', 'revenue', 'losses']);

/** The headline and the first sentence, at most. */
const openings = 3;
/** So often a text says the name of the company that it is about. */
const often = 2;

/** "Acme cut its forecast. Profit fell to 12": the company that an article is about has the figures that no name is told with. */
export function lent(
  context: Context,
  claims: readonly Claim[],
  parsed: (index: number) => Parse,
): readonly Claim[] {
  const lacks = ({ field, actor }: Claim) => actor === null && ofCompanies.has(field);
  if (!claims.some(lacks)) return claims;
  const body = bodyOf(context, parsed);
  const other = ({ field, actor }: Claim) =>
    ofCompanies.has(field) && actor !== null && !alike(actor.value ?? actor.text, body ?? '');
  if (body === null || claims.some(other)) return claims;
  const actor: Facet = { text: body, value: body, basis: 'inferred' };
  return claims.map((claim) => (lacks(claim) ? { ...claim, actor } : claim));
}

const alike = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

/** The name that the headline or the first sentence is about, if it is no person's, no country's and comes again. */
function bodyOf(context: Context, parsed: (index: number) => Parse): string | null {
  const { text } = context.document;
  for (let i = 0; i < Math.min(openings, context.sentences.length); i += 1) {
    const parse = parsed(i);
    const verb = parse.verbs.find(({ finite }) => finite);
    const head = verb ? subjectHead(parse, verb) : null;
    const name = head === null ? null : named(parse, parse.nounAt(head) ?? null)?.value;
    if (!name || isCountry(name) || context.isCommon(name.toLowerCase())) continue;
    const person = context.registry().named.some((each) => each.person && alike(each.name, name));
    return person || text.split(name).length - 1 < often ? null : name;
  }
  return null;
}
