import { setFlagsFromString } from 'node:v8';

/**
 * Lets V8 optimise only what runs four times as long as it would ask for. The program is large and its work is spread over hundreds of
 * functions: optimising each at once costs the first megabytes of text a quarter of the processor's time, on every thread anew.
 * For the V8 that this was measured on; others are left as they are.
 */
export function compileLess(): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=250000');
}
