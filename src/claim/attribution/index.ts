import { hearsay } from '../../lexicon/reporting.ts';
import type { Attribution, Span } from '../../schema/report.ts';
import type { Context } from '../context.ts';
import { coverOf } from './cover.ts';
import { type Hearing, hear } from './heard.ts';
import { quotationAt, quotationsOf } from './quotes.ts';
import { speakerAround } from './voice.ts';

/** Who is said to have said what stands at a span of a sentence; null where the text speaks for itself. */
export type Attribute = (sentenceIndex: number, span: Span) => Attribution | null;

/** The reporting clauses of every sentence, who speaks in each, and the quotations. */
export interface Reported extends Hearing {
  readonly quotations: readonly Span[];
}

export function attribute(context: Context): Attribute {
  let reported: Reported | undefined;
  return (sentenceIndex, span) => {
    const sentence = context.sentences[sentenceIndex];
    if (!sentence) return null;
    reported ??= { ...hear(context), quotations: quotationsOf(context.document.text) };
    const { cues, quotations, source } = reported;
    const quotation = quotationAt(quotations, span);
    const own = cues(sentenceIndex);
    const covering = coverOf(own, span, sentence.text, sentence.start);
    const around = covering || !quotation ? null : speakerAround(context, reported, sentenceIndex, quotation);
    const cue = covering ?? around?.cue;
    const quoted = quotation !== undefined;
    if (cue) {
      const origin = reported.originOf(cue, around?.sentence ?? sentenceIndex);
      const elsewhere = cue.start < sentence.start || cue.start >= sentence.end;
      const text = context.document.text.slice(cue.start, cue.end);
      if (origin)
        return {
          origin: origin.name,
          text,
          verb: cue.verb,
          quoted,
          basis: origin.inferred || elsewhere ? 'inferred' : 'stated',
        };
    }
    const said = hearsay.exec(sentence.text)?.[0];
    const silent = own.some((each) => span.start >= each.phrase.start && span.end <= each.phrase.end);
    if (source && !quoted && !silent && sentence.kind === 'body')
      return { origin: source, text: source, verb: null, quoted, basis: 'inferred' };
    return said ? { origin: null, text: said, verb: null, quoted, basis: 'stated' } : null;
  };
}
