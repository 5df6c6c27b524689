import { findQuantities } from '../../src/index.ts';
import type { Claim, DocumentInfo } from '../../src/schema/report.ts';

/** A claim about the first quantity of `text`, with what else a test says of it. */
export function claimOf(text: string, more: Partial<Claim> = {}): Claim {
  const found = findQuantities(text)[0];
  if (!found) throw new Error(`no quantity in "${text}"`);
  const { start, end, text: words, rules, ...quantity } = found;
  const document = more.document ?? 'a';
  return {
    id: `${document}:${text}`,
    document,
    span: { start, end },
    location: { line: 1, column: start + 1 },
    text: words,
    sentence: { start: 0, end: text.length, text },
    quantity,
    field: 'troops',
    measured: null,
    actor: null,
    event: null,
    place: null,
    time: null,
    per: null,
    scope: null,
    object: null,
    asOf: null,
    aggregation: null,
    attribution: null,
    modality: 'asserted',
    mentions: [],
    rules: [...rules],
    ...more,
  };
}

export const stated = (text: string, value = text) => ({ text, value, basis: 'stated' as const });

export function documentInfo(id: string, more: Partial<DocumentInfo> = {}): DocumentInfo {
  return {
    id,
    path: `${id}.txt`,
    title: null,
    outlet: null,
    url: null,
    author: null,
    published: null,
    sha256: id,
    words: 100,
    sketch: '',
    ...more,
  };
}
