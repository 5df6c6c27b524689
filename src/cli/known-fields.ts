/** The names of the fields that the lexicon knows. */
export function knownFields(): readonly string[] {
  return [];
}

/** The field that a word stands for: "soldiers" is troops. A word that the lexicon does not know stands for itself. */
export function fieldCalled(name: string, _found: ReadonlySet<string>): string {
  return name.toLowerCase();
}
