/** What makes a number a name: "Flight 370", "Section 230", "phase two", "FTSE 100". Data, no logic. */

/** Nouns after which a number is a name if they are written with a capital; otherwise it may count. */
export const labelNounsInCapitals: ReadonlySet<string> = new Set([
  'day',
  'week',
  'year',
  'protocol',
  'annex',
  'directive',
  'order',
  'question',
  'group',
  'pool',
  'heat',
  'tower',
  'court',
  'bay',
  'berth',
  'hangar',
  'hall',
  'checkpoint',
  'squad',
  'team',
  'tunnel',
  'well',
  'site',
  'camp',
  'round',
  'part',
  'title',
  'rule',
  'law',
  'case',
  'class',
  'size',
  'act',
  'scene',
  'track',
  'lot',
  'plan',
  'option',
  'item',
  'form',
  'box',
  'zone',
  'sector',
  'area',
  'bus',
  'train',
  'tram',
  'line',
  'unit',
  'block',
  'cell',
  'lane',
  'pit',
  'table',
  'volume',
  'model',
  'flat',
  'windows',
  'galaxy',
  'pixel',
  'numbers',
  'no',
  'articles',
  'pages',
  'figure',
  'season',
  'reactor',
  'brigade',
  'battalion',
  'regiment',
  'flight',
  'game',
  'radio',
  'studio',
  'war',
  'bowl',
  'building',
  'seat',
  'falcon',
  'artemis',
  'voyager',
  'soyuz',
  'firefox',
  'chrome',
  'android',
  'pump',
  'witness',
  'patient',
  'note',
  'symphony',
  'prop',
  'exhibit',
  'ligue',
  'bed',
  'precinct',
  'booth',
  'hole',
  'turn',
  'bar',
  'hut',
]);

/** Of these, nouns after which a number of three digits and more is a name in any case: "Osto Air flight 691 had". */
export const labelNounsOfLongNumbers: ReadonlySet<string> = new Set(['flight', 'squadron', 'battalion']);

/** All nouns after which a number is a name: these in any case. */
export const labelNouns: ReadonlySet<string> = new Set([
  ...labelNounsInCapitals,
  'qualifier',
  'route',
  'highway',
  'motorway',
  'interstate',
  'section',
  'sections',
  'article',
  'chapter',
  'page',
  'clause',
  'paragraph',
  'phase',
  'stage',
  'type',
  'level',
  'platform',
  'gate',
  'room',
  'ward',
  'district',
  'channel',
  'exit',
  'category',
  'step',
  'episode',
  'version',
  'psalm',
  'verse',
  'number',
  'nos',
  'nr',
  'amendment',
  'proposition',
  'resolution',
  'apartment',
  'suite',
  'terminal',
  'runway',
  'junction',
  'chromosome',
  'formula',
  'apollo',
  'boeing',
  'airbus',
  'tier',
  'appendix',
  'pier',
  'iphone',
  'playstation',
  'xbox',
  'grade',
  'schedule',
  'hiv',
  'covid',
  'footnote',
]);

/** Nouns that take a number in words as a name: "phase two", "step one", "day one". */
export const labelNounsWithWords: ReadonlySet<string> = new Set([
  'phase',
  'step',
  'chapter',
  'day',
  'number',
  'formula',
  'page',
  'type',
  'act',
  'part',
  'episode',
  'season',
  'force',
  'round',
  'tier',
  'option',
  'plan',
  'division',
  'league',
  'platform',
  'radio',
  'channel',
  'bbc',
  'volume',
  'stage',
]);

/** Indices and lists whose size is in their name. */
export const listNames: ReadonlySet<string> = new Set([
  'p',
  'sp',
  'nasdaq',
  'ftse',
  'dax',
  'cac',
  'nikkei',
  'asx',
  'russell',
  'stoxx',
  'topix',
  'ibex',
  'fortune',
  'forbes',
  'csi',
  'kospi',
  'sensex',
  'nifty',
  'dow',
  'big',
  'hot',
  'billboard',
]);

