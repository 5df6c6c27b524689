const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Verbs after which a clause may begin without "that": "police said 12 people died". */
export const opensClause = words(`
  say report announce believe claim confirm think add estimate state note insist fear suggest show warn allege argue
  know hear learn understand tell admit acknowledge declare reveal indicate predict expect hope write tweet mean see
  find conclude
`);

/** Forms whose lemma the tagger's model gives wrong ("fin" for "fined"). */
export const lemmas: ReadonlyMap<string, string> = new Map([
  ['dined', 'dine'],
  ['fined', 'fine'],
  ['fining', 'fine'],
  ['paved', 'pave'],
  ['piped', 'pipe'],
  ['practised', 'practise'],
  ['raged', 'rage'],
  ['raging', 'rage'],
  ['sited', 'site'],
  ['spared', 'spare'],
  ['sparing', 'spare'],
  ['staged', 'stage'],
  ['staging', 'stage'],
  ['stared', 'stare'],
  ['taped', 'tape'],
  ['waged', 'wage'],
  ['waging', 'wage'],
]);

/** Verbs of one meaning, under the first of them. Events compare by that first verb. */
export const synonyms: readonly (readonly string[])[] = [
  ['amass', 'mass', 'concentrate', 'accumulate', 'gather', 'assemble', 'station', 'deploy'],
  ['kill', 'slay', 'murder', 'die', 'perish', 'massacre'],
  ['injure', 'wound', 'hurt', 'maim'],
  ['launch', 'fire', 'lob'],
  ['capture', 'seize', 'overrun', 'conquer'],
  ['control', 'occupy'],
  ['mobilise', 'mobilize', 'conscript', 'draft', 'recruit', 'enlist'],
  ['establish', 'create', 'carve', 'secure'],
  ['evacuate', 'relocate'],
  ['arrest', 'detain'],
  ['destroy', 'flatten', 'demolish', 'raze', 'wreck'],
  ['damage', 'harm'],
  ['strike', 'hit', 'rock', 'jolt', 'shake', 'rattle'],
];

/** Past forms that the tagger takes for nouns or adjectives behind a figure, and the verb of each. */
export const irregularPasts: ReadonlyMap<string, string> = new Map([
  ['fell', 'fall'],
  ['fled', 'flee'],
  ['rose', 'rise'],
  ['lost', 'lose'],
  ['won', 'win'],
  ['left', 'leave'],
  ['found', 'find'],
  ['paid', 'pay'],
  ['sold', 'sell'],
  ['bought', 'buy'],
  ['spent', 'spend'],
  ['held', 'hold'],
  ['hidden', 'hide'],
  ['stolen', 'steal'],
  ['taken', 'take'],
  ['kept', 'keep'],
  ['built', 'build'],
  ['shook', 'shake'],
  ['shot', 'shoot'],
  ['struck', 'strike'],
]);
