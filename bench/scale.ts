import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { reportLines } from './support/claims.ts';
import { bin, costOf, firstLineOf, leastInTurns, leastOf } from './support/command.ts';
import { writeAll, writeFolder, writeLines } from './support/files.ts';
import { speeds } from './support/peers.ts';

/**
 * Measures the built command (npm run build) and writes docs/benchmarks.md. A plain run takes some minutes; with BENCH=full the
 * sizes are those that the figures in docs/scale.md are promised for, which takes a good hour.
 */

const full = process.env.BENCH === 'full';
const sections: string[] = [];
const round = (value: number, digits = 2) => value.toFixed(digits);

function section(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  note = '',
): void {
  const table = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  sections.push([`## ${title}`, '', ...(note ? [note, ''] : []), ...table].join('\n'));
  console.log(sections.at(-1), '\n');
}

function readers(): void {
  const all = speeds();
  const own = all[0]!.speed;
  const rows = all.map(({ name, speed }) => [name, round(speed), round(own / speed, 1)]);
  section(
    'Reading on one thread',
    ['reader', 'MB/s', 'claimcheck’s whole claims are faster by'],
    rows,
    'Warm, in one process, on the same generated articles. claimcheck is given some dozens of them at once, as by its command.',
  );
}

const extract = (input: string, ...more: string[]) =>
  costOf([bin, 'extract', input, '--format', 'ndjson', ...more]);

function growth(): void {
  const rows = (full ? [600, 4000, 16_000] : [200, 600, 4000]).map((count) => {
    const size = writeFolder(`growth${count}`, count);
    const [one, two] = leastInTurns(
      full ? 3 : 2,
      ['1', '2'].map((threads) => () => extract(`growth${count}`, '--no-cache', '--threads', threads)),
    );
    return [
      String(count),
      round(size, 1),
      round(size / one!.seconds),
      round(size / two!.seconds),
      round(one!.seconds / two!.seconds),
      round(one!.seconds / size),
      round(one!.busySeconds / size),
      round(two!.busySeconds / one!.busySeconds),
    ];
  });
  section(
    'Extraction by the command',
    [
      'articles',
      'MB',
      'MB/s, one thread',
      'MB/s, two threads',
      'two against one',
      's per MB, one thread',
      's of processor per MB',
      'processor, two against one',
    ],
    rows,
    'From files to NDJSON, start of the program included; the least of each in turns. Behind the first 2 MB two threads read. The processor’s time is that of all threads and of V8’s compiling beside them.',
  );
}

function memory(): void {
  const rows = (full ? [20_000, 200_000] : [600, 2400]).flatMap((count) => {
    const size = writeLines(`memory${count}.jsonl`, count);
    return ['1', '2'].map((threads) => {
      const { memory, seconds } = extract(`memory${count}.jsonl`, '--no-cache', '--threads', threads);
      return [String(count), round(size, 1), threads, round(memory, 0), round(seconds, 1)];
    });
  });
  section(
    'Memory of a streaming extraction',
    ['articles', 'MB', 'threads', 'largest resident memory, MB', 's'],
    rows,
  );
}

/** Reads on the file that `memory` wrote. */
function closed(): void {
  const count = full ? 20_000 : 2400;
  const whole = extract(`memory${count}.jsonl`, '--no-cache');
  const head = leastOf(3, () =>
    firstLineOf([bin, 'extract', `memory${count}.jsonl`, '--no-cache', '--format', 'ndjson']),
  );
  section(
    'A reader that stops after the first line',
    ['articles', 'all lines, s', 'first line, s', 'sooner by'],
    [[String(count), round(whole.seconds), round(head.seconds), round(whole.seconds / head.seconds, 1)]],
    'As with `| head -n 1`: the program ends with it, quietly.',
  );
}

function cache(): void {
  const count = full ? 10_000 : 600;
  writeFolder('cached', count);
  const first = extract('cached');
  const second = leastOf(3, () => extract('cached'));
  section(
    'Reading unchanged articles again',
    ['articles', 'first run, s', 'second run, s', 'faster by'],
    [[String(count), round(first.seconds), round(second.seconds), round(first.seconds / second.seconds, 1)]],
  );
}

function starting(): void {
  const runs = 8;
  const seeds = resolve('seeds');
  const commands: readonly (readonly [string, readonly string[]])[] = [
    ['node -e 0', ['-e', '0']],
    ['claimcheck --version', [bin, '--version']],
    ['claimcheck compare seeds/, nothing cached', [bin, 'compare', seeds, '--no-cache']],
    ['claimcheck compare seeds/, unchanged', [bin, 'compare', seeds]],
  ];
  const costs = leastInTurns(
    runs,
    commands.map(
      ([, args]) =>
        () =>
          costOf(args),
    ),
  );
  const rows = commands.map(([name], at) => [
    name,
    round(costs[at]!.seconds, 3),
    round(costs[at]!.seconds / costs[0]!.seconds),
    round(costs[at]!.busySeconds, 3),
  ]);
  section('Start-up', ['command', 's', 'times node', 's of processor'], rows, `The least of ${runs} runs.`);
}

function comparing(): void {
  const rows = (full ? [100_000, 1_000_000] : [5000, 20_000]).map((claims) => {
    const { count, lineOf } = reportLines(claims);
    const size = writeAll(`claims${claims}.ndjson`, count, lineOf);
    const cost = costOf([
      '--max-old-space-size=6000',
      bin,
      'compare',
      `claims${claims}.ndjson`,
      '--format',
      'ndjson',
    ]);
    return [String(claims), round(size, 0), round(cost.seconds, 1), round(cost.memory, 0)];
  });
  section(
    'Comparing generated claims',
    ['claims', 'MB of NDJSON', 's', 'largest resident memory, MB'],
    rows,
    'Read from NDJSON and checked, aligned, judged and written.',
  );
}

for (const measure of [readers, starting, growth, memory, closed, cache, comparing]) measure();
const [processor] = cpus();
writeFileSync(
  'docs/benchmarks.md',
  `# Benchmarks

Written by \`npm run bench\`${full ? ' with BENCH=full' : ''}: generated articles, seeded. ${processor?.model.trim()}, ${cpus().length} cores, Node ${process.version}.
The machine's load when it ended: ${loadavg()[1]!.toFixed(1)}. Beyond a load of 1 what else the machine does lengthens every figure, and two\nthreads show little; compare figures of one run only.

${sections.join('\n\n')}
`,
);
