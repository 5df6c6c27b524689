import { describedSpeaker, subjectBefore } from '../subject.ts';
import { type Cue, type CueFinder, cue } from './cue.ts';

/** "AFP quoted the governor as saying …", "the governor was quoted by AFP as saying …". */
export const quoted: CueFinder = ({ words }) => {
  const cues: Cue[] = [];
  for (let i = 1; i < words.length; i += 1) {
    if (!/^(?:quoted|cited|quotes|cites|quoting|citing)$/.test(words[i]!.lower)) continue;
    const reach = Math.min(words.length, i + 20);
    let as = i + 1;
    while (
      as < reach &&
      !(words[as]!.lower === 'as' && /^(?:saying|telling)$/.test(words[as + 1]?.lower ?? ''))
    )
      as += 1;
    if (as >= reach) continue;
    const passive = /^(?:was|were|is|been|being|are)$/.test(words[i - 1]!.lower);
    const subject = passive ? subjectBefore(words, i - 1) : null;
    const speaker = passive ? subject?.speaker : describedSpeaker(words.slice(i + 1, as));
    if (!speaker) continue;
    const end = as + 2;
    const last = end >= words.length || words[end]!.text === '.';
    cues.push(
      cue('quoted', speaker, words, {
        clause: [subject?.from ?? i, end],
        phrase: subject ? [subject.from, subject.to] : [i + 1, as],
        side: last ? 'before' : 'after',
        verb: words[as + 1]!.lower,
      }),
    );
  }
  return cues;
};
