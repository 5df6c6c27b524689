import type { Span } from '../../schema/report.ts';
import type { Context } from '../context.ts';
import type { Cue } from './cues/cue.ts';
import type { Reported } from './index.ts';

/** A reporting clause and the sentence that it is in. */
interface Place {
  readonly cue: Cue;
  readonly sentence: number;
}

const placed = (cue: Cue | undefined | null, sentence: number): Place | null =>
  cue ? { cue, sentence } : null;

/** Fewer words in marks are a term or a title, not somebody's speech. */
const speech = 4;

/**
 * Whose quotation this is, where its own sentence does not say. In order: a clause right after its end, a clause right before
 * its start, the quotation that it goes on from, the quotation that goes on from it.
 */
export function speakerAround(
  context: Context,
  reported: Reported,
  index: number,
  quotation: Span,
): Place | null {
  const { text } = context.document;
  if (
    text.slice(quotation.start, quotation.end).split(/\s+/).length < speech &&
    !isWhole(context, index, quotation)
  )
    return null;
  return (
    after(reported, context, quotation) ??
    before(reported, context, quotation) ??
    neighbour(reported, context, quotation, -1, 6) ??
    neighbour(reported, context, quotation, 1, 2)
  );
}

const isWhole = (context: Context, index: number, quotation: Span): boolean => {
  const sentence = context.sentences[index]!;
  return quotation.start <= sentence.start + 1 && quotation.end >= sentence.end - 1;
};

/** The sentence that holds an offset, or -1. */
function sentenceAt({ sentences }: Context, offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low < sentences.length && sentences[low]!.start <= offset ? low : -1;
}

/** `…," he said`: a clause in the sentence where the quotation ends, close behind it. */
function after({ cues }: Reported, context: Context, quotation: Span): Place | null {
  const at = sentenceAt(context, quotation.end - 1);
  const inSentence = cues(at).find((cue) => cue.start >= quotation.end - 1 && cue.side !== 'after');
  if (inSentence) return placed(inSentence, at);
  const next = context.sentences[at + 1];
  const cue = cues(at + 1)[0];
  // A sentence split at the closing mark: "… today.” Ann Example said."
  return next &&
    cue &&
    next.start - quotation.end <= 2 &&
    cue.start - next.start < 4 &&
    next.paragraph === context.sentences[at]?.paragraph &&
    cue.side !== 'after' &&
    next.text.length < 200
    ? placed(cue, at + 1)
    : null;
}

/** `He said: "…`: a clause before the quotation in its sentence, or in the sentence before it in the paragraph or with a colon. */
function before({ cues }: Reported, context: Context, quotation: Span): Place | null {
  const at = sentenceAt(context, quotation.start);
  const same = cues(at).findLast((cue) => cue.end <= quotation.start + 1);
  if (same) return placed(same, at);
  const here = context.sentences[at];
  const former = context.sentences[at - 1];
  if (!here || !former) return null;
  const near = former.paragraph === here.paragraph || /[:,]$/.test(former.text);
  return near ? placed(cues(at - 1).at(-1), at - 1) : null;
}

/** The quotation next to this one, with nothing but spaces between, or the clause that ended it. */
function neighbour(
  reported: Reported,
  context: Context,
  quotation: Span,
  step: -1 | 1,
  reach: number,
): Place | null {
  const { quotations } = reported;
  let current = quotation;
  let index = quotations.indexOf(quotation);
  for (let k = 0; k < reach; k += 1) {
    index += step;
    const other = quotations[index];
    if (!other) return null;
    const own = after(reported, context, other) ?? before(reported, context, other);
    const [left, right] = step < 0 ? [other, current] : [current, other];
    const gap = context.document.text.slice(left.end, right.start);
    const close =
      gap.trim() === '' ||
      (step < 0 &&
        own !== null &&
        own.cue.start >= left.end - 1 &&
        own.cue.end >= right.start - 60 &&
        gap.length < 300);
    if (!close) return null;
    if (own) return own;
    current = other;
  }
  return null;
}
