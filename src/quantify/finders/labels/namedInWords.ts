import {
  afterZero,
  beforeZero,
  labelNounsInCapitals,
  labelNounsWithWords,
  uncountedTails,
} from '../../../lexicon/labels.ts';
import { digitsInWords, teens } from '../../../lexicon/numerals.ts';
import { anyOf } from '../../any-of.ts';
import { scaleAfter } from '../../numeral/digits.ts';
import { isHyphen, own } from '../../tokens.ts';
import { readUnit } from '../../unit.ts';
import { capital, isWorkingDay, type NameReader } from './run.ts';

const isVerbToo = anyOf('force stage');
const modal = anyOf('to will would can could may might must not they we');

/** A number in words that is a name: "phase two", "Formula One", "the Five Eyes"; "multi-million" says none. */
export const namedInWords: NameReader = (tokens, at, since) => {
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (isWorkingDay(tokens, at)) return [at, at + 5];
  if (token.lower === 'zero') {
    const tied = isHyphen(next) && next!.glued && tokens[at + 2]?.glued && tokens[at + 2]!.kind === 'word';
    if (tied || afterZero.has(next?.lower ?? '')) return [at, at + 1]; // "zero-emission", "zero tolerance"
    if (beforeZero.has(before?.lower ?? '') && at > since) return [at - 1, at + 1];
    if (isHyphen(before) && token.glued && tokens[at - 2]?.lower === 'sub' && at - 2 >= since)
      return [at - 2, at + 1]; // "sub-zero nights"
  }
  if (isHyphen(next) && next!.glued && uncountedTails.has(`${token.lower}-${tokens[at + 2]?.lower}`))
    return [at, at + 3];
  if (at - 1 < since || !before) return null;
  const joined = isHyphen(before) && token.glued && at - 2 >= since ? (tokens[at - 2]?.lower ?? '') : '';
  if (joined === 'multi' || labelNounsWithWords.has(joined)) return [at - 2, at + 1]; // "multi-million", "phase-two"
  const small = own(digitsInWords, token.lower) ?? own(teens, token.lower);
  if (small === undefined || token.glued || before.kind !== 'word') return null;
  if (readUnit(tokens, at + 1) || scaleAfter(tokens, at + 1, false)) return null;
  const countedNext = next?.kind === 'word' && /s$|people|men|women/.test(next.lower);
  const counted = countedNext && labelNounsInCapitals.has(before.lower) && !capital(token);
  const verb = isVerbToo(before.lower) && modal(tokens[at - 2]?.lower) && countedNext; // "to force two men to leave"
  if (labelNounsWithWords.has(before.lower) && !counted && !verb) return [at - 1, at + 1];
  if (!capital(token)) return null;
  const headline = capital(next);
  if (/^[a-z]/.test(before.text) && before.text !== 'and' && at > 1) return [at, at + 1]; // "the Five Eyes"
  if (before.text === 'The' && at === 1 && headline && !/^[A-Z]/.test(tokens[at + 2]?.text ?? ''))
    return [at, at + 1];
  return capital(before) && !/[^s]s$/.test(before.text) && !headline && at > 1 ? [at - 1, at + 1] : null; // "Ground Zero", not "Blast Kills One"
};
