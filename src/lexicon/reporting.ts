/** Verbs by which a text gives somebody's words. Data only. */

export interface ReportingVerb {
  /** Plain, third person, past, gerund. */
  readonly forms: string;
  /**
   * What must stand beside it, for verbs that often mean something else:
   * `source`: a subject that gives figures (a study, an agency); `clause`: a clause or a quotation as object; `quote`: a quotation; `at`: "put the toll at"; `as`: "identified him as"; `figure`: "sees growth at 2%".
   */
  readonly needs?: 'source' | 'clause' | 'quote' | 'at' | 'as' | 'figure';
}

export const reportingVerbs: readonly ReportingVerb[] = [
  { forms: 'say says said saying' },
  { forms: 'tell tells told telling' },
  { forms: 'add adds added adding', needs: 'clause' },
  { forms: 'announce announces announced announcing' },
  { forms: 'report reports reported reporting' },
  { forms: 'state states stated stating' },
  { forms: 'claim claims claimed claiming', needs: 'clause' },
  { forms: 'estimate estimates estimated estimating' },
  { forms: 'warn warns warned warning' },
  { forms: 'note notes noted noting' },
  { forms: 'confirm confirms confirmed confirming' },
  { forms: 'insist insists insisted insisting' },
  { forms: 'argue argues argued arguing' },
  { forms: 'explain explains explained explaining' },
  { forms: 'declare declares declared declaring' },
  { forms: 'acknowledge acknowledges acknowledged acknowledging' },
  { forms: 'admit admits admitted admitting' },
  { forms: 'concede concedes conceded conceding' },
  { forms: 'maintain maintains maintained maintaining', needs: 'clause' },
  { forms: 'recall recalls recalled recalling', needs: 'clause' },
  { forms: 'stress stresses stressed stressing' },
  { forms: 'emphasise emphasises emphasised emphasising' },
  { forms: 'emphasize emphasizes emphasized emphasizing' },
  { forms: 'allege alleges alleged alleging' },
  { forms: 'assert asserts asserted asserting' },
  { forms: 'caution cautions cautioned cautioning' },
  { forms: 'reveal reveals revealed revealing', needs: 'clause' },
  { forms: 'disclose discloses disclosed disclosing' },
  { forms: 'testify testifies testified testifying' },
  { forms: 'write writes wrote writing', needs: 'clause' },
  { forms: 'tweet tweets tweeted tweeting' },
  { forms: 'post posts posted posting', needs: 'clause' },
  { forms: 'reply replies replied replying' },
  { forms: 'remark remarks remarked remarking' },
  { forms: 'observe observes observed observing', needs: 'clause' },
  { forms: 'reiterate reiterates reiterated reiterating' },
  { forms: 'respond responds responded responding', needs: 'clause' },
  { forms: 'inform informs informed informing' },
  { forms: 'accuse accuses accused accusing' },
  { forms: 'deny denies denied denying', needs: 'clause' },
  { forms: 'complain complains complained complaining' },
  { forms: 'describe describes described describing', needs: 'clause' },
  { forms: 'speculate speculates speculated speculating' },
  { forms: 'believe believes believed believing', needs: 'clause' },
  { forms: 'think thinks thought thinking', needs: 'clause' },
  { forms: 'predict predicts predicted predicting' },
  { forms: 'forecast forecasts forecast forecasting', needs: 'source' },
  { forms: 'project projects projected projecting', needs: 'source' },
  { forms: 'reckon reckons reckoned reckoning' },
  { forms: 'conclude concludes concluded concluding', needs: 'clause' },
  { forms: 'calculate calculates calculated calculating', needs: 'source' },
  { forms: 'suggest suggests suggested suggesting', needs: 'source' },
  { forms: 'indicate indicates indicated indicating', needs: 'source' },
  { forms: 'find finds found finding', needs: 'source' },
  { forms: 'show shows showed showing', needs: 'source' },
  { forms: 'register registers registered registering', needs: 'source' },
  { forms: 'record records recorded recording', needs: 'source' },
  { forms: 'measure measures measured measuring', needs: 'source' },
  { forms: 'detect detects detected detecting', needs: 'source' },
  { forms: 'count counts counted counting', needs: 'source' },
  { forms: 'expect expects expected expecting', needs: 'source' },
  { forms: 'joke jokes joked joking', needs: 'quote' },
  { forms: 'laugh laughs laughed laughing', needs: 'quote' },
  { forms: 'quip quips quipped quipping', needs: 'quote' },
  { forms: 'shout shouts shouted shouting', needs: 'quote' },
  { forms: 'ask asks asked asking', needs: 'quote' },
  { forms: 'answer answers answered answering', needs: 'quote' },
  { forms: 'continue continues continued continuing', needs: 'quote' },
  { forms: 'boast boasts boasted boasting', needs: 'clause' },
  { forms: 'lament laments lamented lamenting', needs: 'quote' },
  { forms: 'fume fumes fumed fuming', needs: 'quote' },
  { forms: 'recount recounts recounted recounting', needs: 'quote' },
  { forms: 'point points pointed pointing', needs: 'quote' },
  { forms: 'reject rejects rejected rejecting', needs: 'clause' },
  { forms: 'dismiss dismisses dismissed dismissing', needs: 'clause' },
  { forms: 'dispute disputes disputed disputing', needs: 'clause' },
  { forms: 'promise promises promised promising', needs: 'clause' },
  { forms: 'vow vows vowed vowing' },
  { forms: 'call calls called calling', needs: 'quote' },
  { forms: 'see sees saw seeing', needs: 'figure' },
  { forms: 'put puts put putting', needs: 'at' },
  { forms: 'identify identifies identified identifying', needs: 'as' },
];

/** Between a subject and its verb: "has also repeatedly said". */
export const betweenSubjectAndVerb = new Set(
  `has have had also later earlier then further previously repeatedly again now both all already recently first once
  publicly reportedly separately officially initially so far average itself himself herself themselves subsequently still just only even today yesterday tonight did do does
  monday tuesday wednesday thursday friday saturday sunday early late on last this night week month year afternoon evening morning
  january february april june july august september october november december
  however though meanwhile`.split(/\s+/),
);

/** After one of these a reporting verb gives no words: "declined to say", "did not say". */
export const silencing = new Set(
  "not never didn't doesn't don't hasn't haven't cannot can't won't to".split(' '),
);

/** A figure so introduced is told without saying by whom. */
export const hearsay =
  /\b(?:reportedly|allegedly|purportedly|supposedly|(?:is|are|was|were|been) (?:widely )?(?:reported|said|believed|thought|understood|rumou?red|estimated|alleged) to|according to (?:some |several |initial |early |unconfirmed )?(?:reports?|rumou?rs))\b/i;
