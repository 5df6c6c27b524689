import { bearers, notBearers } from '../../../lexicon/bearers.ts';
import { anyOf } from '../../any-of.ts';
import type { Draft } from '../../draft.ts';
import { endsPart } from '../../signs.ts';
import type { Token } from '../../tokens.ts';
import { ofYears } from './old.ts';

const andOr = anyOf('and or');
const isListing = anyOf(', and or');

const plain = (token: Token | undefined): boolean => /^\d{1,3}$/.test(token?.text ?? '');

/** Whether a number stands behind persons and a comma: "her sons, 11 and 14,", "a man, 34, died", or in brackets: "her son (14)". */
function ofBearers(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? '.';
  if (tokens[at - 1]?.text === '(' && next === ')') return bearers.has(tokens[at - 2]?.lower ?? '');
  if (!endsPart(next) && !(andOr(next) && plain(tokens[at + 2]))) return false;
  let back = tokens[at - 1]?.lower === 'both' ? at - 2 : at - 1; // "two men, both 45,"
  while (back > at - 8 && (plain(tokens[back]) || isListing(tokens[back]?.lower))) back -= 1;
  return bearers.has(tokens[back]?.lower ?? '') && tokens[back + 1]!.text === ',';
}

/** Whether a number stands behind a name and a comma: "Maria Keller, 53,". */
function ofName(tokens: readonly Token[], at: number, since: number): boolean {
  const [name, comma, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  return (
    comma?.text === ',' &&
    endsPart(next?.text) &&
    name?.kind === 'word' &&
    /^\p{Lu}\p{Ll}/u.test(name.text) &&
    at - 2 >= since &&
    !(next!.text === '.' && tokens[at - 3]?.text === ',')
  );
}

/** Whether a number stands behind "now" and between commas: "Odile Ferrand, now 53, said". */
const ofNow = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'now' &&
  tokens[at - 2]?.text === ',' &&
  tokens[at - 3]?.kind === 'word' &&
  tokens[at]!.value > 11 &&
  /^[,.]$/.test(tokens[at + 1]?.text ?? '');

const determiner = anyOf('the a an his her their my');

/** Whether a number stands behind anybody and between commas: "The 6ft giant, 29, scooped", "a rapper, 31, of Sarn". */
function ofAnybody(tokens: readonly Token[], at: number): boolean {
  const [noun, comma, close, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (comma?.text !== ',' || close?.text !== ',' || !/^[a-z]{3,}$/.test(noun?.text ?? '')) return false;
  if (
    tokens[at]!.value < 12 ||
    !/^[a-z]/.test(next?.text ?? '') ||
    /[^s]s$/.test(noun!.text) ||
    notBearers.has(noun!.lower)
  )
    return false;
  return tokens.slice(Math.max(0, at - 9), at - 2).some(({ lower }) => determiner(lower));
}

/** An age that stands beside its person and is marked by nothing else. */
export function ageBeside(tokens: readonly Token[], at: number, since: number): Draft | null {
  const { value } = tokens[at]!;
  if (!plain(tokens[at]) || value < 1 || value > 110) return null;
  return ofBearers(tokens, at) || ofName(tokens, at, since) || ofAnybody(tokens, at) || ofNow(tokens, at)
    ? ofYears(at, at + 1, value)
    : null;
}
