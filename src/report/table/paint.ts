import { Chalk } from 'chalk';
import type { Verdict } from '../../schema/report.ts';
import type { Paint } from './layout.ts';

export interface Palette {
  readonly strong: Paint;
  readonly dim: Paint;
  readonly verdict: Readonly<Record<Verdict, Paint>>;
}

/** Colours for the terminal, or none. Every colour stands beside a sign or word that says the same. */
export function palette(color: boolean): Palette {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return {
    strong: chalk.bold,
    dim: chalk.dim,
    verdict: {
      contradict: chalk.red.bold,
      possible: chalk.yellow.bold,
      update: chalk.cyan.bold,
      compatible: chalk.blue.bold,
      agree: chalk.green.bold,
    },
  };
}
