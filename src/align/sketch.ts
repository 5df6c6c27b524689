import { wordSignAt } from '../segment/letters.ts';
import { hashOfUnits } from './hash.ts';

/**
 * The small fingerprint by which near copies are found without the text (Broder's resemblance, by one-permutation hashing:
 * Li, Owen and Zhang, 2012). Every run of five words is hashed once into one of 64 bins, and each bin keeps its least hash.
 */

const bins = 64;
const shingle = 5;
const digits = 3;
export const emptyBin = '---';

/** The sketch of a text: 64 bins of three base-36 digits. Text of fewer than five words has an empty sketch. */
export function sketchOf(text: string): string {
  const { units, starts } = wordsOf(text.toLowerCase());
  if (starts.length <= shingle) return '';
  const least = new Array<number>(bins).fill(Number.POSITIVE_INFINITY);
  for (let i = 0; i + shingle < starts.length; i += 1) {
    const hash = hashOfUnits(units, starts[i]!, starts[i + shingle]! - 1);
    const bin = hash % bins;
    least[bin] = Math.min(least[bin]!, Math.floor(hash / bins));
  }
  return least.map(binText).join('');
}

/** The words of a text with one blank behind each, as UTF-16 units, and where each begins; last where a further one would. */
function wordsOf(text: string): { readonly units: Uint16Array; readonly starts: readonly number[] } {
  const units = new Uint16Array(text.length + 1);
  const starts = [0];
  let last = 0;
  let end = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code > 96 && code < 123) {
      units[end++] = code;
      at += 1;
      continue;
    }
    const length = wordSignAt(text, at);
    for (let i = at; i < at + length; i += 1) units[end++] = text.charCodeAt(i);
    at += Math.max(1, length);
    if (length > 0 || end === last) continue;
    units[end++] = 0x20;
    last = end;
    starts.push(end);
  }
  if (end > last) starts.push(end + 1);
  return { units, starts };
}

function binText(value: number): string {
  if (!Number.isFinite(value)) return emptyBin;
  return (value % 36 ** digits).toString(36).padStart(digits, '0');
}

/** How much of two texts is common, 0 to 1, estimated from their sketches: the share of runs of five words. */
export function resemblance(a: string, b: string): number {
  const left = binsOf(a);
  const right = binsOf(b);
  if (!left.length || !right.length) return 0;
  let equal = 0;
  let filled = 0;
  for (let i = 0; i < bins; i += 1) {
    if (left[i] === emptyBin && right[i] === emptyBin) continue;
    filled += 1;
    if (left[i] === right[i]) equal += 1;
  }
  return filled ? equal / filled : 0;
}

/** The bins of a sketch; none for an empty or foreign one. */
export function binsOf(sketch: string): readonly string[] {
  if (sketch.length !== bins * digits) return [];
  return Array.from({ length: bins }, (_, i) => sketch.slice(i * digits, (i + 1) * digits));
}
