/** What a share of a party's is of: the votes cast, or those that people asked say they would cast. */
export type Ballot = 'votes' | 'voting intention';

const asked =
  /\b(?:opinion polls?|pollsters?|polling (?:firm|company|institute|agency)|voting intentions?|(?:poll|survey) (?:of|by|for|from|found|finds|published|released|conducted|carried|shows?|showed|gives|gave|puts?|suggests?|suggested|has|had)|polls? (?:show|put|give|suggest))\b/i;
const cast =
  /\b(?:polling stations?|ballots|turnout|exit polls?|votes? (?:count|counted|cast)|of (?:the )?votes? (?:count|in)|(?:official|final|partial|provisional|preliminary|early) (?:results?|count|returns)|with \S+(?: per ?cent)? counted)\b/i;
const elections = /\b(?:elections?|run-?off|referendum|by-?elections?|primary|voters)\b/i;

/** The ballot that a text is about; null where it is about none. */
export function ballotOf(text: string): Ballot | null {
  if (cast.test(text)) return 'votes';
  if (asked.test(text)) return 'voting intention';
  return elections.test(text) ? 'votes' : null;
}
