import { Command } from 'commander';
import { tool } from '../version.ts';
import { comparing, list, reading, reporting } from './flags.ts';
import type { Io } from './io.ts';
import type { CommonOptions } from './options.ts';
import type { Session } from './session.ts';

const articles = 'files, folders, quoted globs, or - for standard input';

/** The command line as commander reads it. Each command's work is loaded when it runs. */
export function programOf(io: Io, finish: (exitCode: number) => void): Command {
  const program = new Command('claimcheck')
    .description(
      'Finds the numeric claims in articles and shows where the sources agree and contradict each other.',
    )
    .version(tool.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => io.stderr.columns ?? 80,
      outputError: (text, write) => write(`claimcheck: ${oneLine(text)}\n`),
    });

  /** Runs a command in a session of its own, unless only the configuration is asked for. */
  const inSession =
    <O extends CommonOptions>(work: (paths: string[], options: O, session: Session) => Promise<number>) =>
    async (paths: string[], options: O) => {
      const { openSession } = await import('./session.ts');
      const session = await openSession(options, io);
      if (!options.printConfig) return finish(await work(paths, options, session));
      const { printConfig } = await import('./commands/print-config.ts');
      finish(await printConfig(session));
    };

  const command = (usage: string, description: string) => program.command(usage).description(description);
  reading(reporting(command('extract', 'every claim, with its place in the text')))
    .argument('<paths...>', articles)
    .action(inSession(async (...args) => (await import('./commands/extract.ts')).extract(...args)));
  reading(reporting(comparing(command('compare', 'agreements and contradictions'))))
    .argument('[paths...]', `${articles}; without: the configured sources`)
    .action(inSession(async (...args) => (await import('./commands/compare.ts')).compare(...args)));
  const check = command('check', "a draft's figures against the sources: confirmed, contradicted, not found")
    .argument('[draft...]', 'the draft, or - for standard input')
    .option('--against <paths...>', 'the sources; without: the configured ones', list)
    .option('--claim <sentence>', 'check this sentence instead of a draft; may be repeated', list);
  reading(reporting(comparing(check))).action(
    inSession(async (...args) => (await import('./commands/check.ts')).check(...args)),
  );
  reading(command('explain', 'the road of one claim, of a group, or of two claims to their verdict'))
    .argument(
      '<ids...>',
      'a claim, a group or two claims, and the paths; without paths: the configured sources',
    )
    .action(inSession(async (...args) => (await import('./commands/explain.ts')).explain(...args)));
  reading(command('fields', 'the fields known and found'))
    .argument('[paths...]', `${articles}; without: the configured sources`)
    .action(inSession(async (...args) => (await import('./commands/fields.ts')).fields(...args)));
  program
    .command('init')
    .description('a commented configuration and a CI workflow')
    .action(async () => finish(await (await import('./commands/init.ts')).init(io)));
  return program;
}

/** Commander's errors without their head, and with a hint on the same line. */
function oneLine(text: string): string {
  return text
    .replace(/^error: /, '')
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ');
}
