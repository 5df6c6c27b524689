/** A path that is not there, or that names nothing to read: the caller's mistake, not the file's. */
export class PathError extends Error {
  override readonly name = 'PathError';
}

/** A file that cannot be read, and why, in words that follow its path. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
}

export interface Unreadable {
  readonly path: string;
  readonly reason: string;
}
