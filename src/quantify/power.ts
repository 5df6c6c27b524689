import { isMinus } from './signs.ts';
import type { Token } from './tokens.ts';

/** The power of a unit: "5 fb−1", "m^2", "(kWh)−1", "12 kWh -1", "472 cm − 1". */
export function isPower(tokens: readonly Token[], at: number): boolean {
  const [base, sign, token, next] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!base || !sign || token?.kind !== 'number') return false;
  const ends = !next || next.kind === 'sign';
  if (sign.text === '^')
    return sign.glued && token.glued && (base.kind === 'word' || (base.kind === 'sign' && ends));
  if (!isMinus(sign.text) || !/^[1-9]$/.test(token.text)) return false;
  const raised = sign.text === '−';
  const counted = tokens[at - 3]?.kind === 'number';
  if (sign.glued && token.glued) {
    if (/^[)\]]$/.test(base.text)) return ends || (!next.glued && tokens[at - 3]?.kind === 'word');
    return base.kind === 'word' && raised && (ends || (counted && !next.glued));
  }
  if (sign.glued || base.kind !== 'word' || !ends) return false;
  if (token.glued) return /^[a-z]{0,2}[A-Z][a-z]?$|^[cmk]?m$/.test(base.text);
  return raised && counted && /^[a-z]{1,2}$/.test(base.text);
}
