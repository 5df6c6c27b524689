import { DateTime } from '../../calendar.ts';
import type { Context } from '../context.ts';
import type { Dated } from './index.ts';
import type { Expression } from './moment.ts';
import { resolve } from './resolve.ts';

const takesUp = /^["“]?(?:It|That|This|They|Those|These|The (?:catastrophe|disaster|tragedy|dead|victims))\b/;
/** Nearer to the publication than this a time may be the news itself, of which the next sentence need not speak. */
const past = 60;

/**
 * The time of an older event told in the sentence before, where this one goes on with it: "In February a quake hit the coast.
 * It killed 612 people."
 */
export function carried(
  { sentences }: Context,
  dated: (index: number) => Dated,
  index: number,
): { readonly index: number; readonly expression: Expression } | null {
  if (index === 0 || !takesUp.test(sentences[index]!.text)) return null;
  const { expressions, anchor } = dated(index - 1);
  const expression = expressions.at(-1);
  if (!expression || expressions.length !== 1) return null;
  const resolved = resolve(expression.moment, anchor);
  if (!resolved) return null;
  const coarse = resolved.precision === 'year' || resolved.precision === 'decade';
  const to = DateTime.fromISO(resolved.to, { zone: 'utc' });
  const old = anchor.published ? anchor.published.diff(to, 'days').days > past : coarse;
  return old ? { index: index - 1, expression } : null;
}