/** Words between a capitalised name and a number that still counts: "Russia 20 …" is rare, "US 5" is not. */
export const countedNames: ReadonlySet<string> = new Set([
  'US',
  'UK',
  'EU',
  'UN',
  'USA',
  'UAE',
  'U',
  'I',
  'A',
  'NATO',
  'AND',
  'OF',
  'TO',
  'IN',
  'THE',
  'FOR',
  'AT',
  'BY',
  'PLUS',
  'ONLY',
  'OVER',
  'WITH',
  'FROM',
  'AS',
  'ON',
  'ALL',
  'NOT',
  'HAS',
  'HAVE',
  'WAS',
  'ABOUT',
  'AGED',
  'NEARLY',
  'THAN',
  'LEAST',
  'KILLED',
  'BETWEEN',
  'ABOVE',
  'UP',
  'CIRCA',
  'IS',
  'ARE',
  'GDP',
  'PLACE',
  'EACH',
  'SEND',
  'OR',
]);

/** Ends of a street's name: "49 Mill Road". */
export const streets: ReadonlySet<string> = new Set([
  'street',
  'st',
  'road',
  'rd',
  'avenue',
  'ave',
  'av',
  'lane',
  'drive',
  'boulevard',
  'blvd',
  'square',
  'way',
  'court',
  'terrace',
  'crescent',
  'place',
]);

/** Two numbers with a slash that are a name. */
export const slashNames: ReadonlySet<string> = new Set([
  '9/11',
  '24/7',
  '7/7',
  '50/50',
  '11/9',
  '26/11',
  '4/20',
]);

/** Books whose verses are numbered: "John 3:16". */
export const booksOfVerses: ReadonlySet<string> = new Set([
  'genesis',
  'exodus',
  'leviticus',
  'deuteronomy',
  'job',
  'psalm',
  'psalms',
  'proverbs',
  'isaiah',
  'jeremiah',
  'ezekiel',
  'daniel',
  'matthew',
  'mark',
  'luke',
  'john',
  'acts',
  'romans',
  'corinthians',
  'galatians',
  'ephesians',
  'hebrews',
  'james',
  'peter',
  'revelation',
  'surah',
  'sura',
  'quran',
  'koran',
]);

const listed = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Nouns whose numbers have a part after the point: "Article 12.3", "iOS 17.2". */
export const decimalNouns: ReadonlySet<string> = listed(
  'article section sections chapter clause paragraph rule regulation version release figure table appendix ios ' +
    'android windows firefox chrome macos python annex web',
);

/** Things that a bare number before them is the make of: "a 747 jet". They are countable and singular, so that the number counts none. */
export const productNouns: ReadonlySet<string> = listed(
  'jet jetliner airliner plane airplane aeroplane chip processor engine rifle pistol helicopter tank car model ' +
    'locomotive series console phone motorcycle bomber fighter dreamliner max jumbo form forms sedan hatchback',
);

/** Guns and what they fire, after a calibre. */
export const calibreNouns: ReadonlySet<string> = listed(
  'calibre caliber cal pistol revolver rifle handgun gun magnum bullet bullets round rounds ammunition',
);

/** What a number with a letter names: "the 13F filing", "seat". */
export const filingNouns: ReadonlySet<string> = listed(
  'filing filings form forms report reports visa visas permit permits bus route class exemption status',
);

/** Words before a name in the middle of a sentence. */
export const beforeNames: ReadonlySet<string> = listed(
  'the in on by told of at with for from aboard via called named by watch watched use using against',
);

/** Verbs of one: what counted several would not say. */
export const sayingOne: ReadonlySet<string> = listed(
  'said says told reported reports is was has broadcast aired showed carried published',
);

/** Words with a capital at the start of a sentence before a number that counts. */
export const countWords: ReadonlySet<string> = listed(
  'some about around nearly almost over under at in on all another only just the these those other of for with by ' +
    'from between among first last next top roughly approximately perhaps maybe possibly up more fewer less than ' +
    'least most after before when while as and but or also then so out both its his her their our my your no not if ' +
    'since within even exactly fully further additional plus minus circa estimated aged age ages including today ' +
    'yesterday overall altogether to that what how why where who which this every each per mach',
);

