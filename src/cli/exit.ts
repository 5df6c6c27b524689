/** What the exit code says. 130 and 143 follow the shell's custom: 128 and the number of the signal. */
export const exitCodes = {
  ok: 0,
  findings: 1,
  usage: 2,
  internal: 70,
  interrupted: 130,
  terminated: 143,
} as const;

/** A mistake of the caller, told in one line: where, what was expected, what to do next. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
