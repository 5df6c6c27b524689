import { type Speaker, speakerOf } from '../speaker.ts';
import { describedSpeaker, finite } from '../subject.ts';
import type { Word } from '../words.ts';
import { type Cue, type CueFinder, cue } from './cue.ts';

/** "According to the ministry, …", "…, according to Ann Example". */
export const according: CueFinder = ({ words }) => {
  const cues: Cue[] = [];
  for (let i = 0; i + 2 < words.length; i += 1) {
    if (words[i]!.lower !== 'according' || words[i + 1]!.lower !== 'to') continue;
    const him = /^(?:him|her|them)$/.test(words[i + 2]!.lower) && !words[i + 3]?.capital;
    const alone = him && !(words[i + 2]!.lower === 'her' && /^\p{L}/u.test(words[i + 3]?.text ?? ''));
    const end = alone ? i + 3 : nameEnd(words, i + 2);
    const first = alone ? himself(words[i + 2]!) : sourceOf(words.slice(i + 2, end));
    if (!first) continue;
    const initial = i === 0 || /^(?:and|but|["“])$/.test(words[i - 1]!.lower);
    const named = words[end]?.text === ',' && first.kind !== 'person' ? nameEnd(words, end + 1) : end;
    const both = named > end && !initial ? describedSpeaker(words.slice(i + 2, named)) : null;
    const speaker = both && /^(?:person|name|organisation)$/.test(both.kind) ? both : first;
    cues.push(
      cue('according', speaker, words, {
        clause: [i, end],
        phrase: [i + 2, end],
        side: initial ? 'after' : isAside(words, i, end) ? 'around' : 'before',
        verb: 'according to',
      }),
    );
  }
  return cues;
};

/** "The town, according to Ana Ruiz, lost 400 boats", "which according to Ana Ruiz lost 400 boats": the clause goes on behind it. */
function isAside(words: readonly Word[], from: number, end: number): boolean {
  const next = words[end];
  if (next && /^(?:who|which|that)$/.test(words[from - 1]?.lower ?? '')) return finite(words, end);
  const after = words[end + 1]?.lower ?? '';
  return (
    next?.text === ',' &&
    words[from - 1]?.text === ',' &&
    after !== '' &&
    !/^(?:and|but|or|while|as|who|which|that|with|after|before|when|where|including|though|although)$/.test(
      after,
    )
  );
}

/** "according to him" */
function himself(word: Word): Speaker {
  const name = word.lower === 'him' ? 'he' : word.lower === 'her' ? 'she' : 'they';
  return { kind: 'pronoun', name, head: name, title: [], owner: null, definite: true };
}

/** Reports without an owner are hearsay, not a source. */
function sourceOf(words: readonly Word[]): Speaker | null {
  const speaker = speakerOf(words);
  if (speaker?.kind !== 'paper' || speaker.owner) return speaker;
  return words.length <= 2 &&
    /^(?:reports|estimates|rumours|rumors)$/.test(speaker.head) &&
    !words[0]!.capital &&
    !/^news$/.test(words[0]!.lower)
    ? null
    : speaker;
}

/** Up to the comma, the end, or a clause that follows without a comma. */
export function nameEnd(words: readonly Word[], from: number): number {
  let i = from;
  while (i < words.length) {
    const word = words[i]!;
    if (/^[,;:()—–"“”]$/.test(word.text) || (word.text === '.' && i > from)) break;
    if (
      /^(?:who|which|that|but|while|as|and)$/.test(word.lower) &&
      !(word.lower === 'and' && words[i + 1] && !finite(words, i + 2))
    )
      break;
    if (i > from && finite(words, i)) break;
    i += 1;
  }
  return Math.max(i, from + 1);
}
