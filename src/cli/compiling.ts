import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 compile the program in the way that suits it. Its work is spread over many functions and patterns, so that what is usual costs
 * more than it gains: functions are optimised as soon as they have run a little, which is a quarter of the processor's time in the first
 * megabytes of text, on every thread anew; and patterns are compiled twice, first for a slow machine, a tenth of the time of a small run.
 * For the V8 that this was measured on; others are left as they are.
 */
export function adjustCompiling(): void {
  if (!process.versions.v8.startsWith('11.')) return;
  setFlagsFromString('--interrupt-budget=250000');
  setFlagsFromString('--no-regexp-tier-up');
}

/**
 * Has V8 collect what is no longer needed when there is half as much again, not two or three times as much: of a million claims that
 * is a gigabyte, and takes some hundredths longer.
 */
export function spareMemory(): void {
  setFlagsFromString('--heap-growing-percent=50');
}