/** Codes of states before a postal code: "PA 23456". */
export const stateCodes: ReadonlySet<string> = listed(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR ' +
    'PA RI SC SD TN TX UT VT VA WA WV WI WY DC',
);

/** Abbreviations before a number of a place in a text: "Fig. 3", "p. 12". */
export const placeAbbreviations: ReadonlySet<string> = listed('no nos fig figs p pp op ch vol art para');

/** Words around "zero" that make it no number: "net zero", "zero tolerance". */
export const beforeZero: ReadonlySet<string> = listed('net ground patient absolute year sub');
export const afterZero: ReadonlySet<string> = listed('tolerance hour hours gravity sum');

/** Works, players and the like, whose names may hold a number: "the film Orsk Rising 2", "the band 5 Miles Out". */
export const titledNouns: ReadonlySet<string> = listed(
  'film movie sequel prequel thriller comedy drama musical sitcom series show novel book album song single track game ' +
    'franchise band rapper singer podcast ship vessel ferry trawler tanker yacht submarine probe spacecraft satellite ' +
    'rocket rover lander mission shuttle asteroid comet',
);

/** Words before a title of which nobody has or does several. */
export const beforeTitles: ReadonlySet<string> = listed(
  'starring called named titled dubbed nicknamed codenamed watch watched watching see sees saw seen screening premiere',
);

/** Verbs that hand somebody a number, so that what follows a name counts: "gave Sinn Rovers 7". */
export const handing: ReadonlySet<string> = listed(
  'and or but while gave give gives giving leaving left leaves put puts putting handed awarded handing got had cost ' +
    'owed owes paid pays beat beats beating defeated near around outside across',
);

/** Hours of work that are written like a range. */
export const workingHours: ReadonlySet<string> = new Set(['9-to-5', 'nine-to-five', '9-to-6', 'nine-to-six']);

/** Abbreviations of bills and laws, letter by letter: "H.R. 1234", "S.B. 12". */
export const bills: ReadonlySet<string> = new Set([
  'H.R.',
  'S.B.',
  'H.B.',
  'A.B.',
  'S.R.',
  'H.J.R.',
  'S.J.R.',
  'S.',
]);

/** Nouns whose plural makes names of two numbers also without a capital: "lines 3 and 4", "lanes 2 and 3". */
export const ofPlaces: ReadonlySet<string> = listed(
  'line lane unit block pump track reactor train bus tram zone sector cell question item year berth no',
);

/** What is as sharp as "4K", and runs of "5K". */
export const inThousandsOfDots: ReadonlySet<string> = listed(
  'screen screens tv tvs television televisions video videos resolution camera cameras footage display displays ' +
    'monitor monitors streaming projector quality run runs race races',
);

/** Words joined to a number that make it count nothing: "a one-off", "a six-figure sum". */
export const uncountedTails: ReadonlySet<string> = listed(
  'one-off one-offs one-sided one-time one-way one-size one-upmanship one-stop five-figure ' +
    'six-figure seven-figure eight-figure nine-figure two-digit three-digit four-digit',
);

/** Words behind the number of a product: "the Vela 9 Pro". */
export const productTails: ReadonlySet<string> = new Set(
  'Pro Max Plus Ultra Mini Lite GT SE XL Turbo Air Edge Fold Flip Note Slim Series'.split(' '),
);

/** Lines of a screen: "1080p", which is no price. */
export const screenLines: ReadonlySet<string> = listed('480 576 720 1080 1440 2160 4320');

/** Numbers that are called for help. */
export const emergencyNumbers: ReadonlySet<string> = new Set(['911', '999', '112', '000', '111', '988']);

/** What comes in at such a number. */
export const emergencyWords: ReadonlySet<string> = new Set([
  'call',
  'calls',
  'caller',
  'callers',
  'operator',
  'operators',
  'dispatcher',
  'dispatchers',
  'recording',
  'recordings',
  'line',
  'hotline',
]);
