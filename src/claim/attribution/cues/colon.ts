import { speakerOf } from '../speaker.ts';
import { finite, subjectBefore } from '../subject.ts';
import type { Word } from '../words.ts';
import { type Cue, type CueFinder, cue } from './cue.ts';

/** "The mayor disagreed:" before a quotation, whatever the verb. */
export const colon: CueFinder = ({ words }, taken) => {
  const mark = words.findIndex(({ text }, i) => text === ':' && /^["“]$/.test(words[i + 1]?.text ?? ''));
  if (mark > 1 && !taken.some(({ start }) => start < words[mark]!.start)) return spoken(words, mark);
  if (taken.length > 0 || words.length < 3 || words.at(-1)!.text !== ':') return [];
  const verb = words.findIndex((_, i) => i > 0 && finite(words, i));
  const subject = verb > 0 ? subjectBefore(words, verb) : null;
  if (!subject || !/^(?:person|name|organisation|pronoun)$/.test(subject.speaker.kind)) return [];
  const clause = [subject.from, words.length] as const;
  return [
    cue('colon', subject.speaker, words, { clause, phrase: [subject.from, subject.to], side: 'after' }),
  ];
};

/** `Mayor Ann Example, speaking in Osto: "…`: a name, and no verb before the colon. */
function spoken(words: readonly Word[], mark: number): readonly Cue[] {
  const comma = words.findIndex(({ text }) => text === ',');
  const to = comma > 0 && comma < mark ? comma : mark;
  if (to > 8 || words.slice(0, mark).some((_, i) => finite(words, i))) return [];
  const speaker = speakerOf(words.slice(0, to), true);
  if (!speaker || !/^(?:person|organisation)$/.test(speaker.kind)) return [];
  return [cue('colon', speaker, words, { clause: [0, mark + 1], phrase: [0, to], side: 'after' })];
}
