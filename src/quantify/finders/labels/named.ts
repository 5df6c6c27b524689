import {
  booksOfVerses,
  countedNames,
  decimalNouns,
  labelNouns,
  labelNounsInCapitals,
  labelNounsOfLongNumbers,
  listNames,
  ofPlaces,
  placeAbbreviations,
} from '../../../lexicon/labels.ts';
import { anyOf } from '../../any-of.ts';
import { scaleAfter } from '../../numeral/digits.ts';
import { isHyphen, type Token } from '../../tokens.ts';
import { readUnit } from '../../unit.ts';
import { capital, endOfRun, type NameReader, overParts } from './run.ts';

const noPlural = anyOf('is was has as its this');

/** Whether a noun follows that is counted: "phase 2 patients" is none. */
const countedNext = (next: Token | undefined): boolean =>
  next?.kind === 'word' &&
  !next.glued &&
  /^[a-z]+(?:s|people|men|women|children)$/.test(next.text) &&
  !noPlural(next.text);

const linked = anyOf('and or to - – , &');

/** Several places by one noun: "lines 3 and 4", "junctions 8 to 11", "Years 7 and 8". */
function severalNamed(tokens: readonly Token[], at: number): number {
  if (!linked(tokens[at + 1]?.lower)) return at;
  const nouns = tokens[at - 1]!.lower;
  const noun = nouns.endsWith('ies') ? `${nouns.slice(0, -3)}y` : nouns.replace(/s$/, '');
  if (noun === nouns || !labelNouns.has(noun) || (labelNounsInCapitals.has(noun) && !ofPlaces.has(noun)))
    return at;
  let to = at + 1;
  while (linked(tokens[to]?.lower) && /^\d{1,3}$/.test(tokens[to + 1]?.text ?? '')) to += 2;
  return to > at + 1 && !countedNext(tokens[to]) && !readUnit(tokens, to) ? to : at;
}

/** A number in digits after a word that makes it a name: "Flight 370", "FTSE 100", "No. 10", "Article 12.3". */
export const named: NameReader = (tokens, at, since) => {
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (at - 1 < since || !before || token.glued) return null;
  const abbreviated =
    before.text === '.' && before.glued && placeAbbreviations.has(tokens[at - 2]?.lower ?? '');
  if (abbreviated && at - 2 >= since) {
    let to = endOfRun(tokens, at);
    if (/s$|^pp$/.test(tokens[at - 2]!.lower))
      while (linked(tokens[to]?.lower) && /^\d{1,3}$/.test(tokens[to + 1]?.text ?? '')) to += 2; // "Nos. 10 and 12"
    return [at - 2, to];
  }
  const severalOf = next?.glued && next.text === 's'; // "the Boeing 777s"
  if (before.kind !== 'word' || (!severalOf && readUnit(tokens, at + 1)) || scaleAfter(tokens, at + 1, false))
    return null;
  const counted = countedNext(next);
  const several = severalNamed(tokens, at);
  if (several > at) return [at - 1, several];
  const decimal = /^\d{1,3}\.\d{1,3}$/.test(token.text);
  if (decimal && decimalNouns.has(before.lower)) return [at - 1, at + 1];
  if (!/^\d{1,4}$/.test(token.text) && !/^\d\.\d$/.test(token.text)) return null;
  if (before.text === 'stage' && counted) return null; // "they stage 12 shows"
  const verb = before.text === 'number' && /(?:[^s]s|^they)$/.test(tokens[at - 2]?.lower ?? ''); // "the boats number 20"
  if (verb) return null;
  const noun = labelNouns.has(before.lower);
  const anyCase = !labelNounsInCapitals.has(before.lower);
  const ends = /^(?:[.,;:)]|is|was|has|of|in|on|at|to|from|[a-z]+ed)$/.test(next?.lower ?? '.');
  const inName = capital(tokens[at - 2]) && ends && !before.text.endsWith('s'); // "Metro line 4"
  const long = !counted && labelNounsOfLongNumbers.has(before.lower) && /^\d{3,4}$/.test(token.text);
  if (noun && (capital(before) || anyCase || inName || long))
    return [at - 1, overParts(tokens, endOfRun(tokens, at))];
  if (listNames.has(before.lower) && /^(?:[1-9]\d*0|225|12)$/.test(token.text) && !counted)
    return [at - 1, at + 1];
  if (booksOfVerses.has(before.lower) && next?.text === ':' && next.glued)
    return [at - 1, endOfRun(tokens, at)];
  const odd = /^[a-z]+[A-Z]|^[A-Z]{2,}$/.test(before.text) && !countedNames.has(before.text);
  const shouting = odd && /^[A-Z]{2,}$/.test(next?.text ?? tokens[at - 2]?.text ?? '');
  const form = isHyphen(next) && next?.glued && tokens[at + 2]?.kind === 'number' && tokens[at + 2]!.glued;
  return odd && !counted && !shouting ? [at - 1, form ? at + 3 : at + 1] : null; // "an ATR 72-500"
};
