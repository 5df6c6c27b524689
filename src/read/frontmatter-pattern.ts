/** How a text with front matter opens: a line of three dashes, and another that ends it. */
export const frontMatterPattern = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
