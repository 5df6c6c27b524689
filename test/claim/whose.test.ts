import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.ts';

const claims = (text: string) => extract([{ id: 'a', text }]).claims;

/** The claim of a text in a field. */
const of = (text: string, field: string) => claims(text).find((claim) => claim.field === field);

describe('whose sentence it is', () => {
  test.each<[string, string | null]>([
    ['Mara Keller was sentenced to 14 years in prison on Monday.', 'Mara Keller'],
    ['Keller was jailed for 14 years.', 'Keller'],
    ["Zephyrpay's Keller sentenced to 15 years for fraud", 'Keller'],
    ['A court in Torvik sentenced Mara Keller to 14 years in prison.', 'Mara Keller'],
    ['Mara Keller, 47, was given a 14-year sentence on Monday.', 'Mara Keller'],
    ['Mara Keller, who had denied the charges, was jailed for 14 years.', 'Mara Keller'],
    ['Keller got a 12-year prison term.', 'Keller'],
    ['Keller is serving a 14-year sentence for fraud.', 'Keller'],
    ['The court handed Keller a sentence of 14 years.', 'Keller'],
    ["Mara Keller's seven-year sentence was upheld.", 'Mara Keller'],
    ['The founder of Zephyrpay was sentenced to 14 years in prison.', null],
    ['The former chief executive has been handed a 15-year jail term.', null],
    ['The maximum sentence is 25 years.', null],
    ['Keller faces up to 20 years in prison.', null],
  ])('%s', (text, who) => {
    expect(of(text, 'sentence')!.object?.value ?? null).toBe(who);
  });
});

describe('who was fined, bailed or bought', () => {
  test.each<[string, string, string | undefined]>([
    ['The EU has imposed a fine of 80 million euros on the truck maker Holmen.', 'fines', 'Holmen'],
    ['Holmen was hit with a fine of 80 million euros.', 'fines', 'Holmen'],
    ['Holmen must pay a fine of 80 million euros.', 'fines', 'Holmen'],
    ['The regulator fined Holmen 80 million euros.', 'fines', 'Holmen'],
    ['A fine of 80 million euros was too low, she said.', 'fines', undefined],
    ['A judge set bail at $250,000 for Mara Keller.', 'bail', 'Mara Keller'],
    ['Keller was granted bail of $500,000 on Tuesday.', 'bail', 'Keller'],
    ['Velcor said it would buy rival Anthem Labs for $4.6 billion in cash.', 'contract value', 'Anthem Labs'],
    ['Velcor agreed to acquire Anthem Labs in a $5.1 billion deal.', 'contract value', 'Anthem Labs'],
    ["Velcor's $5.1 billion takeover of Anthem collapsed.", 'contract value', 'Anthem'],
  ])('%s', (text, field, who) => {
    const { object, place } = of(text, field)!;
    expect([object?.value, place]).toEqual([who, null]);
  });
});

describe('whose figure it is', () => {
  test.each<[string, string, string | undefined]>([
    ['Chipmaker Aldane reported second-quarter revenue of $2.31 billion.', 'revenue', 'Chipmaker Aldane'],
    ['Revenue at the chipmaker Aldane rose to $2.13 billion.', 'revenue', 'Aldane'],
    ["Aldane's net profit fell to $412 million.", 'profit', 'Aldane'],
    ["Turkey's annual inflation was 8.9 percent in March.", 'inflation', 'Turkey'],
    ['Turkish inflation hit 8.9 percent.', 'inflation', 'Turkey'],
    ['Inflation rose to 8.9 percent in March.', 'inflation', undefined],
    ['The conservative Union party won 38.4 percent of the vote.', 'votes', 'Union party'],
    ['The Democratic Party of Osto won 12 seats.', 'seats', 'Democratic Party'],
    ['The Brazilian signed a five-year contract.', 'contract length', undefined],
  ])('%s', (text, field, actor) => {
    expect(of(text, field)!.actor?.value).toBe(actor);
  });

  test('each party has the figure it stands on', () => {
    const text =
      'The Union party won 38 percent of the vote, ahead of the Social Democrats with 29 percent and the Greens on 12.';
    expect(claims(text).map(({ actor }) => actor?.value)).toEqual([
      'Union party',
      'Social Democrats',
      'Greens',
    ]);
    expect(claims('He moved to Osto with 12 friends.')[0]!.actor?.value).not.toBe('Osto');
  });
});

describe('who reached an age', () => {
  test.each<[string, string | null]>([
    ['The playwright Miriam Holt, whose comedies filled theatres, has died aged 84.', 'Miriam Holt'],
    ['Miriam Holt, author of many plays, has died at the age of 86, her family said.', 'Miriam Holt'],
    ['Holt died at home in Velm on Friday at 86.', 'Holt'],
    ['A woman died on Friday, aged 40.', null],
  ])('%s', (text, who) => {
    expect(of(text, 'age')!.object?.value ?? null).toBe(who);
  });
});

describe('what costs, rises and is for so much', () => {
  test.each<[string, string, string | null]>([
    ['A kilo of onions cost 31 crowns in Osto on Monday.', 'cost', 'onions'],
    ['Osto will give Madra 40 million crowns for food.', 'money', 'foods'],
    ['Flames reached a height of 60 metres at the Velm Tower.', 'height', 'Flames'],
    ['The Lotsberg rail tunnel, which is 53 kilometres long, was opened.', 'length', 'Lotsberg'],
  ])('%s', (text, field, what) => {
    expect(of(text, field)?.object?.value ?? null).toBe(what);
  });
});

