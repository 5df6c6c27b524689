import { speakerOf } from '../speaker.ts';
import { nameEnd } from './according.ts';
import { type Cue, type CueFinder, cue, within } from './cue.ts';

/** "was first reported by the Daily Example", "were announced on state television". */
export const passive: CueFinder = ({ words }, taken) => {
  const cues: Cue[] = [];
  for (let i = 1; i + 2 < words.length; i += 1) {
    if (!/^(?:reported|announced|published|disclosed|revealed|confirmed|estimated)$/.test(words[i]!.lower))
      continue;
    if (
      !words.slice(Math.max(0, i - 3), i).some((word) => /^(?:was|were|been|is|are|being)$/.test(word.lower))
    )
      continue;
    if (taken.some((each) => within(words[i]!.start, each))) continue;
    const by = words.findIndex((word, k) => k > i && k < i + 6 && /^(?:by|on)$/.test(word.lower));
    if (by < 0) continue;
    const end = nameEnd(words, by + 1);
    const speaker = speakerOf(words.slice(by + 1, end), true);
    const source =
      speaker && (words[by]!.lower === 'by' ? speaker.kind !== 'pronoun' : speaker.kind === 'organisation');
    if (source)
      cues.push(
        cue('passive', speaker, words, {
          clause: [i, end],
          phrase: [by + 1, end],
          side: 'before',
          verb: words[i]!.lower,
        }),
      );
  }
  return cues;
};
