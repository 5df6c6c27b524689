/** A 32-bit hash of a string (FNV-1a over UTF-16 units, then mixed). Not cryptographic; the same on every machine. */
export function hash32(text: string, seed = 0): number {
  let h = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Sixteen hexadecimal digits that stand for a text: ids and fingerprints, where a clash by chance must be rare. */
export function digest(text: string): string {
  return [hash32(text), hash32(text, 0x9e3779b9)].map((h) => h.toString(16).padStart(8, '0')).join('');
}