describe('who has a figure that a list tells', () => {
  const actors = (text: string) => claims(text).map(({ actor }) => actor?.value ?? null);
  test.each<[string, (string | null)[]]>([
    ['Leading scorers: Silva, 11 goals; Costa, nine; Okafor, eight.', ['Silva', 'Costa', 'Okafor']],
    ['Top scorers: Silva 11, Costa nine, Okafor eight.', ['Silva', 'Costa', 'Okafor']],
    [
      'The Orioles (seven years, $140m) and the Pilots (six years, $120m) both bid.',
      ['Orioles', 'Orioles', 'Pilots', 'Pilots'],
    ],
    ['Okafor won in 2:04:31, ahead of Silva in 2:05:10.', ['Okafor', 'Silva']],
    [
      'Labour is on 32%, the Conservatives on 27% and the Greens on 12%, the Korsa poll found.',
      ['Labour', 'Conservatives', 'Greens'],
    ],
    ['The pollster gives Reform 29 per cent, Labour 24 and the Greens 11.', ['Reform', 'Labour', 'Greens']],
    ['The poll gives Reform 29 per cent, ahead of Labour on 24.', ['Reform', 'Labour']],
    ['Carl Dunning scored 24 points.', ['Carl Dunning']],
    [
      'The Union took 74 seats, the Greens 21 and the far-right Homeland 17.',
      ['Union', 'Greens', 'Homeland'],
    ],
    ['The Union won 76 seats, with the Greens on 20 and Homeland on 16.', ['Union', 'Greens', 'Homeland']],
    ['Bekele ran it in 2:06:02 and Moses Kato third in 2:06:39.', ['Bekele', 'Moses Kato']],
    ['Leading scorers: Silva (Rovers) 14, Okoro (United) 10.', ['Silva', 'Okoro']],
    ['A judge ordered Ruiz to forfeit $212 million and pay a fine of $5 million.', ['Ruiz', 'Ruiz']],
    ["Tomas Beran's Civic Union won 76 seats.", ['Civic Union']],
    ['North American sales rose 2 per cent.', [null]],
    ['OSTO (Globe Wire) - Killing 12 people on Monday, the storm cut power.', [null]],
    ['Tom Beck, two other officers and a driver were hurt.', [null]],
    ['Fires destroyed homes in Osto (400) and Veland (120).', [null, null]],
    ['In Osto, 12 homes were lost.', [null]],
  ])('%s', (text, who) => {
    expect(actors(text)).toEqual(who);
  });
  test('places of a list', () => {
    const text = 'Fires destroyed homes in Osto (400) and Veland (120).';
    expect(claims(text).map(({ place }) => place?.value)).toEqual(['Osto', 'Veland']);
  });
});

describe('a currency is told by the country that the text is about', () => {
  test.each<[string, string[]]>([
    ['The Swedish firm made 1.2 billion crowns.', ['SEK']],
    ['The Czech firm made 1.2 billion crowns, up from 1.1 billion.', ['CZK', 'CZK']],
    ['The firm in Denmark paid 500 million kroner.', ['DKK']],
    ['The Velandic firm paid 500 million crowns.', ['crown']],
    ['Firms in Sweden and Denmark paid 500 million crowns.', ['crown']],
    ['In Norway it cost 500 Swedish kronor.', ['SEK']],
    ['Pakistan borrowed 50 billion rupees.', ['PKR']],
    ['The firm paid 5 million pesos.', ['MXN']],
  ])('%s', (text, units) => {
    expect(claims(text).map(({ quantity }) => quantity.unit)).toEqual(units);
  });
});

describe('sentences that are told of several', () => {
  test.each<[string, (string | null)[]]>([
    ['Dana Wolfe and Luis Ortega were jailed for five and three years.', ['Dana Wolfe', 'Luis Ortega']],
    ['A judge jailed Ruiz and Beck for five and three years.', ['Ruiz', 'Beck']],
    ['Ruiz, Beck and Lund were jailed for five and three years.', [null, null]],
  ])('%s', (text, who) => {
    expect(claims(text).map(({ object }) => object?.value ?? null)).toEqual(who);
  });
});

describe('the company that an article is about', () => {
  test.each<[string, string | null]>([
    ['Halvorn cuts 400 jobs\n\nHalvorn said it would cut jobs. Profit fell to $3 million.', 'Halvorn'],
    ['Storm hits Osto\n\nThe storm hit Osto. Profit fell to $3 million at shops in Osto.', null],
    ['Ana Ruiz quits\n\nAna Ruiz quit on Monday. Profit fell to $3 million under Ana Ruiz.', null],
  ])('%s', (text, who) => {
    expect(of(text, 'profit')!.actor?.value ?? null).toBe(who);
  });
  test('says nothing where another one is told of', () => {
    const text = "Carrow buys Velcor\n\nCarrow is to buy Velcor. Velcor's revenue was $12m. Profit was $1m.";
    expect(of(text, 'profit')!.actor).toBeNull();
  });
});

test('a mark at the head of a sentence makes nobody an owner', () => {
  expect(claims("'A 6").map(({ text }) => text)).toEqual(['6']);
});
