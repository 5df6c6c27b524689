import { speakerOf } from '../speaker.ts';
import { nameEnd } from './according.ts';
import { type Cue, type CueFinder, cue, within } from './cue.ts';

/** "Reuters reported, citing the ministry", "a paper (which credits the station)": the origin behind a source. */
export const citing: CueFinder = ({ words }, taken) => {
  const cues: Cue[] = [];
  for (let i = 1; i + 1 < words.length; i += 1) {
    const word = words[i]!;
    const gerund = /^(?:citing|quoting|crediting)$/.test(word.lower);
    const relative =
      /^(?:cites|cited|credits|credited|quotes|quoted)$/.test(word.lower) &&
      /^(?:which|who)$/.test(words[i - 1]!.lower);
    if (!(gerund || relative) || taken.some((each) => each.form === 'quoted' && within(word.start, each)))
      continue;
    const end = nameEnd(words, i + 1);
    const named = words.slice(i + 1, end);
    const unnamed = named.some(({ lower }) => /^(?:people|persons?)$/.test(lower)) ? speakerOf(named) : null;
    const speaker = speakerOf(named, true) ?? unnamed;
    if (speaker)
      cues.push(
        cue('citing', speaker, words, {
          clause: [i, end],
          phrase: [i + 1, end],
          side: 'around',
          verb: word.lower,
        }),
      );
  }
  return cues;
};
