import type { Token } from './tokens.ts';

/** The power of a unit: "5 fb−1", "m^2", "(kWh)−1", "12 kWh -1". */
export function isPower(tokens: readonly Token[], at: number): boolean {
  const [base, sign, token, next] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token?.glued || token.kind !== 'number') return false;
  const bracket = base?.text === ')' && sign?.glued && /^[-−]$/.test(sign.text) && /^[1-3]$/.test(token.text);
  if (bracket && tokens[at - 3]?.kind === 'word' && !next?.glued) return true; // "(kWh)−1 to"
  if (!/^[1-9]$/.test(token.text) || !token.glued || !base || (next && next.kind !== 'sign'))
    return sign?.text === '^' && sign.glued && token.glued && base?.kind === 'word';
  if (sign?.text === '^') return sign.glued && base.kind !== 'number';
  if (!/^[-−]$/.test(sign?.text ?? '')) return false;
  const closed = base.text === ')' || base.text === ']';
  if (sign!.glued) return closed || (base.kind === 'word' && sign!.text === '−');
  return base.kind === 'word' && /^[a-z]{0,2}[A-Z][a-z]?$|^[cmk]?m$/.test(base.text);
}
