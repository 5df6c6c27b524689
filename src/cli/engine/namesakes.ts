import type { Entry } from './entry.ts';
import type { FinishedJob } from './tasks.ts';
import type { Workshop } from './workshop.ts';

/**
 * Documents of one file must not go by the same name, but a piece of a file is read without sight of the others. A piece that uses
 * a name again is read once more, knowing the names that are taken, as if the file had been read as a whole.
 */
export function namesakesOf(workshop: Workshop): (job: FinishedJob) => Promise<Entry> {
  let path: string | undefined;
  let taken = new Set<string>();
  return async ({ piece, entry }) => {
    if (piece?.line === undefined) return entry;
    if (piece.path !== path) taken = new Set();
    path = piece.path;
    const clashes = entry.documents.filter((id) => taken.has(id));
    const [own] = clashes.length === 0 ? [entry] : await workshop.run([{ ...piece, taken: clashes }]);
    for (const id of own!.documents) taken.add(id);
    return own!;
  };
}
