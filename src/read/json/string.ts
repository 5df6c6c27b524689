import type { Anchor } from '../../types.ts';
import type { Position } from '../positions.ts';

/** The anchors of a JSON string's text whose first character stands at `start`: one at the beginning and one behind each escape. */
export function stringAnchors(
  file: string,
  start: number,
  positionOf: (offset: number) => Position,
): readonly Anchor[] {
  const anchors: Anchor[] = [{ offset: 0, ...positionOf(start) }];
  const special = /["\\]/g;
  special.lastIndex = start;
  let escaped = 0;
  for (let match = special.exec(file); match && match[0] === '\\'; match = special.exec(file)) {
    const width = file[match.index + 1] === 'u' ? 6 : 2;
    const next = match.index + width;
    escaped += width - 1;
    anchors.push({ offset: next - start - escaped, ...positionOf(next) });
    special.lastIndex = next;
  }
  return anchors;
}
