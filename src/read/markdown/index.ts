import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Article } from '../article.ts';
import { ExtractedText } from '../extracted.ts';
import { frontMatterOf } from '../frontmatter.ts';
import { positionsIn } from '../positions.ts';

/** Reads Markdown: the text without its marks, code and link targets; front matter tells of the article. */
export function readMarkdown(file: string): readonly Article[] {
  const front = frontMatterOf(file);
  const begins = front?.begins ?? 0;
  if (isTangled(file.slice(begins))) return [{ ...front?.metadata, text: file, begins }];
  const tree = fromMarkdown(file.slice(begins), {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  const out = new ExtractedText(positionsIn(file));
  append(tree, begins, out);
  const title = front?.metadata.title ?? titleOf(tree);
  return [{ ...front?.metadata, ...(title && { title }), text: out.text, anchors: out.anchors }];
}

/** More marks in one block, or deeper nesting, is no writing, and takes the parser minutes: it is read as plain text. */
const mostMarks = 1_000;
const deepNesting = /^[ \t>*+-]{40,}[^\s>*+-]/m;

function isTangled(text: string): boolean {
  if (deepNesting.test(text)) return true;
  return text
    .split(/\n\s*\n/)
    .some((block) => block.length > mostMarks && block.split(/[*_]/, mostMarks + 1).length > mostMarks);
}

/** Blocks of running text end a paragraph; what has no words of the article is passed over. */
const paragraphs = new Set(['paragraph', 'heading', 'tableRow', 'listItem', 'blockquote']);
const passedOver = new Set(['code', 'html', 'image', 'imageReference', 'definition', 'thematicBreak']);

function append(node: Nodes, shift: number, out: ExtractedText): void {
  if (passedOver.has(node.type)) return;
  if (node.type === 'text' || node.type === 'inlineCode') {
    const { start, end } = node.position!;
    out.addFlowing(node.value, shift + start.offset!, end.offset! - start.offset!);
  } else if (node.type === 'break') out.addFlowing(' ', shift + node.position!.start.offset!, 0);
  if ('children' in node) for (const child of node.children) append(child, shift, out);
  if (node.type === 'tableCell') out.addFlowing(' ', shift + node.position!.end.offset!, 0);
  if (paragraphs.has(node.type)) out.endParagraph();
}

/** The words of the first heading, if it opens the text. */
function titleOf(tree: Nodes): string | undefined {
  const first = 'children' in tree ? tree.children[0] : undefined;
  if (first?.type !== 'heading') return undefined;
  return wordsOf(first).trim() || undefined;
}

function wordsOf(node: Nodes): string {
  if ('children' in node) return node.children.map(wordsOf).join('');
  return 'value' in node ? node.value : '';
}
