/** What stands at 0x80 to 0x9f, where Windows-1252 differs from Latin-1. Node's own decoder leaves control characters there. */
const differing = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Decodes Windows-1252, which the web also means by Latin-1 and ASCII. */
export function windows1252(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replaceAll(/[\x80-\x9f]/g, (character) => differing[character.charCodeAt(0) - 0x80]!);
}
