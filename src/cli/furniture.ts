import { type Piece, readingsOf } from '../read/index.ts';
import type { Document } from '../types.ts';
import type { Session } from './session.ts';

/** Tells on stderr what was left out of a piece's articles, and as what. */
export async function tellFurniture(piece: Piece, session: Session): Promise<void> {
  for (const reading of await readingsOf(piece))
    if ('document' in reading) for (const line of linesFor(reading.document)) await session.warn(line);
}

function linesFor({ info, text, furniture, anchors, leftOut = [] }: Document): readonly string[] {
  const within = furniture.map(({ start, end, reason }) => {
    const line = anchors.findLast((anchor) => anchor.offset <= start)?.line ?? 1;
    return { line, reason, text: text.slice(start, end) };
  });
  return [...within, ...leftOut]
    .toSorted((a, b) => a.line - b.line)
    .map(
      ({ line, reason, text: words }) =>
        `${info.path}:${line}: left out ${asReason(reason)}: ${clipped(words)}`,
    );
}

const asReason = (reason: string): string => (reason.startsWith('outside') ? `(${reason})` : `as ${reason}`);

function clipped(text: string): string {
  const words = text.replaceAll(/\s+/g, ' ');
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}
