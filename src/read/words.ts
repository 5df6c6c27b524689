/** The words of a text in small letters, with single blanks: by these two headlines are the same, however they are set. */
export function plainWords(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
