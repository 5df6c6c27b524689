import { readingsOf } from '../read/index.ts';
import type { Document } from '../types.ts';
import { gather } from './gather.ts';
import type { Session } from './session.ts';
import type { Sources } from './sources.ts';

/** The document of an id, read once more; undefined when only its claims are there, extracted before. */
export async function findDocument(
  id: string,
  { paths, cwd }: Sources,
  session: Session,
): Promise<Document | undefined> {
  let found: Document | undefined;
  const silent: Session = {
    ...session,
    options: { ...session.options, verbose: false },
    warn: async () => {},
  };
  await gather(paths, cwd, silent, async (entry, piece) => {
    if (!piece || entry.extracted || !entry.documents.includes(id)) return true;
    for (const reading of await readingsOf(piece))
      if ('document' in reading && reading.document.info.id === id) found = reading.document;
    return found === undefined;
  });
  return found;
}
