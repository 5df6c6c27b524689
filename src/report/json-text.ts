/** JSON without raw control characters, so that it is safe on a terminal too; a parser reads the same value. */
export function jsonText(value: unknown, indent?: number): string {
  if (typeof value === 'string' && plain.test(value)) return `"${value}"`;
  // JSON.stringify itself escapes what lies below the space.
  return JSON.stringify(value, null, indent).replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Of signs that stand for themselves. */
const plain = /^[ !#-[\]-~]*$/;
