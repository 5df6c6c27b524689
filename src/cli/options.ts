import type { Failure } from '../schema/failures.ts';

export const colorChoices = ['auto', 'always', 'never'] as const;
export type ColorChoice = (typeof colorChoices)[number];

/** What every command that reads articles takes, as commander gives it. */
export interface CommonOptions {
  readonly field?: readonly string[];
  readonly format?: string;
  readonly output?: readonly string[];
  readonly config?: string;
  /** False with `--no-color`. */
  readonly color?: ColorChoice | false;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly strict?: boolean;
  readonly stdinFilename?: string;
  readonly printConfig?: boolean;
  readonly threads?: number;
  /** False with `--no-cache`. */
  readonly cache?: boolean;
}

export interface CompareCommandOptions extends CommonOptions {
  readonly failOn?: readonly Failure[];
  readonly minConfidence?: number;
  readonly within?: boolean;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
}

export interface CheckCommandOptions extends CompareCommandOptions {
  readonly against?: readonly string[];
  readonly claim?: readonly string[];
}
