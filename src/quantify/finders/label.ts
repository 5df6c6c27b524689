import {
  booksOfVerses,
  countedNames,
  labelNouns,
  labelNounsInCapitals,
  labelNounsWithWords,
  listNames,
  slashNames,
  streets,
} from '../../lexicon/labels.ts';
import { digitsInWords, teens } from '../../lexicon/numerals.ts';
import { draft, type Finder } from '../draft.ts';
import { scaleAfter } from '../numeral/digits.ts';
import { isPower } from '../power.ts';
import { cardinalWords } from '../starts.ts';
import { own, type Token } from '../tokens.ts';
import { readCurrencySign, readUnit } from '../unit.ts';

const capital = (token: Token | undefined): boolean => token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
const inAddress = (token: Token | undefined): boolean =>
  capital(token) || token?.kind === 'number' || /^(?:st|nd|rd|th)$/.test(token?.text ?? '');

const suffix = /^(?:st|nd|rd|th|ths|am|pm|s|x|yo|odd|plus|ish|bn|strong|kids?|and|to|or)$/i;

/** The end of the touching letters, digits and inner dots and hyphens from token `i` on. */
function endOfRun(tokens: readonly Token[], i: number): number {
  let to = i + 1;
  while (
    tokens[to]?.glued &&
    (tokens[to]!.kind !== 'sign' ||
      (/^[-.–/_:+]$/.test(tokens[to]!.text) && tokens[to + 1]?.glued && tokens[to + 1]!.kind !== 'sign'))
  )
    to += 1;
  return to;
}

/** "COVID-19", "F-16", "A1", "5G", "192.168.1.2", "555-0123": where it begins and ends, or null. */
function touching(tokens: readonly Token[], at: number, since: number): [number, number] | null {
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  const word = tokens[at - 2];
  if (
    token.glued &&
    !token.text.startsWith('.') &&
    before?.kind === 'word' &&
    at > since &&
    !/^(?:to|by|of|in|and|than|about|over)$/i.test(before.text)
  )
    return [at - 1, endOfRun(tokens, at)];
  if (
    token.glued &&
    /^[-‑–]$/.test(before?.text ?? '') &&
    before!.glued &&
    word?.kind === 'word' &&
    at - 2 >= since
  ) {
    if (
      capital(word) ||
      !/^(?:mid|early|late|pre|post|sub|under|over|minus|to|plus|or|and|than|around|about|magnitude|a|an|nearly|almost|roughly)$/.test(
        word.lower,
      )
    )
      return [at - 2, endOfRun(tokens, at)];
  }
  if (isPower(tokens, at)) return [at, at + 1];
  if (before?.text === '#' && token.glued) return [at - 1, endOfRun(tokens, at)];
  if (!next?.glued) return null;
  const third = tokens[at + 2];
  if (
    /^[.:]$/.test(next.text) &&
    third?.glued &&
    third.kind === 'number' &&
    (next.text === '.' || tokens[at + 3]?.text === '.')
  )
    return [at, endOfRun(tokens, at)];
  if (/^[-–]$/.test(next.text) && third?.glued && third.kind === 'number') {
    const fourth = tokens[at + 3];
    const chain =
      fourth?.glued &&
      /^[-–]$/.test(fourth.text) &&
      tokens[at + 4]?.glued &&
      tokens[at + 4]!.kind === 'number';
    if (chain || (/^\d{3}-\d{4}$/.test(`${token.text}-${third.text}`) && third.text.startsWith('0')))
      return [at, endOfRun(tokens, at)];
  }
  if (next.text === '/' && third?.glued && third.kind === 'number') {
    if (
      slashNames.has(`${token.text}/${third.text}`) ||
      /^\d{4}/.test(token.text + third.text.slice(0, 0)) ||
      third.value === 0
    )
      return [at, at + 3];
  }
  if (
    next.kind !== 'word' ||
    suffix.test(next.text) ||
    scaleAfter(tokens, at + 1, /[$£€¥]/.test(before?.text ?? '')) ||
    readUnit(tokens, at + 1) ||
    readCurrencySign(tokens, at + 1)
  )
    return null;
  const glyphs =
    /^[A-Z]/.test(next.text) ||
    next.text.length <= 2 ||
    (tokens[at + 2]?.glued && tokens[at + 2]!.kind === 'number');
  return glyphs ? [at, endOfRun(tokens, at)] : null;
}

