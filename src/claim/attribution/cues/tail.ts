import { speakerOf } from '../speaker.ts';
import type { Word } from '../words.ts';
import { type CueFinder, cue } from './cue.ts';

const isEd = (word: Word | undefined): boolean =>
  word !== undefined && !word.capital && /..ed$/.test(word.lower);

/** `…," he mumbled.`, `…," sighed Ann Example`: any past verb, where the rest of the sentence after a quotation is no more than that. */
export const tail: CueFinder = ({ words }, taken) => {
  const close = words.findLastIndex(
    (word, i) => /^["”]$/.test(word.text) && i > 1 && /^[,.!?…]$/.test(words[i - 1]!.text),
  );
  const rest = words.slice(close + 1);
  if (close < 0 || rest.length < 2 || rest.length > 9 || taken.some((each) => each.end > words[close]!.start))
    return [];
  const verb = rest.findIndex(isEd);
  const inverted = verb === 0;
  const to = inverted ? rest.findIndex((word, i) => i > 1 && !word.capital) : verb;
  const from = inverted ? 1 : 0;
  const speaker = verb >= 0 && to > from ? speakerOf(rest.slice(from, to), true) : null;
  if (!speaker || speaker.kind === 'paper') return [];
  const first = close + 1;
  const end = Math.max(first + to, first + verb + 1);
  return [
    cue('said', speaker, words, {
      clause: [first, end],
      phrase: [first + from, first + to],
      side: 'before',
      verb: rest[verb]!.lower,
    }),
  ];
};
