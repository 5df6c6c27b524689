/** First and last hour that a part of the day reaches. */
export function hoursOfPart(part: string | undefined): readonly [number, number] | undefined {
  if (part === 'morning') return [5, 11];
  if (part === 'afternoon') return [12, 17];
  if (part === 'evening') return [18, 21];
  return part === 'night' ? [20, 23] : undefined;
}

const clock =
  /(?<![\d.,:$£€])(?<h>[01]?\d|2[0-3])(?:[:.](?<m>[0-5]\d))? ?(?:(?<half>[ap])\.?m\b\.?|(?=[:.]?\d*\s*(?:GMT|UTC|BST|EST|EDT|CET|IST)\b))|(?<![\d.,:$£€])(?<h24>[01]?\d|2[0-3]):(?<m24>[0-5]\d)(?![\d:])|\b(?<word>noon|midday|midnight)\b/giu;

/** What every clock time holds. */
const hint = /\d|noon|mid(?:day|night)/i;

/** The hour that a clock time names: "5 p.m.", "17:06", "midday". */
export function clockIn(
  text: string,
): { readonly start: number; readonly end: number; readonly hour: number } | null {
  if (!hint.test(text)) return null;
  clock.lastIndex = 0;
  for (let match = clock.exec(text); match; match = clock.exec(text)) {
    const { h, half, h24, word } = match.groups!;
    const place = { start: match.index, end: match.index + match[0].length };
    if (word) return { ...place, hour: word.toLowerCase() === 'midnight' ? 0 : 12 };
    if (h24) return { ...place, hour: Number(h24) };
    const hour = Number(h);
    if (half && hour <= 12) return { ...place, hour: (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0) };
    if (!half && match[0].includes(':')) return { ...place, hour };
  }
  return null;
}
