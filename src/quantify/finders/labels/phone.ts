import type { Token } from '../../tokens.ts';
import type { NameReader } from './run.ts';

/** A telephone number in groups: "+44 20 7946 0018", "020 7946 0018", "(555) 014-2368", "+442079460018". */
export const phone: NameReader = (tokens, at, since) => {
  const grouped = tokens[at - 1]?.text === '+' ? 0 : inGroups(tokens, at);
  if (grouped) return [at, grouped];
  const [before, token] = [tokens[at - 1], tokens[at]!];
  const plus = before?.text === '+' && token.glued && at > since;
  const bracket = before?.text === '(' && token.glued && tokens[at + 1]?.text === ')' && at > since;
  if (/^0\d{8,12}$/.test(token.text)) return [at, at + 1];
  if (plus && /^\d{10,15}$/.test(token.text)) return [at - 1, at + 1];
  if (!(plus || bracket || /^0\d{2,4}$/.test(token.text)) || !/^\d{1,5}$/.test(token.text)) return null;
  let digits = token.text.length;
  let [to, at0] = [at + 1, at + 1];
  while (at0 < at + 14 && tokens[at0] && /^(?:\d{1,8}|[-–()/.])$/.test(tokens[at0]!.text)) {
    at0 += 1;
    if (tokens[at0 - 1]!.kind !== 'number') continue;
    digits += tokens[at0 - 1]!.text.length;
    to = at0;
  }
  return digits > (/^0\d\d/.test(token.text) ? 7 : 8) ? [plus || bracket ? at - 1 : at, to] : null;
};

/** The index after a number in four groups and more that are no thousands: "8 800 080 77 77"; 0 for none. */
function inGroups(tokens: readonly Token[], at: number): number {
  let to = at;
  let digits = 0;
  while (to < at + 8 && /^\d{1,4}$/.test(tokens[to]?.text ?? '') && (to === at || !tokens[to]!.glued)) {
    digits += tokens[to]!.text.length;
    to += 1;
  }
  const thousands = tokens.slice(at + 1, to).every(({ text }) => text.length === 3);
  const years = tokens.slice(at, to).every(({ text }) => /^(?:1[89]|20)\d\d$/.test(text));
  return to - at > 3 && digits > 8 && !years && !thousands ? to : 0;
}
