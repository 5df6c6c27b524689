import { jsonText } from './json-text.ts';

/** An object as indented JSON, in pieces: of its lists one item at a time, so that no string grows with the report. */
export function* jsonPieces(value: object): Iterable<string> {
  let opening = '{';
  for (const [key, inner] of Object.entries(value)) {
    if (inner === undefined) continue;
    yield `${opening}\n  ${jsonText(key)}: `;
    opening = ',';
    if (Array.isArray(inner)) yield* listPieces(inner);
    else yield indented(inner, '  ');
  }
  yield opening === '{' ? '{}' : '\n}';
}

function* listPieces(list: readonly unknown[]): Iterable<string> {
  for (const [at, item] of list.entries()) yield `${at === 0 ? '[' : ','}\n    ${indented(item, '    ')}`;
  yield list.length === 0 ? '[]' : '\n  ]';
}

/** Line ends stand only between values: within strings they are escaped. */
function indented(value: unknown, by: string): string {
  return jsonText(value, 2).replaceAll('\n', `\n${by}`);
}
