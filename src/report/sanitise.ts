/** Texts come from anywhere: nothing in them may steer a terminal, hide itself or turn the direction of writing. */

// Soft hyphens, zero-width blanks, byte order marks and direction marks: frequent on web pages, without meaning here.
const idle = /[\u00ad\u200b\u200e\u200f\u061c\u2060\ufeff]/g;
// Controls, overrides, separators, lone surrogates. Joiners stay, scripts and emoji need them; so do the visible Arabic number signs.
const hidden = /(?!\u200c|\u200d|[\u0600-\u0605\u06dd])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** One line of visible text: white space becomes single blanks, hidden characters become their code, such as ⟨U+001B⟩. */
export function visible(text: string): string {
  return shown(text.replace(/[\s\u0085]+/g, ' ')).trim();
}

/** The same with lines and tabs kept, for a whole article. */
export function visibleLines(text: string): string {
  return text
    .split(/(\r\n|[\n\t])/)
    .map((part) => (/^\s+$/.test(part) ? part : shown(part)))
    .join('');
}

function shown(text: string): string {
  return text.replace(idle, '').replace(hidden, (character) => `⟨U+${codeOf(character)}⟩`);
}

function codeOf(character: string): string {
  return character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
}
