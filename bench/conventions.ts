import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { conventions } from './support/conventions.ts';
import { compared, type Sentence } from './support/sets.ts';

/**
 * Reads sets of annotated sentences and says where their convention and that of docs/quantities.md differ:
 * `npm run bench -- conventions DIR [--items [SET]]`. DIR holds files of JSON lines, each `{ text, gold: [{ start, end, surface, value }] }`.
 * `--items` lists every difference with the convention that explains it, of one set or of all.
 */

const [folder, flag, wanted] = process.argv.slice(2);
const f1 = (hits: number, gold: number, read: number): string =>
  gold + read === 0 ? '–' : ((200 * hits) / (gold + read)).toFixed(1);

function measure(file: string): Record<string, string | number> {
  const set = file.replace('.ndjson', '');
  const sentences = readFileSync(join(folder!, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Sentence);
  const kinds = new Set(sentences.flatMap(({ gold }) => gold.map(({ kind }) => kind)));
  let [hits, gold, read] = [0, 0, 0];
  const conflicts = { missed: 0, extra: 0 };
  for (const sentence of sentences) {
    const cases = compared(sentence, kinds.size === 1 ? [...kinds][0]! : null);
    hits += cases.hits;
    gold += cases.gold;
    read += cases.read;
    for (const item of cases.items) {
      const convention = conventions.find((each) => each.explains(item));
      if (convention) conflicts[item.side] += 1;
      if (flag === '--items' && (wanted === set || wanted === undefined))
        console.log([set, item.side, convention?.name ?? '-', item.surface, sentence.text].join('\t'));
      tally.set(convention?.name ?? 'none', (tally.get(convention?.name ?? 'none') ?? 0) + 1);
    }
  }
  return {
    set,
    F1: f1(hits, gold, read),
    'conflicts: missed': conflicts.missed,
    'conflicts: extra': conflicts.extra,
    'other: missed': gold - hits - conflicts.missed,
    'other: extra': read - hits - conflicts.extra,
    'F1 without conflicts': f1(hits, gold - conflicts.missed, read - conflicts.extra),
  };
}

const tally = new Map<string, number>();
if (folder === undefined) console.log('conventions: no folder of annotated sentences given');
else {
  console.table(
    readdirSync(folder)
      .filter((file) => file.endsWith('.ndjson'))
      .sort()
      .map(measure),
  );
  console.table([...tally].sort((a, b) => b[1] - a[1]).map(([convention, items]) => ({ convention, items })));
}
