import { months, weekdays } from '../../lexicon/calendar.ts';
import { groups, papers, roles } from '../../lexicon/sources.ts';
import { isWord, type Word } from './words.ts';

const before = new Set(
  'on in at by late early earlier later since during before after until last this next past over within'.split(
    ' ',
  ),
);
const times = new Set(
  `day night morning afternoon evening dawn noon midnight week weekend month quarter year decade hour hours days weeks months years
  today yesterday tonight spring summer autumn fall winter`.split(/\s+/),
);
const besideTimes = new Set(
  'same following previous first second third fourth few new the a late early of'.split(' '),
);
const places = new Set('in at near across outside around inside'.split(' '));

const isTime = ({ lower }: Word): boolean =>
  weekdays.has(lower) || Object.hasOwn(months, lower) || times.has(lower);
const isFigure = ({ text }: Word): boolean => /^\p{N}/u.test(text);
const isArticle = (word: Word | undefined): boolean =>
  /^(?:the|a|an|his|her|its|their)$/.test(word?.lower ?? '');

/**
 * How many words at the start of a noun phrase say when or where and are no part of it: "On Tuesday | the ministry",
 * "Late on Friday | the army", "In Kyiv | officials". Where the border cannot be told ("In Kyiv Ann Example"), 0.
 */
export function openingOf(words: readonly Word[]): number {
  return words.length > 1 && isWord(words[0]) ? timeAt(words) || placeAt(words) || paperAt(words) : 0;
}

function timeAt(words: readonly Word[]): number {
  if (!before.has(words[0]!.lower) && !weekdays.has(words[0]!.lower)) return 0;
  let end = 0;
  for (const [i, word] of words.entries()) {
    if (isTime(word)) end = i + 1;
    else if (!(before.has(word.lower) || besideTimes.has(word.lower) || isFigure(word))) break;
    else if (isFigure(word) && Object.hasOwn(months, words[i - 1]?.lower ?? '')) end = i + 1;
  }
  return end < words.length ? end : 0;
}

function placeAt(words: readonly Word[]): number {
  if (!places.has(words[0]!.lower)) return 0;
  const end = words.findIndex(
    (word, i) =>
      i > 1 &&
      words[i - 1]!.capital &&
      (isArticle(word) || (!word.capital && (groups.has(word.lower) || roles.has(word.lower)))),
  );
  return Math.max(0, end);
}

const joins = new Set('in on at of by for from to with and or the a an its his her their'.split(' '));

/** "In an update on its website | the group": from the last article that no other word leads to. */
function paperAt(words: readonly Word[]): number {
  if (
    !/^(?:in|on)$/.test(words[0]!.lower) ||
    !words.some(({ lower }) => papers.has(lower) || sites.test(lower))
  )
    return 0;
  const at = words.findLastIndex(
    (word, i) => i > 2 && /^(?:the|its|his|her|their)$/.test(word.lower) && !joins.has(words[i - 1]!.lower),
  );
  return Math.max(0, at);
}

const sites = /^(?:website|page|post|letter|video|email|message|interview|speech|blog)$/;
