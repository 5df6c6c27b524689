/** Currencies: ISO 4217 code, signs, names (singular), and how many units one name is (a cent is a hundredth). */

export interface Currency {
  readonly code: string;
  readonly signs: readonly string[];
  readonly names: readonly string[];
  /** Adjectives that say whose a shared name is: "Canadian dollars". */
  readonly of?: readonly string[];
  /** Its code is a word, so that only its names and signs say it: "ALL 12 were saved". */
  readonly wordly?: true;
}

export const currencies: readonly Currency[] = [
  {
    code: 'USD',
    signs: ['$', 'US$', '＄', '$US', 'U.S.$'],
    names: ['dollar', 'buck', 'greenback'],
    of: ['us', 'u.s.', 'american', 'united states'],
  },
  { code: 'EUR', signs: ['€', 'euro', 'â‚¬', 'â\u0082¬'], names: ['euro'] },
  {
    code: 'GBP',
    signs: ['£', '￡', 'PS'],
    names: ['pound sterling', 'pounds sterling', 'sterling', 'quid'],
    of: ['british', 'uk'],
  },
  { code: 'JPY', signs: ['¥', '￥', 'JP¥', 'Y='], names: ['yen'], of: ['japanese'] },
  { code: 'CNY', signs: ['CN¥', 'RMB'], names: ['yuan', 'renminbi', 'rmb'], of: ['chinese'] },
  { code: 'RUB', signs: ['₽'], names: ['rouble', 'ruble'], of: ['russian'] },
  { code: 'UAH', signs: ['₴'], names: ['hryvnia', 'hryvnya'], of: ['ukrainian'] },
  { code: 'INR', signs: ['₹', 'Rs', 'Rs.', 'INR'], names: ['rupee'], of: ['indian'] },
  { code: 'PKR', signs: [], names: [], of: ['pakistani'] },
  { code: 'LKR', signs: [], names: [], of: ['sri lankan'] },
  { code: 'NPR', signs: [], names: [], of: ['nepalese', 'nepali'] },
  { code: 'CAD', signs: ['C$', 'CA$', 'Can$', 'CAN$', '$C', '$CAN'], names: [], of: ['canadian'] },
  { code: 'AUD', signs: ['A$', 'AU$', '$A', '$AU'], names: [], of: ['australian'] },
  { code: 'NZD', signs: ['NZ$', '$NZ'], names: [], of: ['new zealand'] },
  { code: 'HKD', signs: ['HK$', '$HK'], names: [], of: ['hong kong'] },
  { code: 'SGD', signs: ['S$', 'SG$'], names: [], of: ['singapore', 'singaporean'] },
  { code: 'TWD', signs: ['NT$'], names: [], of: ['taiwan', 'taiwanese', 'new taiwan'] },
  { code: 'BRL', signs: ['R$'], names: ['real', 'reais'], of: ['brazilian'] },
  { code: 'MXN', signs: ['MX$', 'Mex$'], names: ['peso'], of: ['mexican'] },
  { code: 'ARS', signs: [], names: [], of: ['argentine', 'argentinian'] },
  { code: 'COP', signs: [], names: [], of: ['colombian'] },
  { code: 'CLP', signs: [], names: [], of: ['chilean'] },
  { code: 'PHP', signs: ['₱'], names: [], of: ['philippine'] },
  { code: 'CHF', signs: ['SFr', 'Sfr'], names: ['franc', 'swiss franc'], of: ['swiss'] },
  { code: 'SEK', signs: ['SKr', 'Skr'], names: ['krona', 'kronor'], of: ['swedish'] },
  { code: 'NOK', signs: ['NKr', 'Nkr'], names: ['krone', 'kroner'], of: ['norwegian'] },
  { code: 'DKK', signs: ['DKr', 'Dkr'], names: [], of: ['danish'] },
  { code: 'CZK', signs: ['Kč'], names: ['koruna'], of: ['czech'] },
  { code: 'PLN', signs: ['zł'], names: ['zloty', 'zlotys', 'zlotych'], of: ['polish'] },
  { code: 'HUF', signs: [], names: ['forint'], of: ['hungarian'] },
  { code: 'RON', signs: [], names: ['leu', 'lei'], of: ['romanian'] },
  { code: 'TRY', signs: ['₺'], names: ['lira'], of: ['turkish'] },
  { code: 'ILS', signs: ['₪', 'NIS'], names: ['shekel'], of: ['israeli'] },
  { code: 'KRW', signs: ['₩'], names: ['won'], of: ['south korean', 'korean'] },
  { code: 'IDR', signs: ['Rp'], names: ['rupiah'], of: ['indonesian'] },
  { code: 'MYR', signs: ['RM'], names: ['ringgit'], of: ['malaysian'] },
  { code: 'THB', signs: ['฿'], names: ['baht'], of: ['thai'] },
  { code: 'VND', signs: ['₫'], names: ['dong'], of: ['vietnamese'] },
  { code: 'ZAR', signs: ['R'], names: ['rand'], of: ['south african'] },
  { code: 'NGN', signs: ['₦', 'N'], names: ['naira'], of: ['nigerian'] },
  { code: 'KES', signs: ['KSh', 'Ksh', 'Sh', 'KES'], names: ['shilling'], of: ['kenyan'] },
  { code: 'EGP', signs: ['LE'], names: [], of: ['egyptian'] },
  { code: 'SAR', signs: [], names: ['riyal', 'saudi riyal', 'saudiriyal'], of: ['saudi'] },
  { code: 'AED', signs: ['Dh', 'Dhs'], names: ['dirham'], of: ['emirati', 'uae'] },
  { code: 'QAR', signs: [], names: [], of: ['qatari'] },
  { code: 'IRR', signs: [], names: ['rial'], of: ['iranian'] },
  { code: 'KWD', signs: [], names: ['dinar'], of: ['kuwaiti'] },
  { code: 'IQD', signs: [], names: [], of: ['iraqi'] },
  { code: 'JOD', signs: [], names: [], of: ['jordanian'] },
  { code: 'GEL', signs: [], names: ['lari'], of: ['georgian'] },
  { code: 'UGX', signs: ['USh', 'Ush', 'Shs'], names: [], of: ['ugandan'] },
  { code: 'TZS', signs: ['TSh', 'Tsh'], names: [], of: ['tanzanian'] },
  { code: 'GHS', signs: ['GH₵', 'GH¢', '₵'], names: ['cedi'], of: ['ghanaian', 'ghana'] },
  { code: 'ZMW', signs: [], names: ['kwacha'], of: ['zambian'] },
  { code: 'ETB', signs: [], names: ['birr'], of: ['ethiopian'] },
  { code: 'XOF', signs: [], names: ['cfa franc'], of: ['cfa'] },
  { code: 'BDT', signs: ['৳', 'Tk'], names: ['taka'], of: ['bangladeshi'] },
  { code: 'MMK', signs: [], names: ['kyat'], of: ['myanmar'] },
  { code: 'AFN', signs: [], names: ['afghani'], of: ['afghan'] },
  { code: 'AZN', signs: ['₼'], names: ['manat'], of: ['azerbaijani'] },
  { code: 'BGN', signs: [], names: ['leva'], of: ['bulgarian'] },
  { code: 'ISK', signs: [], names: [], of: ['icelandic'] },
  { code: 'RSD', signs: [], names: [], of: ['serbian'] },
  { code: 'LBP', signs: [], names: [], of: ['lebanese'] },
  { code: 'SYP', signs: [], names: [], of: ['syrian'] },
  { code: 'KZT', signs: ['₸'], names: ['tenge'], of: ['kazakh'] },
  {
    code: 'PEN',
    signs: ['S/.', 'S/'],
    names: ['soles', 'nuevo sol', 'nuevos soles'],
    of: ['peruvian'],
    wordly: true,
  },
  { code: 'BOB', signs: [], names: ['boliviano'], of: ['bolivian'], wordly: true },
  { code: 'PYG', signs: ['₲'], names: ['guarani', 'guaranies', 'guaraní', 'guaraníes'], of: ['paraguayan'] },
  { code: 'UYU', signs: [], names: [], of: ['uruguayan'] },
  { code: 'VES', signs: [], names: ['bolivar', 'bolívar', 'bolivares'], of: ['venezuelan'] },
  { code: 'CRC', signs: ['₡'], names: ['colones'], of: ['costa rican'] },
  { code: 'GTQ', signs: [], names: ['quetzal', 'quetzales'], of: ['guatemalan'] },
  { code: 'HNL', signs: [], names: ['lempira'], of: ['honduran'] },
  { code: 'NIO', signs: [], names: ['cordoba', 'córdoba'], of: ['nicaraguan'] },
  { code: 'DOP', signs: ['RD$'], names: [], of: ['dominican'] },
  { code: 'CUP', signs: [], names: [], of: ['cuban'], wordly: true },
  { code: 'HTG', signs: [], names: ['gourde'], of: ['haitian'] },
  { code: 'JMD', signs: ['J$'], names: [], of: ['jamaican'] },
  { code: 'MAD', signs: [], names: [], of: ['moroccan'], wordly: true },
  { code: 'TND', signs: [], names: [], of: ['tunisian'] },
  { code: 'DZD', signs: [], names: [], of: ['algerian'] },
  { code: 'LYD', signs: [], names: [], of: ['libyan'] },
  { code: 'SDG', signs: [], names: [], of: ['sudanese'] },
  { code: 'SLE', signs: [], names: ['leone'], of: ['sierra leonean'] },
  { code: 'GMD', signs: [], names: ['dalasi'], of: ['gambian'] },
  { code: 'XAF', signs: ['FCFA'], names: ['central african franc'], of: ['central african'] },
  { code: 'CDF', signs: [], names: [], of: ['congolese'] },
  { code: 'RWF', signs: [], names: [], of: ['rwandan'] },
  { code: 'BIF', signs: [], names: [], of: ['burundian'] },
  { code: 'MZN', signs: [], names: ['metical', 'meticais'], of: ['mozambican'] },
  { code: 'MWK', signs: [], names: [], of: ['malawian'] },
  { code: 'BWP', signs: [], names: ['pula'], of: ['botswana', 'botswanan'] },
  { code: 'MGA', signs: [], names: ['ariary'], of: ['malagasy'] },
  { code: 'MUR', signs: [], names: [], of: ['mauritian'] },
  { code: 'AOA', signs: [], names: ['kwanza'], of: ['angolan'] },
  { code: 'UZS', signs: [], names: ['soum'], of: ['uzbek'] },
  { code: 'TJS', signs: [], names: ['somoni'], of: ['tajik'] },
  { code: 'AMD', signs: ['֏'], names: ['dram'], of: ['armenian'] },
  { code: 'BYN', signs: [], names: [], of: ['belarusian'] },
  { code: 'ALL', signs: [], names: [], of: ['albanian'], wordly: true },
  { code: 'MKD', signs: [], names: ['denar'], of: ['macedonian'] },
  { code: 'MNT', signs: ['₮'], names: ['tugrik', 'tögrög'], of: ['mongolian'] },
  { code: 'LAK', signs: ['₭'], names: [], of: ['lao', 'laotian'] },
  { code: 'KHR', signs: ['៛'], names: ['riel'], of: ['cambodian'] },
  { code: 'PGK', signs: [], names: ['kina'], of: ['papua new guinean'] },
  { code: 'FJD', signs: ['FJ$'], names: [], of: ['fijian'] },
  { code: 'OMR', signs: [], names: [], of: ['omani'] },
  { code: 'BHD', signs: [], names: [], of: ['bahraini'] },
  { code: 'YER', signs: [], names: [], of: ['yemeni'] },
];

