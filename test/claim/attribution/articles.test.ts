import { describe, expect, test } from 'vitest';
import { saidOf } from './said.ts';

interface Article {
  readonly style: string;
  readonly text: string;
  /** Figure → origin; null is the text's own voice. */
  readonly origins: Readonly<Record<string, string | null>>;
}

const articles: readonly Article[] = [
  {
    style: 'wire',
    text: `KARSTAD, March 4 (Example News) - A ferry carrying 212 passengers capsized off the island of Lunde on Tuesday, killing at least 19 people, the coast guard said.

Rescue boats pulled 143 survivors from the water before dark, coast guard spokesman Per Hovland told reporters in Karstad. "We are still looking for 50 people," Hovland said. He added that two helicopters and 11 vessels were taking part in the search.

The transport ministry said the vessel, built in 1987, was licensed for 180 passengers. Transport Minister Ingrid Solheim promised an inquiry.

"The ship left port with 32 people too many," she told public broadcaster LRB. "That is a crime."

Lunde, home to 4,100 people, lies 60 km from the mainland. It was the deadliest accident in Karstad waters since 1994, when 41 people drowned.

Residents of Lunde put the number of passengers at more than 250. LRB, citing port records, reported that 206 tickets had been sold.`,
    origins: {
      'at least 19 people': 'coast guard',
      '143 survivors': 'Per Hovland',
      '50 people': 'Per Hovland',
      '11 vessels': 'Per Hovland',
      '180 passengers': 'transport ministry',
      '32 people': 'Ingrid Solheim',
      '4,100 people': null,
      '41 people': null,
      'more than 250': 'residents of Lunde',
      '206 tickets': 'port records',
    },
  },
  {
    style: 'tabloid',
    text: `MUM-OF-THREE Kelly Marsh won £2.4million on a scratchcard - and spent £12 of it on chips.

The dinner lady, 41, from Brackwell, bought the £5 ticket at her local garage.

"I screamed so loud that 20 people came running," laughed Kelly. "My husband Dean thought I'd seen a rat!"

Dean, 44, said: "She's already bought 9 pairs of shoes."

A National Scratch spokesman said: "There are still 3 top prizes to be won." Brackwell has had 6 big winners since 2019.`,
    origins: {
      '£2.4million': null,
      '£5 ticket': null,
      '20 people': 'Kelly Marsh',
      '9 pairs': 'Dean',
      '3 top prizes': 'National Scratch spokesman',
      '6 big winners': null,
    },
  },
  {
    style: 'business',
    text: `Norvane raises its forecast as sales climb

Norvane Holdings said on Thursday that revenue rose 8 percent to $4.1 billion in the quarter. The company expects to open 60 stores this year, Chief Executive Lena Ortiz told analysts on a call.

"Demand was stronger than we thought: we hired 1,500 people," Ortiz said. Net income fell to $310 million from $345 million a year earlier.

Analysts polled by Datastrand had forecast revenue of $3.9 billion. Shares of Norvane, which employs 22,000 people, rose 5 percent.

According to a report by research firm Kettle & Crane, the market will grow 3 percent a year. Tom Reyes, an analyst at Brightwater Securities who has followed the company for 14 years, estimated that Norvane holds 17 percent of it.`,
    origins: {
      '$4.1 billion': 'Norvane Holdings',
      '60 stores': 'Lena Ortiz',
      '1,500 people': 'Lena Ortiz',
      '$310 million': null,
      '$3.9 billion': 'analysts polled by Datastrand',
      '22,000 people': null,
      '3 percent': 'Kettle & Crane',
      '14 years': null,
      '17 percent': 'Tom Reyes',
    },
  },
  {
    style: 'court',
    text: `A former accountant stole $1.2 million from a children's charity over six years, prosecutors told a court on Monday.

Martin Feld, 58, pleaded not guilty to 14 counts of fraud before Judge Olivia Crane.

Prosecutor Dina Aboud said Feld had used 37 false invoices. According to the indictment, he spent $400,000 on cars. "He took the money from 900 sick children," Aboud told the jury.

Defence lawyer Karl Winter argued that the charity's own books were wrong by $2 million. Winter, who has defended 200 clients, said his client "never saw a cent".

The judge, who is expected to hear 25 witnesses, said the trial would last three weeks.`,
    origins: {
      '$1.2 million': 'prosecutors',
      '14 counts': null,
      '37 false invoices': 'Dina Aboud',
      '$400,000': 'indictment',
      '900 sick children': 'Dina Aboud',
      '$2 million': 'Karl Winter',
      '200 clients': null,
      'three weeks': 'Olivia Crane',
    },
  },
  {
    style: 'sport',
    text: `Harwick City beat Dunmore 3-1 on Saturday in front of 31,000 fans to go four points clear.

Striker Leo Adeyemi scored twice to take his tally to 17 goals. "I want 25 before the season ends," he said.

Harwick coach Marta Vidal praised her side, who have lost only 2 of 20 matches. "We had 22 shots and could have scored six," Vidal said, adding that captain Jon Pryce would be out for 5 weeks with a knee injury.

Dunmore have now gone eight games without a win.`,
    origins: {
      '31,000 fans': null,
      '17 goals': null,
      '2 of 20': null,
      '22 shots': 'Marta Vidal',
      '5 weeks': 'Marta Vidal',
      'eight games': null,
    },
  },
  {
    style: 'science',
    text: `Bees in cities live longer than bees in the country, a study suggests. Researchers at the University of Ostrava followed 6,000 bees for two summers.

City bees lived 34 days on average, the researchers report in the journal Insect Letters. Lead author Jana Novotna says pesticides explain 70 percent of the difference.

"In the fields we found 12 different poisons," says Novotna. Others are not convinced. The sample was small, notes Paul Greer, an ecologist at Dalby College who was not involved in the work: only 40 hives were used.

Data from the environment ministry show that the country has lost 30 percent of its wild bees since 1990. A survey by the beekeepers' union found that 45 percent of members feed sugar.`,
    origins: {
      '6,000 bees': null,
      '34 days': 'researchers',
      '70 percent': 'Jana Novotna',
      '12 different poisons': 'Jana Novotna',
      '30 percent': 'environment ministry',
      '45 percent': "beekeepers' union",
    },
  },
  {
    style: 'retold report',
    text: `Dam at Velmore may fail, paper says
Cracks in the Velmore dam have widened to 14 centimetres.
The Daily Chronicle reported the information.
About 9,000 people live below the dam, the newspaper notes.
The repair would cost $80 million. According to engineer Ruth Adler, it should have begun 5 years ago.`,
    origins: {
      '14 centimetres': 'The Daily Chronicle',
      '9,000 people': 'The Daily Chronicle',
      '$80 million': 'The Daily Chronicle',
      '5 years': 'Ruth Adler',
    },
  },
];

/** One name, with or without its article. */
const bare = (name: string | null): string | null => name?.replace(/^The /, '') ?? null;

describe.each(articles)('$style', ({ text, origins }) => {
  test.each(Object.entries(origins))('«%s» → %s', (figure, origin) => {
    expect(bare(saidOf(text, figure)?.origin ?? null)).toBe(bare(origin));
  });
});
