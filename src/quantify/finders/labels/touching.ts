import { inThousandsOfDots, screenLines, slashNames } from '../../../lexicon/labels.ts';
import { anyOf } from '../../any-of.ts';
import { scaleAfter } from '../../numeral/digits.ts';
import { isPower } from '../../power.ts';
import { isDash } from '../../signs.ts';
import { isHyphen } from '../../tokens.ts';
import { readCurrencySign, readUnit } from '../../unit.ts';
import { capital, endOfRun, isWorkingDay, type NameReader } from './run.ts';

const isSmall = anyOf('to by of in and than about over');
const isHyphenOrDash = anyOf('- ‑ –');
const overOrUnder = anyOf('over under');
const beforeHyphen = anyOf(
  'mid early late low high upper pre post sub under over minus to plus or and than around about magnitude a an in of for nearly almost roughly by x',
);
const isLeg = anyOf('50 100 200 400 800 1500');
const isMetre = anyOf('m metre metres meter meters');
const isSharp = anyOf('2 4 5 8');
const isPointOrColon = anyOf('. :');

const suffix = anyOf('st nd rd th ths am pm s x yo odd plus ish bn strong kid kids and to or');

/** "COVID-19", "F-16", "A1", "5G", "192.168.1.2", "555-0123": where it begins and ends, or null. */
export const touching: NameReader = (tokens, at, since) => {
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  const word = tokens[at - 2];
  const third = tokens[at + 2];
  if (
    token.glued &&
    !token.text.startsWith('.') &&
    before?.kind === 'word' &&
    at > since &&
    !isSmall(before.lower) &&
    !(before.text === 'x' && before.glued && word?.kind === 'number')
  )
    return [at - 1, endOfRun(tokens, at)];
  if (
    token.glued &&
    isHyphenOrDash(before?.text) &&
    before!.glued &&
    word?.kind === 'word' &&
    at - 2 >= since
  ) {
    if ((capital(word) && !(overOrUnder(word.lower) && next?.lower === 's')) || !beforeHyphen(word.lower))
      return [at - 2, endOfRun(tokens, at)];
  }
  const crossed = next?.text === 'x' && next.glued && third?.glued && third.kind === 'number';
  if (crossed && !readUnit(tokens, at + 3)) return [at, endOfRun(tokens, at)]; // "a 4x4"
  const relay = next?.lower === 'x' && /^[2-9]$/.test(token.text) && isLeg(third?.text);
  if (relay && isMetre(tokens[at + 3]?.lower)) return [at, at + 4]; // "the 4x100m relay"
  const sharp =
    isSharp(token.text) && next?.text === 'K' && next.glued && inThousandsOfDots.has(third?.lower ?? '');
  if (sharp) return [at, at + 2]; // "a 4K screen"
  const inFile = isHyphen(next) && next!.glued && third?.glued && /^[A-Z]{1,4}$/.test(third.text);
  if (inFile && isHyphen(tokens[at + 3]) && tokens[at + 3]!.glued && tokens[at + 4]?.kind === 'number')
    return [at, endOfRun(tokens, at)]; // "case 22-CV-1043"
  if (next?.text === 'p' && next.glued && screenLines.has(token.text)) return [at, at + 2]; // "1080p"
  const lettered = next?.text === '(' && next.glued && /^[a-z]$/i.test(third?.text ?? '') && third?.glued;
  if (lettered && tokens[at + 3]?.text === ')') return [at, at + 4]; // "401(k)"
  const variant =
    before?.text === '.' && before.glued && token.glued && /^[A-Z]{1,3}$/.test(word?.text ?? '');
  if (variant && at - 2 >= since) return [at - 2, endOfRun(tokens, at)]; // "BA.5"
  if (isWorkingDay(tokens, at)) return [at, at + 5];
  if (isPower(tokens, at)) return [at, at + 1];
  if (before?.text === '#' && token.glued) return [at - 1, endOfRun(tokens, at)];
  if (!next?.glued) return null;
  if (
    isPointOrColon(next.text) &&
    third?.glued &&
    third.kind === 'number' &&
    (next.text === '.' || tokens[at + 3]?.text === '.')
  )
    return [at, endOfRun(tokens, at)];
  if (isDash(next.text) && third?.glued && third.kind === 'number') {
    const fourth = tokens[at + 3];
    const chain =
      fourth?.glued && isDash(fourth.text) && tokens[at + 4]?.glued && tokens[at + 4]!.kind === 'number';
    if (chain || (/^\d{3}-\d{4}$/.test(`${token.text}-${third.text}`) && third.text.startsWith('0')))
      return [at, endOfRun(tokens, at)];
  }
  if (next.text === '/' && third?.glued && third.kind === 'number') {
    if (
      slashNames.has(`${token.text}/${third.text}`) ||
      /^\d{4}/.test(token.text) ||
      third.value === 0 ||
      (token.value > third.value && !token.glued) // "140/90", odds of "9/2"
    )
      return [at, at + 3];
  }
  if (
    next.kind !== 'word' ||
    suffix(next.lower) ||
    scaleAfter(tokens, at + 1, /[$£€¥]/.test(before?.text ?? '')) ||
    readUnit(tokens, at + 1) ||
    readCurrencySign(tokens, at + 1)
  )
    return null;
  const unknownUnit = /^[a-z]{3}$/.test(next.text) && next.text !== 'ers' && !tokens[at + 2]?.glued;
  return unknownUnit ? null : [at, endOfRun(tokens, at)]; // "5G", "4chan"
};
