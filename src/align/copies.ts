import type { DocumentInfo } from '../schema/report.ts';
import { binsOf, emptyBin, resemblance } from './sketch.ts';

/** From this resemblance on, two articles are taken to carry the same text (a third of it reworded, or a third as long again). */
const copied = 0.4;
/** Articles meet when two neighbouring bins of their sketches are equal: near linear, and copies hardly ever miss each other. */
const together = 2;

/** For each article that nearly copies another one of the documents: the id that stands for the set. */
export function copiesOf(documents: readonly DocumentInfo[]): ReadonlyMap<string, string> {
  const meeting = new Map<string, DocumentInfo>();
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    const up = parent.get(id) ?? id;
    return up === id ? id : root(up);
  };
  for (const document of documents.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const bins = binsOf(document.sketch);
    for (let i = 0; i + together <= bins.length; i += together) {
      if (bins[i] === emptyBin || bins[i + 1] === emptyBin) continue;
      const key = `${i}:${bins.slice(i, i + together).join('')}`;
      const first = meeting.get(key);
      if (!first) meeting.set(key, document);
      else if (root(first.id) !== root(document.id) && resemblance(first.sketch, document.sketch) >= copied)
        parent.set(root(document.id), root(first.id));
    }
  }
  return new Map([...parent.keys()].map((id) => [id, root(id)]));
}
