import type { Span } from '../../schema/report.ts';
import type { Cue } from './cues/cue.ts';

/** What stands in the writer's own voice inside a reported sentence: what a place is, told beside the news. */
const background =
  /(?:\bhome (?:to|of)|\bpopulation(?: of)?(?: about| around| some)?|, an? (?:city|town|island|village|country|region|district|area|suburb)(?: \w+)? (?:of|with)|, (?:located|situated)|\b(?:city|town|village|suburb|port|resort) of \p{Lu}[\p{L}'’-]*,|\b(?:father|mother) of) $/u;

/** What is given by somebody stands no further from it, in characters. */
const nearby = 30;

/** The reporting clause whose words hold a span of the same sentence; null where none reaches it. */
export function coverOf(cues: readonly Cue[], span: Span, text: string, offset: number): Cue | null {
  if (cues.length === 0 || cues.some((cue) => span.start >= cue.phrase.start && span.end <= cue.phrase.end))
    return null;
  const chains = cues.filter((cue) => cue.form === 'citing');
  const given = cues.find(
    ({ form, start }) => form === 'given' && start >= span.end && start - span.end < nearby,
  );
  if (given) return given;
  const plain = cues.filter(({ form }) => form !== 'citing' && form !== 'given');
  const host = nearest(plain, span);
  const before = text.slice(Math.max(0, span.start - offset - 40), span.start - offset);
  const words = text.slice(span.start - offset, span.end - offset);
  if (host && (background.test(before) || isKnownAge(before, words))) return null;
  if (host && takenForGranted(host, before, words + text.slice(span.end - offset, span.end - offset + 20)))
    return null;
  if (host && quotesOnly(host, span, text, offset)) return null;
  const chain = host
    ? chains.find((each) => nearestTo(plain, each) === host)
    : plain.length === 0
      ? chains.find((each) => span.end <= each.start)
      : undefined;
  return chain ?? host;
}

/**
 * "30 of the 218 shops", "the $30 million that it asked for": what the reader is taken to know is told by the writer. Not what the
 * speaker speaks of ("said the four men had fled"), has measured ("the 7.6-magnitude quake") or chosen ("the 12 worst-hit villages").
 */
function takenForGranted(cue: Cue, before: string, words: string): boolean {
  if (!/\bthe $/i.test(before) || /magnitude|Richter|\b(?:worst|most|least|\p{Ll}+est)\b/u.test(words))
    return false;
  return (
    cue.verb === null ||
    !before
      .toLowerCase()
      .replace(/(?:that )?the $/, '')
      .endsWith(`${cue.verb} `)
  );
}

/** "the 23-year-old": a word for one whom the writer has named. */
const isKnownAge = (before: string, words: string): boolean =>
  /\bthe $/i.test(before) && /^\d+-year-old/.test(words);

/** A long quotation ends right before the clause: the writer's words around it are not the speaker's. */
function quotesOnly(cue: Cue, span: Span, text: string, offset: number): boolean {
  const said = text.slice(span.end - offset, cue.start - offset);
  if (!/["”]\s*,?\s*$/.test(said) || cue.side === 'after') return false;
  const open = Math.max(said.search(/[\s:]["“]\S/), -1);
  return open >= 0 && said.slice(open).split(/\s+/).length > 8;
}

/** "The company expects to open 60 shops, its head said": an expectation is told by the one who speaks. */
const tentative = /^(?:expect|forecast|project|believe|think|find|show|suggest|indicate)/;

function nearest(cues: readonly Cue[], span: Span): Cue | null {
  const before = cues.findLast((cue) => cue.side === 'after' && cue.from <= span.start);
  const behind = cues.filter((cue) => cue.side !== 'after' && cue.start >= span.end);
  // "As the rumour has it" inside a quotation is no match for the one who is quoted.
  const after = behind.find(({ form }) => form !== 'aside') ?? behind[0];
  const around = cues.findLast((cue) => cue.side === 'around' && cue.end <= span.start);
  if (
    before &&
    after &&
    cues.some((cue) => cue !== before && cue.start >= before.from && cue.end <= span.start)
  )
    return after;
  if (before && after && tentative.test(before.verb ?? '')) return after;
  return outer(cues, before) ?? after ?? around ?? null;
}

/** "She said the ministry's estimates suggest": who hands a paper's figures on is their origin. */
function outer(cues: readonly Cue[], cue: Cue | undefined): Cue | undefined {
  if (cue?.speaker.kind !== 'paper') return cue;
  const teller = cues.findLast((each) => each.side === 'after' && each.from <= cue.start);
  return teller && teller.speaker.kind === 'person' ? teller : cue;
}

function nearestTo(cues: readonly Cue[], chain: Cue): Cue | null {
  return cues.findLast((cue) => cue.start < chain.start) ?? cues.find((cue) => cue.start > chain.end) ?? null;
}