/** Names that several currencies share; with an adjective ("Canadian dollars") they are one of them. */
export const sharedNames: readonly string[] = [
  'dollar',
  'pound',
  'peso',
  'franc',
  'krone',
  'kroner',
  'krona',
  'kronor',
  'kronur',
  'crown',
  'rupee',
  'ruble',
  'rouble',
  'real',
  'reais',
  'yen',
  'won',
  'yuan',
  'lira',
  'shilling',
  'dinar',
  'dirham',
  'rial',
  'riyal',
  'ringgit',
  'shekel',
];

/** Names that say no currency by themselves, and are kept as a unit of their own. */
export const unsettledNames: readonly string[] = ['crown'];

/** Which currencies a name may mean, by the country that a text is about. */
export const sharedBy: Readonly<Record<string, readonly string[]>> = {
  crown: ['SEK', 'NOK', 'DKK', 'CZK', 'ISK'],
  krone: ['NOK', 'DKK'],
  kroner: ['NOK', 'DKK'],
  krona: ['SEK', 'ISK'],
  peso: ['MXN', 'ARS', 'COP', 'CLP', 'PHP', 'UYU', 'CUP', 'DOP'],
  franc: ['CHF', 'XOF', 'XAF', 'CDF', 'RWF', 'BIF'],
  dinar: ['KWD', 'IQD', 'JOD', 'RSD', 'TND', 'DZD', 'LYD', 'BHD'],
  shilling: ['KES', 'UGX', 'TZS'],
  rupee: ['INR', 'PKR', 'LKR', 'NPR', 'MUR'],
};

