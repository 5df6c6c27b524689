import type { Sentence } from '../../types.ts';
import type { Cue } from './cues/cue.ts';

/** What is reported is the news itself: "The Daily Example reported the information", "This was reported by Example News". */
const wholeStory =
  /\b(?:report|state|write|announce|publish|break)\w*\s+(?:(?:about|on)\s+)?(?:the|this)\s+(?:information|news|story)\b|^(?:this|it|the (?:information|news))\s+(?:was|is|has been)\s+(?:first\s+)?(?:reported|stated|announced|published)\s+by\b/i;

/** The publication that the whole article retells, where one of its first sentences says so. */
export function sourceOf(
  sentences: readonly Sentence[],
  cues: (sentence: number) => readonly Cue[],
): string | null {
  for (let i = 0; i < Math.min(6, sentences.length); i += 1) {
    const sentence = sentences[i]!;
    if (sentence.text.length > 90 || !wholeStory.test(sentence.text)) continue;
    const cue = cues(i).find(({ speaker }) => speaker.kind === 'organisation' || speaker.kind === 'name');
    if (cue && cue.start - sentence.start < 12) return cue.speaker.name;
    if (cue && /^(?:this|it|the)\b/i.test(sentence.text)) return cue.speaker.name;
  }
  return null;
}
