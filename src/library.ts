import { compareClaims, extractFrom } from './pipeline.ts';
import { documentOf } from './read/document.ts';
import type { Extraction, Report } from './schema/report.ts';
import type { DocumentInput } from './types.ts';

/** Every numeric claim of the documents, as a report object without groups. */
export function extract(documents: readonly DocumentInput[]): Extraction {
  return extractFrom(documents.map((document) => documentOf(document)));
}

/** The claims of the documents, lined up and judged, as a report object. */
export function compare(documents: readonly DocumentInput[]): Report {
  return compareClaims(extract(documents));
}
