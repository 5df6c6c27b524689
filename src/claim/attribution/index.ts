import { hearsay } from '../../lexicon/reporting.ts';
import type { Attribution, Span } from '../../schema/report.ts';
import type { Context } from '../context.ts';
import { coverOf } from './cover.ts';
import type { Cue } from './cues/cue.ts';
import { cuesOf, mayReport } from './cues/index.ts';
import { type Heard, type Origin, originOf } from './origin.ts';
import { quotationAt, quotationsOf } from './quotes.ts';
import { registryOf } from './registry.ts';
import { sourceOf } from './source.ts';
import { speakerAround } from './voice.ts';
import { wordsOf } from './words.ts';

/** Who is said to have said what stands at a span of a sentence; null where the text speaks for itself. */
export type Attribute = (sentenceIndex: number, span: Span) => Attribution | null;

/** The reporting clauses of every sentence, and who speaks in each. */
export interface Reported {
  readonly cues: readonly (readonly Cue[])[];
  readonly origins: ReadonlyMap<Cue, Origin>;
  readonly quotations: readonly Span[];
}

export function attribute(context: Context): Attribute {
  let reported: Reported | undefined;
  let source: string | null = null;
  return (sentenceIndex, span) => {
    const sentence = context.sentences[sentenceIndex];
    if (!sentence) return null;
    if (!reported) ({ reported, source } = hear(context));
    const { cues, origins, quotations } = reported;
    const quotation = quotationAt(quotations, span);
    const own = cues[sentenceIndex]!;
    const cue =
      coverOf(own, span, sentence.text, sentence.start) ??
      (quotation ? speakerAround(context, reported, sentenceIndex, quotation) : null);
    const quoted = quotation !== undefined;
    if (cue) {
      const origin = origins.get(cue);
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

/** Nobody speaks in the rest of a longer sentence: it is no prose. In characters. */
const longest = 3000;
/** Those who spoke further back are not meant by "he" or "the ministry". */
const memory = 300;

function hear({ document, sentences }: Context): { reported: Reported; source: string | null } {
  const cues = sentences.map((sentence, i) => {
    const headline = sentence.kind === 'headline' || (i < 2 && !/[.!?]["”’']?$/.test(sentence.text));
    if (!mayReport(sentence.text, headline)) return [];
    return cuesOf({
      words: wordsOf(sentence.text.slice(0, longest), sentence.start),
      headline,
      start: sentence.start,
      end: sentence.end,
    });
  });
  const source = sourceOf(sentences, cues);
  const registry = registryOf(document.text);
  const origins = new Map<Cue, Origin>();
  const heard: { registry: Heard['registry']; origins: Origin[]; source: string | null } = {
    registry,
    origins: [],
    source,
  };
  cues.forEach((inSentence, i) => {
    for (const cue of inSentence) {
      const origin = originOf(cue.speaker, cue.start, sentences[i]!.end, heard);
      if (!origin) continue;
      origins.set(cue, origin);
      heard.origins.push(origin);
      if (heard.origins.length > memory) heard.origins.shift();
    }
  });
  return { reported: { cues, origins, quotations: quotationsOf(document.text) }, source };
}
