import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { runHere } from '../cli/shell.ts';
import { inFolder } from '../read/folder.ts';

/** What would act where it is shown: in a terminal, a page, a spreadsheet, a pull request, a log of a CI run, a file system. */
const hostile = [
  '\u001b[31mred\u001b]0;title\u0007',
  '<script>alert(1)</script><img src=x onerror=alert(2)>',
  '=HYPERLINK("http://x.example")',
  '| cell | [link](http://x.example) `code` @everyone #1 <!-- **b**',
  '::error file=x::y',
  '##[add-mask]5',
  '%0A::stop-commands::z',
  '"\'&]]>',
  '\u202egpj.exe\u2028\u0085\u009b31m',
  '../../escape',
].join(' ');

const record = (id: number, figure: number) =>
  JSON.stringify({
    id: `${hostile} ${id}`,
    title: `${hostile} title`,
    author: hostile,
    source_name: `${hostile} ${id}`,
    url: 'https://x.example/\u001b[2J"><script>',
    date: '2031-05-02',
    text: `The dam at Orsel holds ${figure} million litres of water, "${hostile}" said ${hostile} Mayor Ana Orsel of Orsel.\n\n${hostile} ${figure} ${hostile}.`,
  });

const name = 'in/\u001b[31m<b>=1,::error::`x`|@a\n%0A.jsonl';
const files = {
  [name]: `${record(1, 40)}\n${record(2, 90)}\n{broken ${hostile}\n`,
  'in/=2+5.txt': `The dam at Orsel holds 60 million litres of water, ${hostile} said Ana Orsel.\n`,
  'claimcheck.config.json': JSON.stringify({
    fields: { [`${hostile} field`]: ['litres of water'] },
    silence: [{ group: 'x', reason: hostile }],
  }),
};

/** Raw control characters other than the line's end, and characters that hide or turn text. */
const acting = /(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

const checks: Readonly<Record<string, (text: string) => void>> = {
  table: (text) => expect(text).not.toMatch(acting),
  github: (text) => {
    expect(text).not.toMatch(acting);
    for (const line of text.trimEnd().split('\n')) {
      expect(line).toMatch(/^::(?:error|warning|notice) [^:]+::/);
      expect(line.slice(line.indexOf('::', 2))).not.toMatch(/%(?!25|0A|0D|3A|2C)/);
    }
  },
  json: (text) => {
    expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
    JSON.parse(text);
  },
  ndjson: (text) => {
    expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
    for (const line of text.trimEnd().split('\n')) expect(JSON.parse(line)).toHaveProperty('type');
  },
  csv: (text) => {
    expect(text).not.toMatch(acting);
    expect(text).not.toMatch(/(?:^|,)"?[=+@]/m);
  },
  markdown: (text) => {
    expect(text).not.toMatch(acting);
    const types = new Set<string>();
    const visit = (node: { type: string; children?: unknown[]; value?: string }) => {
      types.add(node.type);
      // The report's own folds are its only markup.
      if (node.type === 'html')
        expect(node.value).toMatch(
          /^(?:<\/?(?:details|summary|br)>|<details><summary>[^<]*<\/summary>|\s)+$/,
        );
      for (const child of node.children ?? []) visit(child as typeof node);
    };
    visit(fromMarkdown(text));
    for (const type of ['link', 'image', 'inlineCode', 'code', 'linkReference', 'definition'])
      expect(types).not.toContain(type);
    expect(text).not.toMatch(/@\w|[^&]#\d|:\/\//);
  },
  html: (text) => {
    expect(text).not.toMatch(/<(?:img|b)\b|onerror=(?!.*&)|<script>alert/);
    expect(text.match(/<script/g)).toHaveLength(1);
    expect(text).toMatch(/Content-Security-Policy" content="default-src &#39;none&#39;/);
    expect(text).not.toMatch(/(?:href|src)="(?!#|data:)(?!https:\/\/x\.example)/);
    expect(text).not.toMatch(/(?![\n\t])\p{Cc}/u);
  },
  sarif: (text) => {
    expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
    for (const result of JSON.parse(text).runs[0].results)
      for (const location of [...result.locations, ...result.relatedLocations]) {
        const { uri } = location.physicalLocation.artifactLocation;
        expect(uri).toMatch(/^in\/[\w%.()'*!~=+-]+$/);
        expect(result.message.text).not.toMatch(/\]\(/);
      }
  },
  junit: (text) => {
    expect(text).not.toMatch(acting);
    expect(text).not.toMatch(/<(?!\/?(?:testsuites?|testcase|failure|skipped|system-out)\b|\?xml)/);
  },
};

test.each(Object.keys(checks))(
  '%s: nothing in an article, a name or a setting acts',
  async (format) => {
    await inFolder(files, async (folder) => {
      for (const args of [
        ['compare', 'in'],
        ['extract', 'in'],
        ['check', 'in/=2+5.txt', '--against', 'in'],
      ]) {
        const failing = args[0] === 'extract' ? [] : ['--fail-on', 'never'];
        const words = [...args, '--format', format, '--no-cache', ...failing];
        const { stdout, stderr, status } = await runHere(words, folder);
        expect(status, stderr).toBe(0);
        expect(stdout).not.toBe('');
        checks[format]!(stdout);
        // The log: one line for each message, none of them a command to the runner of a CI job.
        expect(stderr).not.toMatch(acting);
        for (const line of stderr.trimEnd().split('\n')) expect(line).toMatch(/^claimcheck: /);
      }
    });
  },
  120_000,
);

test('nothing is written but the file that was asked for', async () => {
  await inFolder(files, async (folder) => {
    const before = new Map(filesIn(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
    await runHere(['compare', 'in', '--no-cache', '-o', 'report.html', '-o', 'report.sarif', '-q'], folder);
    const after = filesIn(folder);
    expect(after.filter((file) => !before.has(file))).toEqual(['report.html', 'report.sarif']);
    for (const [file, content] of before) expect(readFileSync(join(folder, file), 'utf8')).toBe(content);
  });
}, 60_000);

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
    .sort();
}
