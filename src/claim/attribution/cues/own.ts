import { isKnown } from '../speaker.ts';
import { subjectBefore } from '../subject.ts';
import { type Cue, type CueFinder, cue, within } from './cue.ts';

const changes =
  /^(?:cuts?|lower(?:s|ed)|rais(?:es|ed)|reduc(?:es|ed)|trim(?:s|med)|slash(?:es|ed)|revis(?:es|ed)|upgrad(?:es|ed)|downgrad(?:es|ed)|lift(?:s|ed)|boost(?:s|ed)|hik(?:es|ed)|keeps|kept|leaves|left|maintain(?:s|ed))$/;
const estimates = /^(?:forecasts?|estimates?|projections?|outlook|toll|count|tally)$/;

/** "The bank cut its forecast for 2027 to 2.1%": who changes an estimate of his own gives its figures. */
export const own: CueFinder = ({ words }, taken) => {
  const cues: Cue[] = [];
  for (let i = 1; i + 2 < words.length; i += 1) {
    if (!changes.test(words[i]!.lower) || !/^(?:its|their|his|her)$/.test(words[i + 1]!.lower)) continue;
    const noun = words.slice(i + 2, i + 8).findIndex(({ lower }) => estimates.test(lower));
    if (noun < 0 || taken.some((each) => within(words[i]!.start, each))) continue;
    const subject = subjectBefore(words, i);
    if (!subject || !isKnown(subject.speaker) || subject.speaker.kind === 'paper') continue;
    const clause = [subject.from, i + 1] as const;
    const phrase = [subject.from, subject.to] as const;
    cues.push(cue('own', subject.speaker, words, { clause, phrase, side: 'after', verb: words[i]!.lower }));
  }
  return cues;
};
