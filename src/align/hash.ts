const basis = 0x811c9dc5;

/** A 32-bit hash of a string (FNV-1a over UTF-16 units, then mixed). Not cryptographic; the same on every machine. */
export function hash32(text: string, seed = 0): number {
  return mixed(fed((basis ^ seed) >>> 0, text));
}

/** The hash of a string whose UTF-16 units stand at `from` up to `to`. */
export function hashOfUnits(units: Uint16Array, from: number, to: number): number {
  let h = basis;
  for (let i = from; i < to; i += 1) h = Math.imul(h ^ units[i]!, 0x01000193);
  return mixed(h);
}

function fed(hash: number, text: string): number {
  let h = hash;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}

function mixed(hash: number): number {
  let h = hash;
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
