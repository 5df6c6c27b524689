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
