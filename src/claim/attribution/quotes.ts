import type { Span } from '../../schema/report.ts';

/** A quotation may run over paragraphs, but one that does not end within this many characters is a stray mark. */
const longest = 3000;

const mark = /["“”]|(?<=^|[\s(—–])[‘'](?=[\p{L}\p{N}])|[.,!?…]['’](?=\s|$)/gmu;

/**
 * The quotations of a text, marks included, in order. A mark that opens inside an open quotation continues it,
 * as newspapers do at each new paragraph of one speech. Single marks count only where they end after a stop,
 * so that apostrophes do not.
 */
export function quotationsOf(text: string): readonly Span[] {
  const found: Span[] = [];
  let open = -1;
  let single = -1;
  for (const match of text.matchAll(mark)) {
    const sign = match[0].at(-1)!;
    const at = match.index + match[0].length - 1;
    if (open >= 0 && at - open > longest) open = -1;
    if (sign === "'" || sign === '‘' || sign === '’') {
      if (open >= 0) continue;
      const closes = match[0].length > 1;
      if (!closes) single = at;
      else if (single >= 0 && at - single < 1000 && !text.slice(single, at).includes('\n')) {
        found.push({ start: single, end: at + 1 });
        single = -1;
      }
      continue;
    }
    single = -1;
    if (opens(text, at, sign, open >= 0)) open = open >= 0 ? open : at;
    else if (open >= 0) {
      found.push({ start: open, end: at + 1 });
      open = -1;
    }
  }
  return found;
}

/** A straight mark opens after a space or bracket and before a word, or at the start of a line; it closes otherwise. */
function opens(text: string, at: number, sign: string, inside: boolean): boolean {
  if (sign === '“') return true;
  if (sign === '”') return false;
  const before = text[at - 1] ?? '\n';
  const after = text[at + 1] ?? '\n';
  if (before === '\n') return /\S/.test(after);
  if (/[\s([—–]/.test(before))
    return /\S/.test(after) && !(inside && /[.,!?]/.test(text[at - 2] ?? '') && /\s/.test(after));
  return !inside && /[\p{L}\p{N}]/u.test(after) && !/[\p{L}\p{N}.,!?]/u.test(before);
}

/** The quotation that holds a span. */
export function quotationAt(quotations: readonly Span[], span: Span): Span | undefined {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.end < span.end) low = middle + 1;
    else high = middle;
  }
  const found = quotations[low];
  return found && found.start <= span.start && span.end <= found.end ? found : undefined;
}
