import { isPreposition } from '../grammar/heads.ts';
import type { NounGroup, Parse, VerbGroup } from '../grammar/index.ts';

/**
 * Whose a figure is of several that are told of several names in one breath: "Wolfe, 48, and Ortega, 39, got five and three years".
 * Undefined where that is not so; null where names and figures do not pair off.
 */
export function respectiveOf(parse: Parse, at: number, verb: VerbGroup | null): NounGroup | null | undefined {
  const figures = verb ? figuresAround(parse, at) : [];
  if (!verb || figures.length < 2) return undefined;
  const before = namesFrom(parse, verb.from - 1, -1);
  const names = before.length > 1 ? before : namesFrom(parse, verb.to, 1);
  if (names.length < 2) return undefined;
  return names.length === figures.length ? names[figures.indexOf(at)]! : null;
}

/** The figures of one kind that "and" and commas join, in order. */
function figuresAround({ items }: Parse, at: number): readonly number[] {
  const { kind } = items[at]!.quantity!;
  const found = [at];
  for (const step of [-1, 1])
    for (let i = at + step; /^(?:,|and)$/.test(items[i]?.text ?? '') || items[i]?.quantity; i += step)
      if (items[i]!.quantity?.kind === kind) found.push(i);
  return found.sort((a, b) => a - b);
}

/** Names that "and" joins, from an item on, with ages and who they are between them. */
function namesFrom({ items, nounAt }: Parse, from: number, step: 1 | -1): readonly NounGroup[] {
  const found: NounGroup[] = [];
  let joined = false;
  for (let i = from; i >= 0 && i < items.length && Math.abs(i - from) < 24; i += step) {
    if (items[i]!.text === 'and') joined = true;
    if (isPreposition(items[i])) break;
    const group = nounAt(i);
    if (!group && !/^(?:,|and)$/.test(items[i]!.text) && items[i]!.quantity?.kind !== 'age') break;
    if (!group) continue;
    if (items[group.head]!.tag === 'PROPN') found.push(group);
    i = step > 0 ? group.to - 1 : group.from;
  }
  if (!joined) return [];
  return step > 0 ? found : found.reverse();
}
