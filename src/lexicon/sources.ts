/** Nouns for those who speak: people by their office, groups, organisations, and the papers that speak for them. Data only. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** One person by office or role; also part of a name's title. */
export const roles = words(`
  president vice-president premier minister secretary chancellor governor governor-general mayor senator congressman congresswoman
  lawmaker mp councillor ambassador envoy consul commissioner chief head director deputy chairman chairwoman chair chairperson
  manager executive ceo cfo coo cto founder co-founder owner partner spokesman spokeswoman spokesperson official officer
  captain colonel general lieutenant major sergeant commander admiral brigadier marshal inspector superintendent sheriff detective
  constable prosecutor attorney lawyer judge justice magistrate coroner doctor professor dr scientist researcher analyst economist
  strategist seismologist epidemiologist meteorologist forecaster expert historian author editor reporter journalist correspondent
  photographer coach trainer player striker captain goalkeeper teacher principal headteacher student resident villager witness survivor
  victim relative father mother brother sister son daughter wife husband widow neighbour neighbor farmer worker driver pilot nurse
  surgeon physician paramedic medic firefighter policeman policewoman soldier king queen prince princess pope bishop archbishop imam
  rabbi cardinal activist campaigner organiser organizer leader coordinator adviser advisor aide administrator treasurer
  source insider man woman boy girl person shopkeeper trader investor broker consultant fisherman pensioner passenger tourist
  defendant plaintiff complainant widower mum dad grandmother grandfather biologist astronomer geologist chemist physicist engineer statistician demographer pollster
  agent candidate nominee speaker whip premier-elect president-elect auditor ombudsman regulator governor-elect
`);

/** Several people at once; kept as an unnamed origin. */
export const groups = words(`
  officials authorities police firefighters firemen rescuers doctors medics paramedics witnesses eyewitnesses residents villagers locals
  neighbours neighbors activists campaigners protesters demonstrators organisers organizers analysts economists experts scientists
  researchers seismologists epidemiologists meteorologists forecasters investigators prosecutors lawyers lawmakers ministers diplomats
  officers soldiers commanders militants rebels insurgents separatists leaders executives sources insiders journalists reporters
  correspondents teachers students parents relatives survivors unions workers employees investors traders regulators spokespeople
  spokesmen aides advisers advisors observers monitors historians astronomers geologists biologists statisticians pollsters critics
  supporters opponents republicans democrats conservatives nurses hospitals schools companies firms banks agencies ministries
  insurers bookmakers shopkeepers farmers drivers passengers
  detectives deputies colleagues engineers auditors others attorneys
  employers solicitors charities ngos retailers growers producers dealers tenants landlords carers pilots miners girls boys men women mothers fathers
`);

/** Nouns that head the name of an organisation, or stand for it. */
export const organisations = words(`
  agency ministry department office bureau administration government cabinet parliament senate congress council committee commission
  board authority service services survey institute institution university college school academy centre center laboratory lab
  observatory network hospital clinic foundation fund bank reserve treasury exchange company corporation corp inc ltd plc group firm
  airline airlines union association federation league club party coalition alliance movement army navy force forces military militia
  guard staff command police court tribunal media press newspaper paper daily weekly magazine journal times post news agency television tv
  radio station channel broadcaster outlet publication website portal organisation organization nations cross crescent charity ngo
  watchdog regulator secretariat delegation mission unit team brigade embassy kremlin pentagon house palace states assembly
  society trust partners holdings industries headquarters directorate inspectorate society chamber brigade division crew operator
  utility provider supplier manufacturer maker retailer carrier monitor observatory tribune herald guardian telegraph gazette
  prosecution inquiry opposition insurer bookmaker crown coastguard jury panel regime junta family
  bases base registry registrar gang fund authority constabulary
`);

/** Written sources; their owner is the origin where the text names one. */
export const papers = words(`
  report reports study studies survey poll polls data figures statistics estimates estimate analysis research investigation audit
  review census results count tally statement release bulletin document documents filing indictment complaint article story dispatch
  alert update account records findings projections forecast forecasts index release reading documents dossier paper
`);

/** How the names of newspapers, broadcasters and news agencies end. */
export const outlets = words(`
  times post journal herald guardian telegraph gazette tribune mail star sun mirror express observer chronicle globe press news newspaper
  daily weekly magazine tv television radio broadcasting
`);

/** Nouns that take up a source named before: "the publication notes". */
export const mediaNouns = words(`
  publication newspaper paper outlet magazine journal broadcaster channel website portal media article report story agency daily station
`);

/** Titles before a name. */
export const titles = words(`
  mr mrs ms miss mx dr prof professor doctor sir dame lord lady rev reverend fr father sister brother president vice-president premier
  minister secretary chancellor governor gov mayor senator sen rep representative congressman congresswoman mp ambassador envoy
  commissioner chief director chairman chairwoman ceo capt captain col colonel gen general lt lieutenant maj major sgt sergeant cmdr
  commander adm admiral brig brigadier marshal inspector superintendent sheriff det detective constable judge justice prosecutor
  attorney king queen prince princess pope bishop archbishop imam rabbi cardinal coach manager spokesman spokeswoman spokesperson
  secretary-general governor-general brigadier-general lieutenant-general major-general comr snr insp inf supt hon deputy prime
  foreign defence defense interior health finance state owner super-agent agent gm head former acting then-president
`);

/** Small words inside a name. */
export const particles = words(
  'al el bin ibn de la le du da di dos van von der den ter ten del della y e abu of',
);

/** How the names of firms end, where they have a capital: "Delta Resources". */
export const firms = words(`
  resources energy mining steel motors pharmaceuticals pharma technologies systems airways capital securities bancorp telecom foods
  logistics railways petroleum healthcare health insurance enterprises solutions electric electronics semiconductor biotech
`);
