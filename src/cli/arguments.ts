import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * The arguments as commander wants them: each of several words behind `--field` gets the option of its own
 * (`--field troops deaths seeds/` is two fields and a path), and `--print-config` alone is a command.
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
    out.push(word);
  }
  return out;
}

/** Whether a word can only be the name of a field: no option, nothing that is there, nothing that looks like a path or glob. */
function isName(word: string, cwd: string): boolean {
  return /^\p{L}[\p{L} '-]*$/u.test(word) && !existsSync(resolve(cwd, word));
}
