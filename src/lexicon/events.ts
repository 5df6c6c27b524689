/** Events that news gives dates for: the field of the date claim, the nouns for the event, and the verbs that tell of it. */
export interface DatedEvent {
  readonly field: string;
  readonly nouns: readonly string[];
  readonly verbs?: readonly string[];
}

export const datedEvents: readonly DatedEvent[] = [
  { field: 'talks', nouns: ['talk', 'negotiation', 'meeting', 'discussion', 'summit'], verbs: ['negotiate'] },
  { field: 'invasion', nouns: ['invasion', 'offensive'], verbs: ['invade'] },
  { field: 'annexation', nouns: ['annexation'], verbs: ['annex'] },
  { field: 'announcement', nouns: ['announcement'], verbs: ['announce', 'unveil'] },
  { field: 'war', nouns: ['war', 'conflict', 'hostility'] },
  { field: 'ceasefire', nouns: ['ceasefire', 'cease-fire', 'truce', 'armistice'] },
  {
    field: 'election',
    nouns: ['election', 'vote', 'referendum', 'poll', 'ballot', 'runoff', 'primary'],
    verbs: ['elect'],
  },
  { field: 'earthquake', nouns: ['earthquake', 'quake', 'tremor', 'temblor'] },
  {
    field: 'attack',
    nouns: ['attack', 'bombing', 'shooting', 'raid', 'strike', 'explosion', 'blast'],
    verbs: ['attack', 'bomb'],
  },
  { field: 'trial', nouns: ['trial', 'hearing'] },
  { field: 'sentencing', nouns: ['sentencing'], verbs: ['sentence'] },
  { field: 'conviction', nouns: ['conviction'], verbs: ['convict'] },
  { field: 'arrest', nouns: ['arrest'], verbs: ['arrest'] },
  { field: 'launch', nouns: ['launch', 'release', 'debut'], verbs: ['launch', 'release'] },
  { field: 'founding', nouns: ['founding'], verbs: ['found', 'establish'] },
  { field: 'acquisition', nouns: ['acquisition', 'takeover', 'merger'], verbs: ['acquire', 'buy'] },
  { field: 'resignation', nouns: ['resignation'], verbs: ['resign'] },
  {
    field: 'crash',
    nouns: ['crash', 'accident', 'collision', 'derailment'],
    verbs: ['crash', 'derail', 'collide'],
  },
  { field: 'sinking', nouns: ['sinking'], verbs: ['sink', 'capsize'] },
  { field: 'death', nouns: ['death'], verbs: ['die'] },
  { field: 'birth', nouns: ['birth'], verbs: ['bear'] },
  { field: 'match', nouns: ['match', 'game', 'final', 'semi-final', 'fight', 'bout', 'race'] },
  { field: 'conference', nouns: ['conference', 'congress', 'festival', 'ceremony'] },
  { field: 'strike', nouns: ['walkout', 'general strike'] },
  { field: 'eruption', nouns: ['eruption'], verbs: ['erupt'] },
  { field: 'opening', nouns: ['opening', 'inauguration'], verbs: ['open', 'inaugurate'] },
  { field: 'signing', nouns: ['signing'], verbs: ['sign'] },
];

/** Verbs that say only that an event takes place or is to. */
export const happening: ReadonlySet<string> = new Set(
  'take occur happen hold begin start open end conclude schedule set plan resume host be strike hit last due conduct stage convene'.split(
    ' ',
  ),
);
