import type { CheckReport } from '../../check/index.ts';
import { groupBy } from '../../group-by.ts';
import type { CheckStatus } from '../../schema/check.ts';
import { type ReadPart, type ReadSentence, readingOf } from '../reading.ts';
import { visible } from '../sanitise.ts';
import { counted, statusWords } from '../words.ts';
import { cells, clip } from './cells.ts';
import type { Paint } from './layout.ts';
import type { Palette } from './paint.ts';

/** Sentences shown; the rest is counted. */
const sentenceLimit = 200;

interface Word {
  readonly text: string;
  readonly paint?: Paint;
}

/** The draft, sentence by sentence: `12  The ferry carried [✗ 310 passengers] and [✓ 12 crew].` */
export function readingLines(
  report: CheckReport,
  width: number,
  paint: Palette,
  paintOf: (status: CheckStatus) => Paint,
): string[] {
  const sentences = readingOf(report);
  const shown = groupBy(sentences.slice(0, sentenceLimit), ({ document }) => document.path);
  const more = sentences.length - sentenceLimit;
  return [...shown].flatMap(([path, own], at) => {
    const number = Math.max(...own.map(({ sentence }) => String(sentence.line).length));
    const lines = own.flatMap((one) => sentenceLines(one, number, width, paint, paintOf));
    const heading = paint.strong(clip(`${visible(path)}, sentence by sentence`, width));
    const rest =
      more > 0 && at === shown.size - 1 ? [paint.dim(`… and ${counted(more, 'more sentence')}`)] : [];
    return [heading, ...lines, ...rest, ''];
  });
}

function sentenceLines(
  { sentence, parts }: ReadSentence,
  number: number,
  width: number,
  paint: Palette,
  paintOf: (status: CheckStatus) => Paint,
): string[] {
  const lines = flow(
    parts.flatMap((part) => wordsOf(part, paintOf)),
    width - number - 2,
  );
  return lines.map(
    (line, at) => `${paint.dim((at === 0 ? String(sentence.line) : '').padStart(number))}  ${line}`,
  );
}

/** The words of a stretch; a figure stands in brackets, behind its sign. A word has the blank after it, if it has one. */
function wordsOf({ text, figures }: ReadPart, paintOf: (status: CheckStatus) => Paint): readonly Word[] {
  const [first] = figures;
  const blanks = { before: /^\s/.test(text) ? ' ' : '', after: /\s$/.test(text) ? ' ' : '' };
  const words = `${blanks.before}${visible(text)}${blanks.after}`;
  if (!first) return pieces(words).map((word) => ({ text: word }));
  const signs = figures.map(({ status }) => statusWords[status].mark).join('');
  return pieces(`[${signs} ${words.trim()}]`).map((word) => ({ text: word, paint: paintOf(first.status) }));
}

const pieces = (text: string): readonly string[] => text.match(/\s*\S+\s*|\s+/g) ?? [];

/** Words in lines of a width; one that is longer than a line is clipped. Words without a blank between them stay together. */
function flow(words: readonly Word[], width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const run of glued(words)) {
    const size = cells(textOf(run).trim());
    if (used > 0 && used + size > width) {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    const shown = used === 0 ? [{ ...run[0]!, text: run[0]!.text.trimStart() }, ...run.slice(1)] : run;
    if (size > width) line += clip(textOf(shown), width);
    else for (const { text, paint } of shown) line += painted(text, paint);
    used += cells(textOf(shown));
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}

function glued(words: readonly Word[]): readonly (readonly Word[])[] {
  const runs: Word[][] = [];
  for (const word of words) {
    const last = runs.at(-1)?.at(-1);
    if (last && !/\s$/.test(last.text) && !/^\s/.test(word.text)) runs.at(-1)!.push(word);
    else runs.push([word]);
  }
  return runs;
}

const textOf = (run: readonly Word[]): string => run.map(({ text }) => text).join('');

/** The blank behind a word is not painted. */
function painted(text: string, paint: Paint | undefined): string {
  const bare = text.trimEnd();
  return (paint ? paint(bare) : bare) + text.slice(bare.length);
}
