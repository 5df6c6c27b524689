/** Currencies: ISO 4217 code, signs, names (singular), and how many units one name is (a cent is a hundredth). */

export interface Currency {
  readonly code: string;
  readonly signs: readonly string[];
  readonly names: readonly string[];
  /** Adjectives that say whose a shared name is: "Canadian dollars". */
  readonly of?: readonly string[];
}

export const currencies: readonly Currency[] = [
  {
    code: 'USD',
    signs: ['$', 'us$', '＄'],
    names: ['dollar', 'buck', 'greenback'],
    of: ['us', 'u.s.', 'american', 'united states'],
  },
  { code: 'EUR', signs: ['€'], names: ['euro'] },
  {
    code: 'GBP',
    signs: ['£', '￡'],
    names: ['pound sterling', 'sterling', 'quid', 'pound'],
    of: ['british', 'uk'],
  },
  { code: 'JPY', signs: ['¥', '￥', 'jp¥'], names: ['yen'], of: ['japanese'] },
  { code: 'CNY', signs: ['cn¥', 'rmb¥'], names: ['yuan', 'renminbi', 'rmb'], of: ['chinese'] },
  { code: 'RUB', signs: ['₽'], names: ['rouble', 'ruble'], of: ['russian'] },
  { code: 'UAH', signs: ['₴'], names: ['hryvnia', 'hryvnya'], of: ['ukrainian'] },
  { code: 'INR', signs: ['₹', 'rs', 'rs.'], names: ['rupee'], of: ['indian'] },
  { code: 'PKR', signs: [], names: [], of: ['pakistani'] },
  { code: 'LKR', signs: [], names: [], of: ['sri lankan'] },
  { code: 'NPR', signs: [], names: [], of: ['nepalese', 'nepali'] },
  { code: 'CAD', signs: ['c$', 'ca$', 'can$'], names: [], of: ['canadian'] },
  { code: 'AUD', signs: ['a$', 'au$'], names: [], of: ['australian'] },
  { code: 'NZD', signs: ['nz$'], names: [], of: ['new zealand'] },
  { code: 'HKD', signs: ['hk$'], names: [], of: ['hong kong'] },
  { code: 'SGD', signs: ['s$', 'sg$'], names: [], of: ['singapore', 'singaporean'] },
  { code: 'TWD', signs: ['nt$'], names: [], of: ['taiwan', 'taiwanese', 'new taiwan'] },
  { code: 'BRL', signs: ['r$'], names: ['real', 'reais'], of: ['brazilian'] },
  { code: 'MXN', signs: ['mx$'], names: ['peso'], of: ['mexican'] },
  { code: 'ARS', signs: [], names: [], of: ['argentine', 'argentinian'] },
  { code: 'COP', signs: [], names: [], of: ['colombian'] },
  { code: 'CLP', signs: [], names: [], of: ['chilean'] },
  { code: 'PHP', signs: ['₱'], names: [], of: ['philippine'] },
  { code: 'CHF', signs: [], names: ['franc', 'swiss franc'], of: ['swiss'] },
  { code: 'SEK', signs: [], names: ['krona', 'kronor'], of: ['swedish'] },
  { code: 'NOK', signs: [], names: ['krone', 'kroner', 'crown'], of: ['norwegian'] },
  { code: 'DKK', signs: [], names: [], of: ['danish'] },
  { code: 'CZK', signs: [], names: ['koruna'], of: ['czech'] },
  { code: 'PLN', signs: ['zł'], names: ['zloty'], of: ['polish'] },
  { code: 'HUF', signs: [], names: ['forint'], of: ['hungarian'] },
  { code: 'RON', signs: [], names: ['leu', 'lei'], of: ['romanian'] },
  { code: 'TRY', signs: ['₺'], names: ['lira'], of: ['turkish'] },
  { code: 'ILS', signs: ['₪'], names: ['shekel'], of: ['israeli'] },
  { code: 'KRW', signs: ['₩'], names: ['won'], of: ['south korean', 'korean'] },
  { code: 'IDR', signs: ['rp'], names: ['rupiah'], of: ['indonesian'] },
  { code: 'MYR', signs: ['rm'], names: ['ringgit'], of: ['malaysian'] },
  { code: 'THB', signs: ['฿'], names: ['baht'], of: ['thai'] },
  { code: 'VND', signs: ['₫'], names: ['dong'], of: ['vietnamese'] },
  { code: 'ZAR', signs: [], names: ['rand'], of: ['south african'] },
  { code: 'NGN', signs: ['₦'], names: ['naira'], of: ['nigerian'] },
  { code: 'KES', signs: ['ksh'], names: ['shilling'], of: ['kenyan'] },
  { code: 'EGP', signs: ['le'], names: [], of: ['egyptian'] },
  { code: 'SAR', signs: [], names: ['riyal', 'saudi riyal', 'saudiriyal'], of: ['saudi'] },
  { code: 'AED', signs: [], names: ['dirham'], of: ['emirati', 'uae'] },
  { code: 'QAR', signs: [], names: [], of: ['qatari'] },
  { code: 'IRR', signs: [], names: ['rial'], of: ['iranian'] },
  { code: 'KWD', signs: [], names: ['dinar'], of: ['kuwaiti'] },
  { code: 'IQD', signs: [], names: [], of: ['iraqi'] },
  { code: 'JOD', signs: [], names: [], of: ['jordanian'] },
  { code: 'GEL', signs: [], names: ['lari'], of: ['georgian'] },
  { code: 'KZT', signs: ['₸'], names: ['tenge'], of: ['kazakh'] },
];

/** Hundredths by name: [code, how many make one]. */
export const subunits: Readonly<Record<string, readonly [string, number]>> = {
  cent: ['USD', 100],
  penny: ['GBP', 100],
  pence: ['GBP', 100],
  kopeck: ['RUB', 100],
};
