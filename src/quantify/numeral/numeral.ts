/** A number as read from tokens, up to `to` (exclusive). */
export interface Numeral {
  readonly value: number;
  readonly to: number;
  /** The scale word at its end ("million"), as a factor; 1 without. */
  readonly scale: number;
  readonly words: boolean;
  /** A fraction of something: "half", "two-thirds", "3/4". */
  readonly part?: boolean;
  /** A unit must follow, as its article has been read already: "half an hour", "a quarter of a mile". */
  readonly ofUnit?: boolean;
}

/** 2.3 * 1e6 without the dust of binary fractions. */
export const tidy = (value: number): number =>
  Number.isInteger(value) ? value : Number(value.toPrecision(15));

/** A fraction as percent, to two decimals; small ones keep three digits ("a millionth" 0.0001). */
export function inPercent(fraction: number): number {
  const value = 100 * fraction;
  return Number(Math.abs(value) < 0.1 ? value.toPrecision(3) : value.toFixed(2));
}
