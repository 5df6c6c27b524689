const pairs = `
afghan Afghanistan; albanian Albania; algerian Algeria; american United States; angolan Angola; argentine Argentina; argentinian Argentina;
armenian Armenia; australian Australia; austrian Austria; azerbaijani Azerbaijan; azeri Azerbaijan; bahraini Bahrain; bangladeshi Bangladesh;
belarusian Belarus; belgian Belgium; bolivian Bolivia; bosnian Bosnia and Herzegovina; brazilian Brazil; british United Kingdom; briton United Kingdom;
bulgarian Bulgaria; burmese Myanmar; cambodian Cambodia; cameroonian Cameroon; canadian Canada; chadian Chad; chechen Chechnya; chilean Chile;
chinese China; colombian Colombia; congolese Congo; croatian Croatia; crimean Crimea; cuban Cuba; cypriot Cyprus; czech Czechia; danish Denmark; dane Denmark;
dutch Netherlands; ecuadorian Ecuador; egyptian Egypt; emirati United Arab Emirates; english England; eritrean Eritrea; estonian Estonia;
ethiopian Ethiopia; filipino Philippines; philippine Philippines; finnish Finland; finn Finland; french France; gazan Gaza; georgian Georgia;
german Germany; ghanaian Ghana; greek Greece; guatemalan Guatemala; haitian Haiti; honduran Honduras; hungarian Hungary; icelandic Iceland;
indian India; indonesian Indonesia; iranian Iran; iraqi Iraq; irish Ireland; israeli Israel; italian Italy; ivorian Ivory Coast; jamaican Jamaica;
japanese Japan; jordanian Jordan; kazakh Kazakhstan; kenyan Kenya; korean Korea; kosovar Kosovo; kurdish Kurdistan; kuwaiti Kuwait; kyrgyz Kyrgyzstan;
laotian Laos; latvian Latvia; lebanese Lebanon; liberian Liberia; libyan Libya; lithuanian Lithuania; malaysian Malaysia; malian Mali; maltese Malta;
mexican Mexico; moldovan Moldova; mongolian Mongolia; moroccan Morocco; mozambican Mozambique; namibian Namibia; nepalese Nepal; nepali Nepal;
nicaraguan Nicaragua; nigerian Nigeria; nigerien Niger; norwegian Norway; omani Oman; pakistani Pakistan; palestinian Palestine; panamanian Panama;
paraguayan Paraguay; peruvian Peru; polish Poland; pole Poland; portuguese Portugal; qatari Qatar; romanian Romania; russian Russia; rwandan Rwanda;
salvadoran El Salvador; saudi Saudi Arabia; scottish Scotland; senegalese Senegal; serbian Serbia; serb Serbia; singaporean Singapore; slovak Slovakia;
slovenian Slovenia; somali Somalia; spanish Spain; spaniard Spain; sudanese Sudan; swedish Sweden; swede Sweden; swiss Switzerland; syrian Syria;
taiwanese Taiwan; tajik Tajikistan; tanzanian Tanzania; thai Thailand; tibetan Tibet; tunisian Tunisia; turkish Turkey; turk Turkey; turkmen Turkmenistan;
ugandan Uganda; ukrainian Ukraine; uruguayan Uruguay; uzbek Uzbekistan; venezuelan Venezuela; vietnamese Vietnam; welsh Wales; yemeni Yemen;
zambian Zambia; zimbabwean Zimbabwe; european Europe; african Africa; asian Asia; us United States; u.s. United States; u.s United States; usa United States; uk United Kingdom;
u.k. United Kingdom; britain United Kingdom; america United States; uae United Arab Emirates
`;

/** The country or region that an adjective, a people's name or an abbreviation stands for, by its small letters. */
export const countryOf: ReadonlyMap<string, string> = new Map(
  pairs
    .split(';')
    .map((pair) => pair.trim().split(/\s+/))
    .flatMap(([name, ...country]) => (name ? [[name, country.join(' ')] as const] : [])),
);

/** Capitals and seats of power that stand for their government as actors ("Moscow fired 20 missiles"). */
export const seats: ReadonlyMap<string, string> = new Map([
  ['moscow', 'Russia'],
  ['kremlin', 'Russia'],
  ['kyiv', 'Ukraine'],
  ['kiev', 'Ukraine'],
  ['washington', 'United States'],
  ['white house', 'United States'],
  ['pentagon', 'United States'],
  ['beijing', 'China'],
  ['london', 'United Kingdom'],
  ['paris', 'France'],
  ['berlin', 'Germany'],
  ['tehran', 'Iran'],
  ['jerusalem', 'Israel'],
  ['tokyo', 'Japan'],
  ['seoul', 'South Korea'],
  ['pyongyang', 'North Korea'],
  ['delhi', 'India'],
  ['islamabad', 'Pakistan'],
  ['ankara', 'Turkey'],
  ['brussels', 'European Union'],
  ['eu', 'European Union'],
]);
