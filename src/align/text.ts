// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
export const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/.test(text);

/** Lower case without accents and typographic variants: the form in which names are looked up and compared. */
export function fold(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ]/g, "'")
    .toLowerCase()
    .replace(/[łøđðıßæœþ]/g, (letter) => plain[letter]!);
}

/** Letters that are no letter with an accent, as names are written without them. */
const plain: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/** The words of a name, folded, without possessive endings and full stops in abbreviations ("U.S." is "us"). */
export function nameWords(text: string): readonly string[] {
  const words = fold(text).match(/[\p{L}\p{N}][\p{L}\p{N}.'-]*/gu) ?? [];
  return words.map((word) => word.replace(/'s?$/, '').replaceAll('.', '')).filter((word) => word !== '');
}
