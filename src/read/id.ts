import { createHash } from 'node:crypto';

/** A document's id: from the path it goes by and, where a file holds several, from what it calls itself. Never from content. */
export function documentId(path: string, own?: string): string {
  return createHash('sha256')
    .update(own === undefined ? path : `${path}\n${own}`)
    .digest('hex')
    .slice(0, 12);
}
