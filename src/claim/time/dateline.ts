/** The place before a dateline's date, and the agency behind it: "OSTO, Veland,", "(Globe Wire)". */
const place = /^[\s*_(]{0,4}(?:\p{Lu}[\p{L}.'’/, -]{1,50}[,:] ?)?$/u;
const end = /^[*_)]{0,3} ?(?:\([^)\n]{2,30}\))? ?(?:--?|–|—)\s/u;

/** Whether a span of a sentence is the date of its dateline: "OSTO, May 6 (Globe Wire) - …", "*12 June 2031* — …". */
export function inDateline(text: string, span: { readonly start: number; readonly end: number }): boolean {
  return (
    span.start < 60 && place.test(text.slice(0, span.start)) && end.test(text.slice(span.end, span.end + 40))
  );
}
