import { beforeYear, decades, seasons } from '../../../lexicon/calendar.ts';
import { anyOf } from '../../any-of.ts';
import { draft, type Finder } from '../../draft.ts';
import { endsTitle, isDash } from '../../signs.ts';
import { words } from '../../starts.ts';
import type { Token } from '../../tokens.ts';
import { readUnit } from '../../unit.ts';
import { dateOf, isYear, yearSpan } from './calendar.ts';

const opening = anyOf('( [ “ " ‘ \' — – / -');
const beforeAmount = anyOf('$ £ € ¥ +');
const afterAmount = anyOf('% € $ £ +');
const isEra = anyOf('AD CE');
const isLink = anyOf('and to - –');
const isApostrophe = anyOf("' ’ ‘");
const isPlural = anyOf("s 's ’s");
const isQuote = anyOf("' ’");

const beforeNounOfYear = anyOf('in since until during early late mid year circa ad');
const bounding = anyOf('about over than nearly least most some roughly approximately almost to up');
const noYear = anyOf('of for the and than to');
const surelyYear = anyOf('in ad since circa year between');
const eras = anyOf('bc bce ad ce');
const beforeShortYear = anyOf('in of since until by summer spring winter from');
const andTo = anyOf('and to');
const earlyOrLate = anyOf('early late mid');
const partsOfYear = anyOf('end beginning start middle rest');
const beforeDecade = anyOf('the early late mid -');
const beforeDecadeWord = anyOf("the ' ’ early late mid - ‘");
const degrees = anyOf('temperature temperatures highs lows');
const decadeParts = anyOf('- mid early late');

const people = anyOf('people men women children troops police personnel');
const verbs = anyOf(
  'was is has does as its this us his plus versus perhaps thus across besides always less unless towards sales elections olympics games levels prices figures s stands remains brings marks sees comes',
);

/** Whether a number from 1000 to 2199 is a year by its neighbours. */
function tellsYear(tokens: readonly Token[], at: number): boolean {
  const value = tokens[at]!.value;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (tokens[at]!.glued && before && !opening(before.text)) return false;
  if (beforeAmount(before?.text) || (next?.glued && afterAmount(next.text))) return false;
  if (readUnit(tokens, at + 1)) return false;
  const told = beforeYear.has(before?.lower ?? '');
  const the = before?.lower === 'the' && value >= 1900 && value < 2100 && value % 100 !== 0;
  const noun =
    !(the && !people(next?.text)) && // "the 1998 floods"
    next?.kind === 'word' &&
    !next.glued &&
    /^[a-z]/.test(next.text) &&
    (people(next.text) || (/[^s]s$/.test(next.text) && !verbs(next.text)));
  if (noun && !beforeNounOfYear(before?.lower) && before?.text !== 'By') return false; // "By 2040 emissions must fall"
  if (bounding(before?.lower) && !(before?.lower === 'to' && value >= 1900 && value < 2100)) return false;
  if (value >= 1900 && value < 2100) return true;
  return told && !noYear(before!.lower) && (value >= 1500 || surelyYear(before!.lower));
}

