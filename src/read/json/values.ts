/** Values of a document at most, 4 Mi: more than any report of 32 MiB has, and far from what fills a memory. */
export const valueLimit = 4 * 2 ** 20;

/** Whether a JSON text has more values than one document may have, told by its brackets and commas. */
export function hasTooManyValues(json: string): boolean {
  if (json.length <= valueLimit) return false;
  let values = 0;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === comma || code === bracket || code === brace) values += 1;
  }
  return values > valueLimit;
}

const [comma, bracket, brace] = [...',[{'].map((sign) => sign.charCodeAt(0)) as [number, number, number];
