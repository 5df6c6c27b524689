import { speakerOf } from '../speaker.ts';
import type { CueFinder } from './cue.ts';
import { cue } from './cue.ts';

/** In headlines: "Ten killed in blast: officials", "Police: two arrested". */
export const label: CueFinder = ({ words, headline }, taken) => {
  if (!headline || taken.length > 0 || words.length < 4) return [];
  const at = words.findLastIndex(
    (word, i) =>
      i > 0 &&
      i < words.length - 1 &&
      ((word.text === ':' && words[i + 1]!.start > word.end) ||
        (/^[–—-]$/.test(word.text) && words[i - 1]!.end < word.start)),
  );
  if (at < 0) return [];
  const after = words.slice(at + 1);
  const tail = after.length <= 4 ? speakerOf(after, true) : null;
  if (tail && tail.kind !== 'name' && tail.kind !== 'person')
    return [
      cue('label', tail, words, {
        clause: [at, words.length],
        phrase: [at + 1, words.length],
        side: 'before',
      }),
    ];
  const shouted = words.slice(0, at).every((word) => !/\p{Ll}/u.test(word.text)) && at > 1;
  const head = !shouted && at <= 4 && words[at]!.text === ':' ? speakerOf(words.slice(0, at), true) : null;
  if (!head || !/^(?:organisation|group|role)$/.test(head.kind)) return [];
  // "Civic Union: 76 seats (31.9%)": a list's entry
  const figures =
    /^\d/.test(after[0]!.text) &&
    (after.length < 4 || after.some(({ text }) => text === '%' || text.endsWith('%')));
  if (head.kind === 'organisation' && figures) return [];
  return [cue('label', head, words, { clause: [0, at + 1], phrase: [0, at], side: 'after' })];
};
