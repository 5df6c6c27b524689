/** One of 32 letters whatever their case, for the 26 of ASCII. */
const letterBits = 31;

const outlineOf = (first: number, second: number, length: number): number =>
  ((first & letterBits) << 9) | ((second & letterBits) << 4) | (length & 15);

/**
 * Tells by two letters and the length whether a stretch of ASCII letters, in either case, may be one of some words. Never denies a
 * word of theirs, and most other words need not be cut out of their text to be looked up.
 */
export function mayBeOneOf(words: Iterable<string>): (text: string, start: number, end: number) => boolean {
  const outlines = new Uint8Array(2 ** 14);
  for (const word of words)
    outlines[outlineOf(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0, word.length)] = 1;
  return (text, start, end) =>
    outlines[
      outlineOf(text.charCodeAt(start), end - start > 1 ? text.charCodeAt(start + 1) : 0, end - start)
    ] === 1;
}
