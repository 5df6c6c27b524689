import { plainClaim } from '../columns/stored.ts';
import type { Config } from '../schema/config.ts';
import type { Claim, Interval } from '../schema/report.ts';

/**
 * What a configuration changes of the claims as read: one currency for all sums. Claims that were extracted before, and are taken
 * over from a report, also get the configured names of fields, which the others were read with.
 */
export type Adjustment = (claims: readonly Claim[], extracted: boolean) => readonly Claim[];

export function adjustmentOf(config: Config): Adjustment {
  const names = fieldNames(config);
  const convert = currencyConverter(config);
  return (claims, extracted) => {
    const renames = extracted && names.size > 0;
    if (!renames && !convert) return claims;
    return claims.map((claim) => ({
      ...plainClaim(claim),
      field: renames ? (names.get(claim.field) ?? namedBy(claim, names) ?? claim.field) : claim.field,
      quantity: convert?.(claim.quantity) ?? claim.quantity,
    }));
  };
}

/** The field whose configured name the counted words end with: "unmanned aircraft"; not where a verb made the field. */
function namedBy(claim: Claim, names: ReadonlyMap<string, string>): string | undefined {
  if (claim.measured === null || !claim.rules.some((rule) => /^field: (?:own )?noun$/.test(rule)))
    return undefined;
  const words = claim.measured.text.toLowerCase().split(' ');
  for (let from = 0; from < words.length; from += 1) {
    const field = names.get(words.slice(from).join(' '));
    if (field !== undefined) return field;
  }
  return undefined;
}

/** The configured nouns of fields, each with the field that it is another name of. */
export function fieldNames({ fields = {} }: Config): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(fields).flatMap(([field, form]) => {
      const nouns = 'nouns' in form ? form.nouns : form;
      return (Array.isArray(nouns) ? (nouns as readonly string[]) : []).map(
        (noun) => [noun.toLowerCase(), field] as const,
      );
    }),
  );
}

function currencyConverter({
  currency,
}: Config): ((quantity: Claim['quantity']) => Claim['quantity']) | undefined {
  if (!currency) return undefined;
  return (quantity) => {
    const rate = quantity.canonical.unit === null ? undefined : currency.rates[quantity.canonical.unit];
    if (quantity.kind !== 'money' || rate === undefined) return quantity;
    const times = ({ low, high }: Interval) => ({
      low: low === null ? null : low * rate,
      high: high === null ? null : high * rate,
    });
    return {
      ...quantity,
      canonical: { ...times(quantity.canonical), unit: currency.to },
      asserted: times(quantity.asserted),
      expected: times(quantity.expected),
    };
  };
}
