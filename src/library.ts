import type { UserFields } from './claim/field/lexicon.ts';
import { compareClaims, extractFrom } from './pipeline.ts';
import { documentOf } from './read/document.ts';
import type { Extraction, Report } from './schema/report.ts';
import type { DocumentInput } from './types.ts';

/** How documents are read. */
export interface ExtractOptions {
  /**
   * Further fields, or further words of known ones, in the form of the configuration's `fields`: `{ drones: ['uavs'] }`, or
   * `{ cancellations: { nouns: ['cancellation'], objectsOf: ['cancel'], of: ['flight', 'train'] } }`.
   */
  readonly fields?: UserFields;
}

/** Every numeric claim of the documents, as a report object without groups. */
export function extract(documents: readonly DocumentInput[], { fields }: ExtractOptions = {}): Extraction {
  return extractFrom(
    documents.map((document) => documentOf(document)),
    fields,
  );
}

/** The claims of the documents, lined up and judged, as a report object. */
export function compare(documents: readonly DocumentInput[], options: ExtractOptions = {}): Report {
  return compareClaims(extract(documents, options));
}
