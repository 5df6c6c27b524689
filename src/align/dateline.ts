/** "THE HAGUE, Oct 9 (Globe Wire) — ", "Osto (GW) - ": a place in capitals or an agency in brackets, then a dash. */
const dateline =
  /^[\s*_]{0,3}(?=\p{Lu}{3}|[^()\n]{2,60}\()(?:[\p{Lu}\d][\p{L}\d.'’/-]*[,:]? ){1,7}(?:\([^)\n]{2,40}\) ?)?(?:--?|–|—)\s/u;

/** Where the words of a sentence begin that tell of something: behind its dateline. */
export const afterDateline = (text: string): number =>
  dash.test(text) ? (dateline.exec(text)?.[0].length ?? 0) : 0;

/** What most sentences lack. */
const dash = /[-–—]\s/;
