import { Command, InvalidArgumentError, Option } from 'commander';
import { formats } from '../report/index.ts';
import { tool } from '../version.ts';
import type { Io } from './io.ts';

/** What every command that reads articles takes. */
export interface CommonOptions {
  readonly field?: readonly string[];
  readonly format?: string;
  readonly output?: readonly string[];
  readonly config?: string;
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly strict?: boolean;
  readonly stdinFilename?: string;
}

/** The command line as commander reads it. Each command's work is loaded when it runs. */
export function programOf(io: Io, finish: (exitCode: number) => void): Command {
  const program = new Command('claimcheck')
    .description(
      'Finds the numeric claims in articles and shows where the sources agree and contradict each other.',
    )
    .version(tool.version, '-V, --version')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => io.stderr.columns ?? 80,
      outputError: (text, write) => write(`claimcheck: ${oneLine(text)}\n`),
    });
  common(
    program
      .command('extract')
      .argument('<paths...>', 'files, folders, quoted globs, or - for standard input'),
  )
    .description('every claim, with its place in the text')
    .action(async (paths: string[], options: CommonOptions) => {
      const { extract } = await import('./commands/extract.ts');
      finish(await extract(paths, options, io));
    });
  common(
    program.command('compare').argument('[paths...]', "articles; without paths, the configuration's sources"),
  )
    .description('where the sources agree and where they contradict each other')
    .action(async (paths: string[], options: CommonOptions) => {
      const { compare } = await import('./commands/compare.ts');
      finish(await compare(paths, options, io));
    });
  return program;
}

function common(command: Command): Command {
  return command
    .option('--field <name>', 'only claims of this field; may be repeated', names)
    .addOption(new Option('--format <format>', 'form of the report').choices(formats))
    .option('-o, --output <file>', 'write the report to a file', collect)
    .option('--config <file>', 'configuration to use')
    .option('--color', 'colour even where the output is no terminal')
    .option('--no-color', 'no colour')
    .option('-q, --quiet', 'no notes, only the report and errors')
    .option('--strict', 'fail when any file cannot be read')
    .option('--stdin-filename <name>', 'name that standard input goes by');
}

function collect(value: string, former: readonly string[] = []): readonly string[] {
  if (value === '') throw new InvalidArgumentError('a file name is expected');
  return [...former, value];
}

function names(value: string, former: readonly string[] = []): readonly string[] {
  const given = value.split(',').map((name) => name.trim());
  if (given.includes('')) throw new InvalidArgumentError('a field name is expected');
  return [...former, ...given];
}

function oneLine(text: string): string {
  return text
    .replace(/^error: /, '')
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ');
}
