import type { Token } from './tokens.ts';

/** The power of a unit: "5 fb−1", "m^2", "(kWh)−1", "12 kWh -1". */
export function isPower(tokens: readonly Token[], at: number): boolean {
  const [base, sign, token, next] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token?.glued || token.kind !== 'number') return false;
  if (!/^[1-9]$/.test(token.text) || !token.glued || !base || (next && next.kind !== 'sign'))
    return sign?.text === '^' && sign.glued && token.glued && base?.kind === 'word';
  if (sign?.text === '^') return sign.glued && base.kind !== 'number';
  if (!/^[-−]$/.test(sign?.text ?? '')) return false;
  const closed = base.text === ')' || base.text === ']';
  if (sign!.glued) return closed || (base.kind === 'word' && sign!.text === '−');
  return base.kind === 'word' && /^[a-z]{0,2}[A-Z][a-z]?$|^[cmk]?m$/.test(base.text);
}
