import { finite, subjectBefore } from '../subject.ts';
import { type CueFinder, cue } from './cue.ts';

/** "The mayor disagreed:" before a quotation, whatever the verb. */
export const colon: CueFinder = ({ words }, taken) => {
  if (taken.length > 0 || words.length < 3 || words.at(-1)!.text !== ':') return [];
  const verb = words.findIndex((_, i) => i > 0 && finite(words, i));
  const subject = verb > 0 ? subjectBefore(words, verb) : null;
  if (!subject || !/^(?:person|name|organisation|pronoun)$/.test(subject.speaker.kind)) return [];
  const clause = [subject.from, words.length] as const;
  return [
    cue('colon', subject.speaker, words, { clause, phrase: [subject.from, subject.to], side: 'after' }),
  ];
};
