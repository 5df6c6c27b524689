import { anyOf } from '../any-of.ts';
import { endsPart, isMoneySign } from '../signs.ts';
import type { Token } from '../tokens.ts';
import { readUnit } from '../unit.ts';

const mayTouch = anyOf('. , ; : ! ? ) %');
const pricing = anyOf('a an per against to');
const isNoNoun = anyOf('times points percent percents was has is this less');

/** Words after which the first of two numbers says when or how old. */
const beforeTime = anyOf('at until till by on aged age day since before after from');
const counting = anyOf('about around some nearly almost over roughly approximately the only another');

/**
 * Whether two numbers with a plain space between them, the second of three digits, are one: "12 500 barns", "€12 500".
 * Not "at 10 500 people", "6 155 mm guns", "12 500-pound bombs".
 */
function onlyThousands(tokens: readonly Token[], i: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 2]];
  if (next?.glued && !mayTouch(next.text)) return false;
  if (isMoneySign(before?.text)) return true;
  const name = /^\p{Lu}/u.test(before?.text ?? '') && !counting(before!.lower);
  if (name || before?.kind === 'number' || beforeTime(before?.lower)) return false;
  const unit = readUnit(tokens, i + 2);
  const noun = tokens[unit?.to ?? i + 2];
  const several =
    noun?.kind === 'word' && !noun.glued && /^(?:[a-z]{3,}s|people|men|women|children)$/.test(noun.text);
  return unit ? !several : several;
}

/** Groups of thousands set apart by spaces: "1 000 000", "10 000"; plain spaces only before "000" or with several groups. */
export function spaced(tokens: readonly Token[], i: number): { value: number; to: number } | null {
  if (!/^\d{1,3}$/.test(tokens[i]!.text) || /^0/.test(tokens[i]!.text)) return null;
  let to = i + 1;
  let digits = tokens[i]!.text;
  let sure = false;
  while (/^\d{3}(?:\.\d+)?$/.test(tokens[to]?.text ?? '') && tokens[to]!.start === tokens[to - 1]!.end + 1) {
    sure ||= tokens[to]!.thin || tokens[to]!.text === '000' || to > i + 1;
    digits += tokens[to]!.text;
    to += 1;
  }
  sure ||= to === i + 2 && onlyThousands(tokens, i);
  return sure && to > i + 1 && to < i + 6 ? { value: Number(digits), to } : null;
}

const averaging = anyOf('average averages averaged averaging mean rate median ratio per');

/** Thousands with a point, before what only comes whole: "15.000 demonstrators", "1.200 people", "€2.500". */
export function dottedThousands(tokens: readonly Token[], i: number, money: boolean): number | null {
  const { text } = tokens[i]!;
  if (!/^[1-9]\d{0,2}\.\d{3}$/.test(text)) return null;
  const next = tokens[i + 1];
  const priced = pricing(next?.lower) || next?.glued;
  if (money)
    return text.endsWith('00') && (!priced || endsPart(next!.text)) ? Number(text.replace('.', '')) : null;
  const noun = /^(?:[a-z]{3,}s|people|men|women|children)$/.test(next?.text ?? '') && !next!.glued;
  if (!noun || readUnit(tokens, i + 1) || isNoNoun(next!.text)) return null;
  const average = tokens.slice(Math.max(0, i - 5), i).some(({ lower }) => averaging(lower));
  return average ? null : Number(text.replace('.', ''));
}

/** Decimals that were torn apart: "0. 0273", "0. 0 5". */
function brokenDecimal(tokens: readonly Token[], i: number): { value: number; to: number } {
  let to = i + 2;
  let digits = '0.';
  while (/^\d+$/.test(tokens[to]?.text ?? '') && to < i + 5 && Number(digits) === 0) {
    digits += tokens[to]!.text;
    to += 1;
  }
  return { value: Number(digits), to };
}

/** Text that was split into tokens before: "46 . 8 million", "80 , 000", "3 / 4". */
export function pretokenised(tokens: readonly Token[], i: number): { value: number; to: number } | null {
  const [mark, next] = [tokens[i + 1], tokens[i + 2]];
  if (
    tokens[i]!.text === '0' &&
    mark?.text === '.' &&
    mark.glued &&
    !next?.glued &&
    /^0\d*$/.test(next?.text ?? '')
  )
    return brokenDecimal(tokens, i);
  if (
    !mark ||
    mark.glued ||
    !next ||
    next.glued ||
    next.kind !== 'number' ||
    !/^\d+$/.test(tokens[i]!.text + next.text)
  )
    return null;
  if (mark.text === ',' && /^\d{3}$/.test(next.text) && tokens[i]!.text.length < 4)
    return { value: Number(tokens[i]!.text + next.text), to: i + 3 };
  if (mark.text !== '.' || /^(?:[12]\d{3})$/.test(next.text)) return null;
  return { value: Number(`${tokens[i]!.text}.${next.text}`), to: i + 3 };
}
