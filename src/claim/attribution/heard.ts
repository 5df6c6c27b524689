import type { Context } from '../context.ts';
import type { Cue } from './cues/cue.ts';
import { cuesOf, mayReport } from './cues/index.ts';
import { type Origin, originOf } from './origin.ts';
import { sourceOf } from './source.ts';
import { wordsOf } from './words.ts';

/** Who speaks in a document. All of it is read when first asked for: most sentences hold no figure, and nobody asks who says them. */
export interface Hearing {
  /** The reporting clauses of a sentence; none for a sentence that is not there. */
  readonly cues: (sentence: number) => readonly Cue[];
  /** Who speaks in a reporting clause of a sentence; null where nobody can be named. */
  readonly originOf: (cue: Cue, sentence: number) => Origin | null;
  /** The publication that the whole article retells. */
  readonly source: string | null;
}

/** Nobody speaks in the rest of a longer sentence: it is no prose. In characters. */
const longest = 3000;
/** Those who spoke further back are not meant by "he" or "the ministry". */
const memory = 300;
/** After so many clauses that each ask for the one before, they are read from the first on. */
const deepest = 50;

export function hear({ sentences, registry }: Context): Hearing {
  const read: (readonly Cue[] | undefined)[] = [];
  const cues = (index: number): readonly Cue[] => {
    const sentence = sentences[index];
    if (!sentence) return [];
    const known = read[index];
    if (known) return known;
    // "PENSIONS: up 4%" further down heads a list.
    const list = index > 2 && /^\p{Lu}{2,}:/u.test(sentence.text);
    const headline =
      (sentence.kind === 'headline' && !list) || (index < 2 && !/[.!?]["”’']?$/.test(sentence.text));
    const found = mayReport(sentence.text, headline)
      ? cuesOf({
          words: wordsOf(sentence.text.slice(0, longest), sentence.start),
          headline,
          start: sentence.start,
          end: sentence.end,
        })
      : [];
    read[index] = found;
    return found;
  };
  const source = sourceOf(sentences, cues);
  const origins = new Map<Cue, Origin | null>();
  let depth = 0;
  const origin = (cue: Cue, index: number): Origin | null => {
    const known = origins.get(cue);
    if (known !== undefined) return known;
    if (depth >= deepest) {
      depth = 0;
      for (let i = 0; i < index; i += 1) for (const each of cues(i)) origin(each, i);
    }
    depth += 1;
    const found = originOf(cue.speaker, cue.start, sentences[index]!.end, {
      registry: registry(),
      source,
      last: (fits) => lastBefore(cue, index, fits),
    });
    depth -= 1;
    origins.set(cue, found);
    return found;
  };
  /** For a sentence the nearest one before it in which somebody speaks, so that no silence is searched twice. */
  const speaking: (number | undefined)[] = [];
  /** The nearest of those who spoke before a clause that fits. */
  const lastBefore = (cue: Cue, index: number, fits: (origin: Origin) => boolean): Origin | undefined => {
    let heard = 0;
    let after = index;
    for (let i = index; i >= 0; i = speaking[i] ?? i - 1) {
      const here = cues(i);
      const before = heard;
      for (let k = (i === index ? here.indexOf(cue) : here.length) - 1; k >= 0; k -= 1) {
        const each = origin(here[k]!, i);
        if (!each) continue;
        if (fits(each)) return each;
        heard += 1;
        if (heard >= memory) return undefined;
      }
      if (heard === before || i === index) continue;
      speaking[after] = i;
      after = i;
    }
    speaking[after] = -1;
    return undefined;
  };
  return { cues, originOf: origin, source };
}
