/** Documents that hold no plain text, told by how they begin, and what to do about them; more in docs/reading.md. */
const kinds: readonly { readonly opening: RegExp; readonly reason: string }[] = [
  { opening: /^%PDF/, reason: 'a PDF, not text: convert it first (pdftotext FILE - | claimcheck extract -)' },
  {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the mark of gzip
    opening: /^\x1f\x8b/,
    reason: 'compressed, not text: unpack it first (gzip -dc FILE | claimcheck extract -)',
  },
  {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the marks of ZIP and of Word's older files
    opening: /^(?:PK\x03\x04|\xd0\xcf\x11\xe0)/,
    reason: 'a document or archive, not text: convert it first (pandoc -t plain FILE | claimcheck extract -)',
  },
  {
    opening: /^\{\\rtf/,
    reason: 'RTF, not plain text: convert it first (pandoc -f rtf -t plain FILE | claimcheck extract -)',
  },
  {
    opening: /^WARC\/\d/,
    reason: 'a web archive: take its pages out first (warcio extract --payload FILE OFFSET)',
  },
  {
    opening: /^(?:[\w-]{1,30}: [^\r\n]{0,200}\r?\n){0,5}MIME-Version: 1\.0\r?\n/i,
    reason: 'a mail or web archive (MIME): save the page as HTML instead',
  },
  {
    opening:
      /^(?:\xef\xbb\xbf)?\s{0,20}(?:<\?xml[^>]{0,200}>\s{0,20})?(?:<!--[^>]{0,200}-->\s{0,20})?<(?:rss|feed|rdf:RDF)\b/i,
    reason:
      'a feed, which names articles and does not hold them: fetch them first (trafilatura --feed URL --json)',
  },
];

/** Why a file that begins so cannot be read as text; undefined when it may be. */
export function foreignKind(opening: string): string | undefined {
  return kinds.find((kind) => kind.opening.test(opening))?.reason;
}
