import { weekdays } from '../../../lexicon/calendar.ts';
import { beforeNames, countWords, productNouns, sayingOne } from '../../../lexicon/labels.ts';
import { anyOf } from '../../any-of.ts';
import { readUnit } from '../../unit.ts';
import type { NameReader } from './run.ts';

const isJoining = anyOf('and , ; while but');
const startsSentence = anyOf('. ! ? : “ "');

const closing = anyOf('. , ; : ! ? ) " ” ’');
const onwards = anyOf('that which in on at for by with from');

/** A number at the end of a name: "told Azur 24 that", "the crew of Azur 24 was", "Azur 24 reported". */
export const afterName: NameReader = (tokens, at, since) => {
  const [lead, name, token, next] = [tokens[at - 2], tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (!name || at - 1 < since || token.glued || !/^[1-9]\d{0,2}$/.test(token.text)) return null;
  if (
    !/^\p{Lu}\p{Ll}/u.test(name.text) ||
    weekdays.has(name.lower) ||
    countWords.has(name.lower) ||
    (next?.glued && next.kind !== 'sign')
  )
    return null;
  if (/^an?$/i.test(lead?.text ?? '') && !next?.glued && !readUnit(tokens, at + 1)) return [at - 1, at + 1]; // "a Peugeot 208"
  const gap = lead?.lower === 'the' && isJoining(tokens[at - 3]?.lower);
  const make = productNouns.has(next?.lower ?? '') || next?.lower === 'film';
  const told = sayingOne.has(next?.lower ?? '');
  if (gap && !told) return null; // "the Reds won 58 seats and the Union 19"
  const starts = !lead || startsSentence(lead.text);
  if (starts) return told ? [at - 1, at + 1] : null;
  const ends = !next || make || closing(next.text) || onwards(next.lower);
  return beforeNames.has(lead.lower) && (told || ends) ? [at - 1, at + 1] : null;
};