/** "Flight 370", "FTSE 100", "49 Mill Road", "phase two": the words beside a number that make it a name. */
function named(tokens: readonly Token[], at: number, since: number): [number, number] | null {
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  const digits = token.kind === 'number';
  if (digits && capital(next) && !next!.glued) {
    for (let n = at + 1; n < at + 6 && inAddress(tokens[n]); n += 1)
      if (streets.has(tokens[n]!.lower) && capital(tokens[n])) return [at, n + 1];
  }
  if (
    digits &&
    at === 0 &&
    /^[.)]$/.test(next?.text ?? '') &&
    next!.glued &&
    tokens.length > 2 &&
    !tokens[2]!.glued &&
    /^[1-9]\d?$/.test(token.text)
  )
    return [0, 1];
  if (at - 1 < since || !before || token.glued) return null;
  const abbreviated = before.text === '.' && before.glued && /^nos?$/i.test(tokens[at - 2]?.text ?? '');
  if (abbreviated && at - 2 >= since) return [at - 2, at + 1];
  if (before.kind !== 'word') return null;
  const plain = !next || (!readUnit(tokens, at + 1) && !scaleAfter(tokens, at + 1, false));
  if (!plain) return null;
  if (!digits) {
    const small = own(digitsInWords, token.lower) ?? own(teens, token.lower);
    if (small === undefined) return null;
    if (
      labelNounsWithWords.has(before.lower) &&
      !(
        next?.kind === 'word' &&
        /s$|people|men|women/.test(next.lower) &&
        !labelNounsInCapitals.has(before.lower) === false
      )
    )
      return [at - 1, at + 1];
    if (!capital(token)) return null;
    const headline = capital(next);
    if (/^[a-z]/.test(before.text) && before.text !== 'and' && at > 1) return [at, at + 1]; // "the Five Eyes"
    return capital(before) && !headline && at > 1 ? [at - 1, at + 1] : null; // "Ground Zero"
  }
  if (!/^\d{1,4}[a-z]?$/.test(token.text) && !/^\d\.\d$/.test(token.text)) return null;
  const counted =
    next?.kind === 'word' &&
    !next.glued &&
    /^[a-z]+(?:s|people|men|women|children)$/.test(next.text) &&
    !/^(?:is|was|has|as|its|this)$/.test(next.text);
  if (labelNouns.has(before.lower) && (capital(before) || !labelNounsInCapitals.has(before.lower)))
    return [at - 1, at + 1];
  if (listNames.has(before.lower) && /^(?:[1-9]\d*0|225|12)$/.test(token.text) && !counted)
    return [at - 1, at + 1];
  if (booksOfVerses.has(before.lower) && next?.text === ':' && next.glued)
    return [at - 1, endOfRun(tokens, at)];
  const odd = /^[a-z]+[A-Z]|^[A-Z]{2,}$/.test(before.text) && !countedNames.has(before.text);
  const shouting = odd && /^[A-Z]{2,}$/.test(next?.text ?? tokens[at - 2]?.text ?? '');
  return odd && !counted && !shouting ? [at - 1, at + 1] : null;
}

/** A number that names and does not count: "F-16", "COVID-19", "5G", "Flight 370", "FTSE 100", addresses, versions, phone numbers. */
export const label: Finder = {
  name: 'label',
  starts: { digits: true, words: cardinalWords },
  find(tokens, at, since) {
    const token = tokens[at]!;
    if (token.kind === 'address') return draft('label', at, at + 1, { kind: 'label' });
    const digits = token.kind === 'number';
    if (digits && Number.isNaN(token.value)) return draft('label', at, at + 1, { kind: 'label' });
    const span =
      (digits ? touching(tokens, at, since) : null) ??
      (digits || token.kind === 'word' ? named(tokens, at, since) : null);
    return span && draft('label', span[0], span[1], { kind: 'label' });
  },
};
