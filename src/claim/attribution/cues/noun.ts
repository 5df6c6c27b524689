import { speakerOf } from '../speaker.ts';
import { type Cue, type CueFinder, cue } from './cue.ts';

/** "news from the mayor that …", "a warning by the agency that …": the noun of a statement, its author, and what is said. */
export const noun: CueFinder = ({ words }) => {
  const cues: Cue[] = [];
  for (let i = 0; i + 3 < words.length; i += 1) {
    if (
      !/^(?:news|word|claims?|warnings?|confirmation|announcements?|statements?|allegations?|reports?)$/.test(
        words[i]!.lower,
      )
    )
      continue;
    if (!/^(?:from|by)$/.test(words[i + 1]!.lower)) continue;
    const that = words.findIndex(
      (word, k) => k > i + 1 && k < i + 16 && /^(?:that|[,.;:])$/.test(word.lower),
    );
    if (that < 0 || words[that]!.lower !== 'that') continue;
    const speaker = speakerOf(words.slice(i + 2, that), true);
    if (speaker)
      cues.push(cue('noun', speaker, words, { clause: [i, that + 1], phrase: [i + 2, that], side: 'after' }));
  }
  return cues;
};
