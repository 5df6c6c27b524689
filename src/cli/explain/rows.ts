/** A name and its words; rows without words are left out. */
export type Row = readonly [name: string, text: string];

/** Rows as indented lines, the texts under one another. */
export function lined(rows: readonly Row[]): readonly string[] {
  const filled = rows.filter(([, text]) => text !== '');
  const width = Math.max(0, ...filled.map(([name]) => name.length));
  return filled.map(([name, text]) => `  ${name.padEnd(width)}  ${text.replaceAll(/\s+/g, ' ')}`);
}
