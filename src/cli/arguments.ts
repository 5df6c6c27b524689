import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { colorChoices } from './options.ts';

/**
 * The arguments as commander wants them: each of several words behind `--field` gets the option of its own
 * (`--field troops deaths seeds/` is two fields and a path), `--color` takes no path for its choice, and `--print-config` alone is
 * a command.
 */
export function argumentsOf(argv: readonly string[], cwd: string): string[] {
  const [first, ...rest] = argv;
  if (first === '--print-config') return ['compare', '--print-config', ...rest];
  const out: string[] = [];
  let inFields = false;
  for (const [at, word] of argv.entries()) {
    if (word === '--') return [...out, ...argv.slice(at)];
    const isValue = argv[at - 1] === '--field';
    inFields = isValue || (inFields && isName(word, cwd));
    if (inFields && !isValue) out.push('--field');
    if (word === '--color') out.push('--color=always');
    else if (argv[at - 1] === '--color' && isColorChoice(word)) out[out.length - 1] = `--color=${word}`;
    else out.push(word);
  }
  return out;
}

function isColorChoice(word: string): boolean {
  return colorChoices.some((choice) => choice === word);
}

/** Whether a word can only be the name of a field: no option, nothing that is there, nothing that looks like a path or glob. */
function isName(word: string, cwd: string): boolean {
  return /^\p{L}[\p{L} '-]*$/u.test(word) && !existsSync(resolve(cwd, word));
}
