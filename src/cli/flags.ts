import { type Command, InvalidArgumentError, Option } from 'commander';
import { formats } from '../report/index.ts';
import { type Failure, failures } from '../schema/failures.ts';
import { colorChoices } from './options.ts';

/** The options of every command that reads articles. */
export function reading(command: Command): Command {
  return command
    .option('--config <file>', 'configuration to use instead of the nearest one')
    .option('--print-config', 'print the configuration in force and end')
    .option('--stdin-filename <name>', 'name that standard input goes by; its ending tells the format')
    .option('--strict', 'fail when any file cannot be read')
    .option('--no-cache', 'read every article anew (default: unchanged ones are kept in .claimcheck/cache)')
    .option('--threads <number>', 'threads to read many articles with (default: one per core)', count)
    .option('--verbose', 'tell what was left out of the articles')
    .option('-q, --quiet', 'no notes: the report and errors only')
    .helpOption('-h, --help', 'print this help');
}

/** The options of every command that gives a report. */
export function reporting(command: Command): Command {
  return command
    .option('--field <name>', 'only this field; several with commas or by repeating it', names)
    .addOption(new Option('--format <format>', 'form of the report (default: table)').choices(formats))
    .option(
      '-o, --output <file>',
      'write the report to a file, in the form of its ending; may be repeated',
      list,
    )
    .addOption(new Option('--color [when]', 'colour: auto (default), always or never').choices(colorChoices))
    .option('--no-color', 'as --color never');
}

/** The options of the commands that compare. */
export function comparing(command: Command): Command {
  return command
    .option('--fail-on <verdict>', `what gives exit code 1: ${failures.join(', ')}`, failureList)
    .option('--min-confidence <number>', 'from here on a contradiction is called one (0 to 1)', share)
    .option('--within', 'also compare the claims of one article with each other')
    .option('--baseline <file>', 'known contradictions, which do not fail')
    .option('--update-baseline', 'write the contradictions found to the baseline');
}

function count(value: string): number {
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError('A number from 1 is expected.');
  return Number(value);
}

export function list(value: string, former: readonly string[] = []): readonly string[] {
  if (value.trim() === '') throw new InvalidArgumentError('It is empty.');
  return [...former, value];
}

function names(value: string, former: readonly string[] = []): readonly string[] {
  const given = value.split(',').map((name) => name.trim());
  if (given.includes('')) throw new InvalidArgumentError('The name of a field is expected.');
  return [...former, ...given];
}

function failureList(value: string, former: readonly Failure[] = []): readonly Failure[] {
  const given = value.split(',').map((name) => {
    const failure = failures.find((one) => one === name.trim());
    if (!failure) throw new InvalidArgumentError(`Expected one of ${failures.join(', ')}.`);
    return failure;
  });
  return [...former, ...given];
}

function share(value: string): number {
  const number = Number(value);
  if (value.trim() === '' || !(number >= 0 && number <= 1))
    throw new InvalidArgumentError('Expected a number from 0 to 1.');
  return number;
}
