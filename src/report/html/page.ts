import { createHash } from 'node:crypto';
import { client } from './client.ts';
import { type Filter, filterForm } from './filters.ts';
import { html, Markup } from './markup.ts';
import { style } from './style.ts';

/** Something that can be filtered away, such as a fact or a claim. */
export interface Item {
  readonly filter: Filter;
  readonly markup: Markup;
}

/** How documents are called, by id: short and telling them apart. */
export interface Names {
  readonly source: (document: string) => string;
}

export interface Part {
  readonly title: string;
  readonly body: Markup;
  /** Hidden when the filters leave none of its items. */
  readonly filtered?: boolean;
}

/** By this a page of this tool's own is known when it lies among articles. */
const generator = 'claimcheck';

/** One self-contained page. The policy lets nothing in but the style and the script written here, known by their hashes. */
export function page(
  title: string,
  head: Markup,
  items: readonly Item[],
  parts: readonly Part[],
  foot: string,
): string {
  const script = `(${client.toString()})();`;
  const policy = `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; img-src data:; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${generator}">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#report">Skip to the report</a>
<header><h1>${title}</h1>${head}${contents(parts)}${filterForm(items.map((item) => item.filter))}</header>
<main id="report">
${parts.map(
  (
    { title: name, body, filtered },
    at,
  ) => html`<section${filtered ? html` data-part` : null}><h2 id="part-${at}">${name}</h2>
${body}</section>
`,
)}</main>
<footer class="quiet"><p>${foot}</p></footer>
<script>${new Markup(script)}</script>
</body>
</html>
`.source;
}

/** The way to the parts of a long page. */
function contents(parts: readonly Part[]): Markup {
  return html`<nav aria-label="Contents"><ul class="counts">${parts.map(
    ({ title }, at) => html`<li><a href="#part-${at}">${title}</a></li>`,
  )}</ul></nav>`;
}

function hashOf(source: string): string {
  return `sha256-${createHash('sha256').update(source).digest('base64')}`;
}