/** "2022", "in 2022", "2014-15", "between 1600 and 1900", "summer 2024", "the end of 2022". */
export const year: Finder = {
  starts: { digits: true, words: words() },
  find(tokens, at, since) {
    const token = tokens[at]!;
    const era = eras(tokens[at + 1]?.lower) && token.kind === 'number' && /^\d{1,4}$/.test(token.text);
    if (era) return draft('year', at, at + 2, { kind: 'date' });
    if (token.kind === 'number' && /^\d{1,4}$/.test(token.text) && isEra(tokens[at - 1]?.text) && at > since)
      return draft('year', at - 1, at + 1, { kind: 'date' });
    const dotted =
      tokens[at - 1]?.text === '.' &&
      tokens[at - 2]?.text === 'D' &&
      tokens[at - 4]?.text === 'A' &&
      at - 4 >= since;
    if (dotted && token.kind === 'number') {
      const pair = isLink(tokens[at + 1]?.lower) && /^\d{3,4}$/.test(tokens[at + 2]?.text ?? '');
      return draft('year', at - 4, pair ? at + 3 : at + 1, { kind: 'date' });
    }
    const short2 = isApostrophe(tokens[at - 1]?.text) && token.glued && /^[0-9]\d$/.test(token.text);
    if (short2 && beforeShortYear(tokens[at - 2]?.lower))
      return draft('year', at - 1, at + 1, { kind: 'date' }); // "in '68"
    const called =
      tokens[at - 1]?.lower === 'year' && tokens[at - 2]?.lower === 'the' && /^\d{1,3}$/.test(token.text);
    if (called) return draft('year', at - 1, at + 1, { kind: 'date' }); // "the year 79"
    if (!isYear(token)) return null;
    const first = token.value;
    const [link, second] = [tokens[at + 1], tokens[at + 2]];
    const opener = tokens[at - 1]?.lower ?? '';
    const goesOn = tokens[at + 3]?.glued && !endsTitle(tokens[at + 3]!.text);
    const month = link?.glued && link.text === '-' && second?.glued && !goesOn;
    if (month && /^0[1-9]$/.test(second.text) && Number(second.text) !== (first + 1) % 100)
      return draft('year', at, at + 3, { kind: 'date', ...dateOf(first, second.value, null) });
    const short = link?.glued && isDash(link.text) && second?.glued && /^\d\d$/.test(second.text) && !goesOn;
    if (
      short &&
      first >= 1800 &&
      (Number(second!.text) === (first + 1) % 100 || Number(second!.text) > first % 100)
    )
      return draft('year', at, at + 3, {
        kind: 'date',
        ...yearSpan(
          first,
          Math.floor(first / 100) * 100 +
            Number(second!.text) +
            (Number(second!.text) < first % 100 ? 100 : 0),
        ),
      });
    const joined =
      (link && isDash(link.text)) || ((opener === 'between' || opener === 'from') && andTo(link?.lower));
    if (
      joined &&
      isYear(second) &&
      second!.value > first &&
      (first >= 1500 || opener === 'between' || opener === 'from') &&
      second!.value < 2200 &&
      !readUnit(tokens, at + 3)
    ) {
      const noun =
        (/s$/.test(tokens[at + 3]?.lower ?? '') || people(tokens[at + 3]?.lower)) &&
        /^[a-z]/.test(tokens[at + 3]!.text) &&
        (second!.value - first > 100 || first < 1900);
      if (!noun)
        return draft('year', opener === 'between' || opener === 'from' ? at - 1 : at, at + 3, {
          kind: 'date',
          ...yearSpan(first, second!.value),
        });
    }
    if (tokens[at + 1]?.glued && isPlural(tokens[at + 1]!.lower) && first % 10 === 0)
      return draft('year', at, at + 2, {
        kind: 'date',
        ...yearSpan(first, first % 100 === 0 && first !== 2000 ? first + 99 : first + 9, 'decade'),
      });
    if (!tellsYear(tokens, at)) return null;
    let from = at;
    if (tokens[from - 1]?.text === '-' && tokens[from]!.glued) from -= 1;
    if (from - 1 >= since && (seasons.has(opener) || earlyOrLate(tokens[from - 1]?.lower))) from -= 1;
    else if (from < at) from = at;
    if (opener === 'of' && partsOfYear(tokens[at - 2]?.lower) && at - 2 >= since) from = at - 2;
    return draft('year', from, at + 1, { kind: 'date', ...yearSpan(first, first) });
  },
};

/** "the 60s", "the mid-1990s", "the Seventies". */
export const decade: Finder = {
  starts: { digits: true, words: words(decades) },
  find(tokens, at) {
    const token = tokens[at]!;
    if (decades.has(token.lower) && beforeDecade(tokens[at - 1]?.lower) && /^[A-Z]/.test(token.text))
      return draft('decade', at, at + 1, { kind: 'date' });
    const next = tokens[at + 1];
    const glued = next?.glued && (next.text === 's' || (isQuote(next.text) && tokens[at + 2]?.lower === 's'));
    if (!glued || !/^[2-9]0$/.test(token.text)) return null;
    const before = tokens[at - 1]?.lower ?? '';
    if (!beforeDecadeWord(before)) return null;
    const weather = tokens.slice(Math.max(0, at - 7), at).some(({ lower }) => degrees(lower));
    if (weather) return null; // "temperatures in the mid-50s"
    const mid = before === '-' && tokens[at - 1]!.glued;
    if (mid || earlyOrLate(before)) {
      let back = at - 1;
      while (back > at - 4 && decadeParts(tokens[back]?.lower)) back -= 1;
      if (tokens[back]?.lower !== 'the') return null;
    }
    return draft('decade', at, next!.text === 's' ? at + 2 : at + 3, { kind: 'date' });
  },
};
