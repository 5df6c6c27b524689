/** Whether a word is one of these, which stand with blanks between them. */
export function anyOf(words: string): (word: string | undefined) => boolean {
  const known: ReadonlySet<string | undefined> = new Set(words.split(' '));
  return (word) => known.has(word);
}
