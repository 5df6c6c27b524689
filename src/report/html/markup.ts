import { visibleLines } from '../sanitise.ts';

/** Markup made by this program. Whatever else goes into a template is text, and is escaped. */
export class Markup {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

type Part = Markup | string | number | null | readonly Part[];

/** A template whose values are escaped, unless they are markup themselves; lists are joined, null is nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(
    strings.map((string, i) => string + (i < parts.length ? sourceOf(parts[i]!) : '')).join(''),
  );
}

function sourceOf(part: Part): string {
  if (part instanceof Markup) return part.source;
  if (part === null) return '';
  return typeof part === 'object' ? part.map(sourceOf).join('') : escapeHtml(String(part));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return visibleLines(text).replace(/[&<>"']/g, (character) => entities[character]!);
}
