import { type Piece, readingsOf } from '../read/index.ts';
import type { Document } from '../types.ts';
import type { Session } from './session.ts';

/** Tells on stderr what was left out of a piece's articles, and as what. */
export async function tellFurniture(piece: Piece, session: Session): Promise<void> {
  for (const reading of await readingsOf(piece))
    if ('document' in reading) for (const line of leftOut(reading.document)) await session.warn(line);
}

function leftOut({ info, text, furniture, anchors }: Document): readonly string[] {
  return furniture.map(({ start, end, reason }) => {
    const line = anchors.findLast((anchor) => anchor.offset <= start)?.line ?? 1;
    const words = text.slice(start, end).replaceAll(/\s+/g, ' ');
    const shown = words.length > 60 ? `${words.slice(0, 59)}…` : words;
    return `${info.path}:${line}: left out as ${reason}: ${shown}`;
  });
}
