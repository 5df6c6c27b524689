/** Numbers as a reader writes them, the same in every locale. */

const scales = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
] as const;

/** 50000 → "50,000", 9.656064 → "9.66", 1.5e9 → "1.5 billion". */
export function readable(value: number): string {
  const size = Math.abs(value);
  for (const [scale, word] of scales)
    if (size >= scale && size < 1e15) {
      const scaled = significant(value / scale, 6);
      if (Number(scaled) * scale === value) return `${grouped(scaled)} ${word}`;
    }
  return grouped(significant(value, size >= 1000 ? 15 : 3));
}

/** Plain digits without exponent or separators, for machines. */
export function plain(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
}

/** Keeps whole numbers whole; shortens only what stands behind the point. */
function significant(value: number, digits: number): string {
  if (Number.isInteger(value)) return plain(value);
  const whole = Math.trunc(Math.abs(value)).toString().length;
  return plain(Number(value.toFixed(Math.min(Math.max(digits - whole, Math.abs(value) < 1 ? 3 : 1), 12))));
}

function grouped(digits: string): string {
  const [whole = '', fraction] = digits.split('.');
  const withCommas = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? withCommas : `${withCommas}.${fraction}`;
}
