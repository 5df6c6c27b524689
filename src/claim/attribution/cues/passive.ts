import { speakerOf } from '../speaker.ts';
import type { Word } from '../words.ts';
import { nameEnd } from './according.ts';
import { type Cue, type CueFinder, cue, within } from './cue.ts';

/** "was first reported by the Daily Example", "were announced on state television". */
export const passive: CueFinder = ({ words }, taken) => {
  const cues: Cue[] = [];
  for (let i = 1; i + 2 < words.length; i += 1) {
    if (
      !/^(?:reported|announced|published|disclosed|revealed|confirmed|estimated|claimed|given|cited)$/.test(
        words[i]!.lower,
      )
    )
      continue;
    const passive = words
      .slice(Math.max(0, i - 3), i)
      .some((word) => /^(?:was|were|been|is|are|being)$/.test(word.lower));
    const given = !passive && words[i + 1]!.lower === 'by' && hasFigure(words, i);
    if (!(passive || given)) continue;
    if (taken.some((each) => within(words[i]!.start, each))) continue;
    const by = words.findIndex((word, k) => k > i && k < i + 6 && /^(?:by|on)$/.test(word.lower));
    if (by < 0) continue;
    const end = nameEnd(words, by + 1);
    const speaker = speakerOf(words.slice(by + 1, end), true);
    const source =
      speaker && (words[by]!.lower === 'by' ? speaker.kind !== 'pronoun' : speaker.kind === 'organisation');
    if (source)
      cues.push(
        cue(given ? 'given' : 'passive', speaker, words, {
          clause: [i, end],
          phrase: [by + 1, end],
          side: 'before',
          verb: words[i]!.lower,
        }),
      );
  }
  return cues;
};

/** "the 180 million claimed by the board": a figure stands right before. */
const hasFigure = (words: readonly Word[], i: number): boolean =>
  words.slice(Math.max(0, i - 4), i).some(({ text }) => /^[$£€]?\p{N}/u.test(text));
