/** The value of `work`, or undefined where the system refuses or the data make no sense: a cache may always be done without. */
export function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
