import type { CheckReport } from '../check/index.ts';
import type { CheckedSentence, CheckStatus } from '../schema/check.ts';
import type { Claim, DocumentInfo } from '../schema/report.ts';

/** The draft read from its beginning: each sentence with figures, cut where they stand. */
export interface ReadSentence {
  readonly sentence: CheckedSentence;
  readonly document: DocumentInfo;
  readonly parts: readonly ReadPart[];
}

/** A stretch of a sentence, with the draft's figures in it; figures that overlap share one. */
export interface ReadPart {
  readonly text: string;
  readonly figures: readonly { readonly claim: string; readonly status: CheckStatus }[];
}

export function readingOf({ report, sentences, checked }: CheckReport): readonly ReadSentence[] {
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  const documents = new Map(report.documents.map((document) => [document.id, document]));
  const status = new Map(checked.map((one) => [one.claim, one.status]));
  return sentences.flatMap((sentence) => {
    const document = documents.get(sentence.document);
    const own = sentence.claims.flatMap((id) => claims.get(id) ?? []);
    return document ? [{ sentence, document, parts: partsOf(sentence, own, status) }] : [];
  });
}

function partsOf(
  { text, start }: CheckedSentence,
  claims: readonly Claim[],
  status: ReadonlyMap<string, CheckStatus>,
): readonly ReadPart[] {
  const parts: ReadPart[] = [];
  let at = 0;
  for (const claim of claims.toSorted((a, b) => a.span.start - b.span.start)) {
    const figure = { claim: claim.id, status: status.get(claim.id) ?? 'not-found' };
    const from = Math.max(claim.span.start - start, 0);
    const to = Math.min(claim.span.end - start, text.length);
    const last = parts.at(-1);
    if (from < at && last) {
      parts[parts.length - 1] = {
        text: last.text + text.slice(at, Math.max(at, to)),
        figures: [...last.figures, figure],
      };
    } else {
      if (from > at) parts.push({ text: text.slice(at, from), figures: [] });
      parts.push({ text: text.slice(from, to), figures: [figure] });
    }
    at = Math.max(at, to);
  }
  return at < text.length ? [...parts, { text: text.slice(at), figures: [] }] : parts;
}
