/** Numbers as a reader writes them, the same in every locale. */

const scales = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
] as const;

/** 50000 → "50,000", 66.6667 → "66.6667", 1.5e9 → "1.5 billion". */
export function readable(value: number): string {
  const size = Math.abs(value);
  if (size < 1e6 && Number.isInteger(value)) return ofThousands(value);
  for (const [scale, word] of scales)
    if (size >= scale && size < 1e15) {
      const scaled = trimmed(value / scale);
      if (Number(scaled) * scale === value) return `${grouped(scaled)} ${word}`;
    }
  return grouped(trimmed(value));
}

/** A whole number below a million, as most are. */
function ofThousands(value: number): string {
  const digits = String(value);
  return Math.abs(value) < 1000 ? digits : `${digits.slice(0, -3)},${digits.slice(-3)}`;
}

/** Plain digits without exponent or separators, for machines. */
export function plain(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
}

/** Drops what only floating point put there; a number that is stated keeps its digits. */
function trimmed(value: number): string {
  return plain(Number(value.toFixed(Math.abs(value) < 1 ? 6 : 4)));
}

function grouped(digits: string): string {
  const [whole = '', fraction] = digits.split('.');
  const withCommas = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? withCommas : `${withCommas}.${fraction}`;
}
