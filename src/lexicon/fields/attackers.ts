/** Nouns for those who attack or rob. */
export const attackers: readonly string[] = [
  'attacker',
  'assailant',
  'shooter',
  'gunman',
  'bomber',
  'robber',
  'thief',
  'burglar',
  'hijacker',
  'raider',
];
