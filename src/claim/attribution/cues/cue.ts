import type { Span } from '../../../schema/report.ts';
import type { Speaker } from '../speaker.ts';
import type { Word } from '../words.ts';

/** A reporting clause and what it reaches. Offsets count from the start of the document. */
export interface Cue extends Span {
  readonly form:
    | 'according'
    | 'quoted'
    | 'citing'
    | 'said'
    | 'inverted'
    | 'gerund'
    | 'passive'
    /** Reaches the figure right before it alone: "the 180 million claimed by the board". */
    | 'given'
    /** A forecast or a count of one's own: "cut its forecast to 2%". */
    | 'own'
    | 'label'
    | 'colon'
    | 'noun'
    | 'aside';
  readonly speaker: Speaker;
  readonly verb: string | null;
  /** The words that name the speaker: figures in them (an age) are not his. */
  readonly phrase: Span;
  /** Where what is said stands; `after`: from `from` on. */
  readonly side: 'before' | 'after' | 'around';
  readonly from: number;
}

/** A sentence as the finders see it. */
export interface Clause extends Span {
  readonly words: readonly Word[];
  readonly headline: boolean;
}

/** Reads one form of attribution; `taken` are the cues of the forms before it. */
export type CueFinder = (clause: Clause, taken: readonly Cue[]) => readonly Cue[];

export const within = (offset: number, span: Span): boolean => offset >= span.start && offset < span.end;

export function cue(
  form: Cue['form'],
  speaker: Speaker,
  words: readonly Word[],
  place: {
    /** Places in `words`: the whole clause and the naming phrase, ends exclusive. */
    readonly clause: readonly [number, number];
    readonly phrase: readonly [number, number];
    readonly side: Cue['side'];
    readonly verb?: string;
  },
): Cue {
  const [first, end] = place.clause;
  const start = words[first]!.start;
  const stop = words[end - 1]!.end;
  const phrase = {
    start: words[place.phrase[0]]!.start,
    end: words[Math.max(place.phrase[0], place.phrase[1] - 1)]!.end,
  };
  return { form, speaker, verb: place.verb ?? null, start, end: stop, phrase, side: place.side, from: stop };
}