/** Parts of a currency: how many make one. Which currency a cent is of is only said by what stands beside it. */
export const subunits: readonly {
  readonly name: string;
  readonly code: string;
  readonly size: number;
  readonly names: readonly string[];
  readonly tight?: readonly string[];
}[] = [
  { name: 'cent', code: 'USD', size: 0.01, names: ['cent', '¢'] },
  { name: 'euro cent', code: 'EUR', size: 0.01, names: ['euro cent', 'eurocent'] },
  { name: 'penny', code: 'GBP', size: 0.01, names: ['penny', 'pennies', 'pence'], tight: ['p'] },
  { name: 'kopeck', code: 'RUB', size: 0.01, names: ['kopeck', 'kopek'] },
  { name: 'kopiyka', code: 'UAH', size: 0.01, names: ['kopiyka'] },
  { name: 'sen', code: 'MYR', size: 0.01, names: ['sen', 'sens'] },
  { name: 'paisa', code: 'INR', size: 0.01, names: ['paisa', 'paise'] },
];

/** Words before an amount that is of money: "paid 15 pounds", "it cost 5m". */
export const paying: ReadonlySet<string> = new Set(
  (
    'cost costs costing paid pay pays paying worth fined fine fee price priced bill earn earns earned spent spend ' +
    'spends charged wage wages fetched cheque bill grant loan budget debt pension prize donation donated deposit rent ' +
    'tax salary bonus compensation damages ransom bail owe owes owed borrowed invested savings bid'
  ).split(' '),
);
