import { months, weekdays } from '../../../lexicon/calendar.ts';
import { beforeTitles, countWords, handing, productTails, titledNouns } from '../../../lexicon/labels.ts';
import { anyOf } from '../../any-of.ts';
import { endsTitle } from '../../signs.ts';
import { own, type Token } from '../../tokens.ts';
import { readUnit } from '../../unit.ts';
import { capital, type NameReader } from './run.ts';

const opensQuote = anyOf('" “ ‘ \'');
const closesQuote = anyOf('" ” ’ \'');
const beforeTitle = anyOf('" “ ‘ \' . ,');

const plainAmounts = anyOf('percent temperature');

const small = anyOf('of the and a an in on to for');
/** Words that a headline may write small. */
const unstressed = new Set('the and for with from over into than after who how its his her'.split(' '));
const onwards = anyOf('that which in on at for by with from is was has will and when as to');

const inName = (token: Token | undefined): boolean =>
  capital(token) &&
  !weekdays.has(token!.lower) &&
  !countWords.has(token!.lower) &&
  own(months, token!.lower) === undefined;

/** Whether the words around tokens `from` to `to` are written with capitals throughout. */
function headline(tokens: readonly Token[], from: number, to: number): boolean {
  let [large, little] = [0, 0];
  for (let n = Math.max(0, from - 10); n < Math.min(tokens.length, to + 10); n += 1) {
    const { text, lower } = tokens[n]!;
    if ((n >= from && n < to) || !/^\p{L}{3,}$/u.test(text) || unstressed.has(lower)) continue;
    if (/^\p{Ll}/u.test(text)) little += 1;
    else if (inName(tokens[n]) && n > 0 && tokens[n - 1]!.text !== '.') large += 1;
  }
  return large > 2 * little;
}

/** Whether another name with a number stands near, as in results: "Orsk Rovers 3, Azur Town 1". */
const paired = (tokens: readonly Token[], at: number): boolean =>
  [-4, -3, -2, 2, 3, 4].some((n) => tokens[at + n]?.kind === 'number' && capital(tokens[at + n - 1]));

const plural = /^(?:[a-z]+s|people|men|women|children)$/;

/** A number at the end of a title: "saw Orsk Rising 3 on Friday", "the band Azur 5", “Harbour Nights 2”. */
export const titled: NameReader = (tokens, at, since) => {
  const token = tokens[at]!;
  if (token.glued || !/^[1-9]\d{0,2}$/.test(token.text) || !inName(tokens[at - 1])) return null;
  if (productTails.has(tokens[at + 1]?.text ?? '') && at - 1 >= since) return [at - 1, at + 2]; // "the Vela 9 Pro"
  let from = at - 1;
  while (from > since && from > at - 7 && (inName(tokens[from - 1]) || inMiddle(tokens, from - 1))) from -= 1;
  const [lead, next] = [tokens[from - 1], tokens[at + 1]];
  if (from < since || !lead) return null;
  const quoted = opensQuote(lead.text) && closesQuote(next?.text) && next!.glued;
  if (quoted && (at - from > 1 || token.value < 100)) return [from, at + 1];
  if (readUnit(tokens, at + 1) || headline(tokens, from, at + 1) || paired(tokens, at)) return null;
  const ends = !next || (next.kind === 'sign' ? !next.glued || endsTitle(next.text) : onwards(next.lower));
  if (titledNouns.has(lead.lower) || beforeTitles.has(lead.lower))
    return ends || (next.kind === 'word' && !plural.test(next.text)) ? [from, at + 1] : null;
  const outer = lead.lower === 'the' ? (tokens[from - 2]?.lower ?? '') : lead.lower; // "and the Farmers Union 7"
  return at - from > 1 && ends && /^[a-z]+$/.test(lead.text) && !handing.has(outer) ? [from, at + 1] : null;
};

/** Whether token `i` is a small word inside a title: "Call of Orsk 4". */
const inMiddle = (tokens: readonly Token[], i: number): boolean =>
  small(tokens[i]?.text) && inName(tokens[i - 1]);

/** A number at the start of a title: "the rapper 50 Cent", "28 Days Later", "the film 12 Tall Ships". */
export const headed: NameReader = (tokens, at) => {
  const [lead, token, next, then] = [tokens[at - 1], tokens[at]!, tokens[at + 1], tokens[at + 2]];
  const quoted = opensQuote(lead?.text);
  if ((token.glued && !quoted) || !/^[1-9]\d{0,3}$/.test(token.text) || !capital(next) || next!.glued)
    return null;
  if (headline(tokens, at, at + 2) || (lead && !/^[a-z]+$/.test(lead.text) && !beforeTitle(lead.text)))
    return null;
  const noun = quoted ? tokens[at - 2] : lead;
  const goesOn = capital(then) || (small(then?.text) && capital(tokens[at + 3]));
  const unit = /^\p{Lu}\p{Ll}{3,}$/u.test(next!.text) ? readUnit(tokens, at + 1) : null;
  const money = unit && /^[A-Z]{3}$/.test(unit.dimension) && next!.text !== 'Cent';
  const amount = !unit || money || plainAmounts(unit.dimension);
  const oneOfSeveral = !amount && token.value > 1 && !next!.text.endsWith('s'); // "50 Cent"
  const named = titledNouns.has(noun?.lower ?? '') || (!amount && goesOn && !quoted); // "28 Days Later"
  if (!named && !oneOfSeveral) return null;
  let to = at + 2;
  while (
    to < at + 8 &&
    tokens[to] &&
    !tokens[to]!.glued &&
    (inName(tokens[to]) || (small(tokens[to]!.text) && inName(tokens[to + 1])))
  )
    to += 1;
  return [at, to];
};
