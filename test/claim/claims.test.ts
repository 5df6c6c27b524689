import { describe, expect, test } from 'vitest';
import { explainClaim } from '../../src/claim/explain.ts';
import { extract } from '../../src/index.ts';
import { extractFrom } from '../../src/pipeline.ts';
import { documentOf } from '../../src/read/document.ts';

const claims = (text: string) => extract([{ id: 'a', text, published: '2031-05-14' }]).claims;

describe('fields', () => {
  test.each<[string, string[]]>([
    ['The flood killed 12 farmers.', ['deaths']],
    ['She was among 23 people who lost their lives in the fire.', ['deaths']],
    ['In Osto, 2,300 people work for the company.', ['employees']],
    ['On board the ferry were 72 people.', ['aboard']],
    ['On board the ferry were 68 passengers.', ['passengers']],
    ['The youngest of the victims was 21.', ['age']],
    ['There were 53 Nepalis on the list.', ['people']],
    ['A lorry worth $5 million was stolen.', ['valuation']],
    ['Huge cocaine find worth $295 million found in lorry', ['valuation']],
    ['About 31 tonnes of the drug were found at the port.', ['drugs seized']],
    ['They had no choice as orders for parts for tractors had fallen by 20 per cent.', ['orders']],
    ['The island lies 200 kilometers (125 miles) west of the capital.', ['distance']],
    [
      'Net income fell to €142m in the three months to June, compared with €229m a year ago.',
      ['profit', 'duration', 'profit'],
    ],
    ['Customs found 31 tonnes of cocaine, down from 38 tonnes a year ago.', ['drugs seized', 'drugs seized']],
    ['About 2,000 fell ill.', ['infected']],
    ['It could not pay a tax bill of $27 million.', ['taxes']],
    ['A woman of 71 was hurt.', ['age']],
    ['A man of 46 of Ostonian nationality died.', ['age']],
    ['A Frenchman of 46 fell ill.', ['age']],
    ['Her youngest patient was 19.', ['age']],
    ['I was 52 and fit.', ['age']],
    ['He will be 73 before he is freed.', ['age']],
    ['Mum-of-three Joan Pelt wept.', ['children']],
    ['She is a mother of two.', ['children']],
    ['Burns cover 70 per cent of their bodies.', ['bodies']],
    ['Divers found 70 bodies.', ['deaths']],
    ['The harbour body, Havna, has offered 13.5%.', ['percent']],
    ['The country has a deficit of 6.3% of GDP.', ['deficit']],
    ['Debt will peak at 96.4% of GDP.', ['debt']],
    ['The economy grew 3.2% year-on-year.', ['growth']],
    ['The ministry expects 3.7%.', ['percent']],
    ['Fuel duty will rise by 4p a litre.', ['taxes']],
    ['Some 900 workers will be pulled into the higher band.', ['employees']],
    ['Some 900 workers were pulled from the pit.', ['rescued']],
    ['Eleven auctions have taken place this year, up from seven in 2030.', ['auctions', 'auctions']],
    ['He said 43 "rebels" were killed.', ['deaths']],
    ['The army killed 18 bandits.', ['deaths']],
    ['Police freed 31 girls, leaving 32 in the hands of the gang.', ['released', 'number']],
    ['They face up to seven years in prison.', ['sentence']],
    ['The firm is 60 per cent owned by Carrow.', ['stake']],
    ['In the first three hours 22,000 places were sold.', ['duration', 'places']],
    ['Two night watchmen were there.', ['watchmen']],
    ['He has spent $3 million of the $8 million set aside.', ['money', 'money']],
    ['They saw 40 growers: nine will sell and six want to give up.', ['growers', 'growers', 'growers']],
    ['A group of 71 was hurt.', ['injured']],
    ['The party won 54 seats, 22 short of a majority.', ['seats', 'shortfall']],
    ['Some 1,400 firefighters carried out 2,600 checks.', ['firefighters', 'checks']],
    ['Two gunmen carried out the attack.', ['attackers']],
    ['At its peak, 780,000 customers had lost power.', ['without power']],
    ['Norvik Air flight 691 had 68 passengers.', ['passengers']],
    ['The ATR 72-500 had 68 passengers.', ['passengers']],
    ['Two dead, seven hurt after tram derails in Osto', ['deaths', 'injured']],
    ['Shelling of the camp left at least five dead and 16 injured.', ['deaths', 'injured']],
    ['Landslide toll hits 26', ['deaths']],
    ['The death toll from a landslide the night before rose to 26.', ['deaths']],
    ['The raid left five dead, bringing to 10 the number of farmers killed.', ['deaths', 'deaths']],
    ['He mourned the loss of those three people.', ['people']],
    ['They fled to Osto, a town of 6,000 people.', ['population']],
    ['They fled to the town of 6,000 in the hills.', ['population']],
    ['The number of people who have died in the outbreak has risen to 38.', ['deaths']],
    ['Three people, among them a nurse, were killed.', ['deaths']],
    ['He was jailed for the murders of three people.', ['deaths']],
    ['The storm claimed 40 lives and flooded the port.', ['deaths']],
    ['The war has cost dozens of lives.', ['deaths']],
    ['The army has lost almost 9,000 troops.', ['casualties']],
    ['Veland mobilises 4,000 men every month.', ['mobilisation']],
    ['They gathered soldiers near the river, over 50,000.', ['troops']],
    ['They want a 10-km buffer zone.', ['buffer zone']],
    ['Fighting goes on along the front lines, stretching for over 300 miles.', ['front line']],
    ['The rebels hold about a fifth of Veland’s territory.', ['territory']],
    ['A 6.1 quake struck Osto.', ['magnitude']],
    ['The quake hit at a depth of 10 kilometres.', ['depth']],
    ['Ana Ruiz, 45, left the company.', ['age']],
    ['Police offered a $5,000 reward.', ['reward']],
    ['The firm was valued at $2 billion.', ['valuation']],
    ['Unemployment fell to 4.2%.', ['unemployment']],
    ['The 157-foot ship sank in 90 metres of water.', ['length', 'depth']],
    ['The wreck lies within 20 miles of Osto.', ['distance']],
    ['They sold 12 pomegranates.', ['pomegranates']],
    ['The port of population 6,000 lost power.', ['population']],
    ['It puts the number aboard at 182.', ['aboard']],
    ['A trawler rescued 19 passengers.', ['rescued']],
    ['A trawler took off 19 passengers.', ['rescued']],
    ['More than 150 got out alive.', ['survivors']],
    ['Eight people suffered serious injuries.', ['injured']],
    ['The crash left 50 people with serious injuries.', ['injured']],
    ['Thousands of people have been living in tents.', ['sheltering']],
    ['Around 14,000 people flooded into camps.', ['sheltering']],
    ['Half a dozen robbers fled.', ['attackers']],
    ['Four men disguised as gardeners robbed a jeweller on Thursday.', ['attackers']],
    ['The loot, 104 pieces in all, was worth $53 million.', ['pieces', 'loot']],
    ['Belmar is offering $5,000 for the return of the ring.', ['reward']],
    ['She repeated her request for $30 million.', ['funds sought']],
    ['The wreck rests at 295 feet.', ['depth']],
    ['The bid is two-fifths more than the stock fetched on Tuesday.', ['premium']],
    ['The lake holds 12 million cubic metres of water.', ['volume']],
    ['Airports closed as thousands of union members rallied in Osto.', ['protesters']],
    ['The three-way summit has ended.', []],
    ['The four hardest-hit villages were Osto, Lind, Varn and Keld.', ['villages']],
    ['Just over 62 per cent of voters turned out.', ['turnout']],
    ['Shares in Acme jumped 9 percent to 74 euros.', ['shares', 'price']],
    ['The volcano threw a column of ash 11 kilometres into the sky.', ['height']],
    ['The plume rose 10,000 metres.', ['height']],
    ['The 2,847-metre volcano is quiet.', ['height']],
    ['Lava ran 3.2 km down the mountain.', ['distance']],
    ['The lava stopped 800 metres short of the village.', ['distance']],
    ['A no-go zone of 10 km is in force.', ['buffer zone']],
    ['The oil has a density of 870 kg/m3.', ['density']],
    ['Soot reached 180 µg/m³ in Osto.', ['concentration']],
    ['They took 870 kg of soot.', ['soot']],
    ['The brothers were jailed for nine and six years.', ['sentence', 'sentence']],
    ['He was jailed for nine and six years later died.', ['number', 'duration']],
    ['The painting fetched $57m.', ['contract value']],
    ['The yield on the 10-year note rose to 4.2 percent.', ['yield']],
    ['The 10-year U.S. Treasury yield fell to 4.2 percent.', ['yield']],
    ['The board has a 10-year plan to issue bonds.', ['duration']],
    ['Four people, including two children, died in the fire.', ['deaths', 'deaths']],
    ['Police arrested 40 people, including nine teenagers.', ['arrested', 'arrested']],
    ['Twelve firms closed, including three banks.', ['companies', 'banks']],
    ['The dead, including three children, were buried.', ['deaths']],
    ['Leading scorers: Silva, 11 goals; Costa, nine; Okafor, eight.', ['goals', 'goals', 'goals']],
    ['With 80% of polling stations counted, Ruiz had 52% of the vote.', ['polling stations', 'votes']],
    [
      'In the poll, Labour is on 32% and the Greens on 12%, said the pollster.',
      ['voting intention', 'voting intention'],
    ],
    [
      'A poll by Korsa put support at 32% for Labour, and 27% for the Greens.',
      ['voting intention', 'voting intention'],
    ],
    ['A poll of 1,200 people gives Reform 29 per cent.', ['people', 'voting intention']],
    ['Election results gave the Union 41.2 percent.', ['votes']],
    ['A poll put support for the strike at 71 per cent.', ['approval']],
    ['Acme is on 32 percent.', ['percent']],
    ['The Alliance won 88 seats, 24 fewer than last time.', ['seats', 'difference']],
    ['Rovers have 28 points, five more than United.', ['points', 'difference']],
    ['Rovers went five points clear.', ['lead']],
    ['They have lost four in a row.', ['defeats']],
    ['The army lost four in a raid.', ['casualties']],
    ['The agency says 412 people have died or gone missing.', ['casualties']],
    ['The war left 40,000 killed or wounded.', ['casualties']],
    ['The army put its losses at nine dead and 23 wounded.', ['deaths', 'injured']],
    ['Typhoon kills 31, cuts power to 1.8 million', ['deaths', 'without power']],
    ['They sold 12 paintings and bought nine.', ['paintings', 'paintings']],
    ['They have lost 9% of their purchasing power.', ['purchasing power']],
    ['23 migrants drown, 61 rescued off Lind', ['deaths', 'rescued']],
    ['At least 23 migrants, including four children, drowned when a boat sank.', ['deaths', 'deaths']],
    ['Today 24,000 rail staff strike over pay.', ['employees']],
    ['There were 40 air strikes over Osto.', ['air strikes']],
    [
      'It cut its forecast for operating profit by 5 million euros to 55 million euros.',
      ['profit', 'profit'],
    ],
    ['Two plants will close by May.', ['closures']],
    ['Marko Dene pulled one back.', []],
    ['Some 900 people joined the march; police estimated the turnout at 500.', ['protesters', 'protesters']],
    ['Some 5,000 strikers marched. Organisers put the number at 12,000.', ['protesters', 'protesters']],
    ['A search was under way for six more.', ['missing']],
    ['A nurse flew out with a team of 12.', ['people']],
    ['They were jailed for nine, seven and four years.', ['sentence', 'sentence', 'sentence']],
    ['The quake hit 38 km east of the city of Beira.', ['distance']],
    ['In the poll, six in ten think the premier is doing a bad job.', ['percent']],
    ['The family of four died.', ['deaths']],
    ['Boats were thrown inland by waves eight metres high.', ['waves']],
    ['Among the victims were five children.', ['victims']],
    ['The charity needs 3 million euros.', ['funds sought']],
    ['Bookies slashed the odds from 4-1 to evens.', ['number']],
    ['The fraudster was caged for 11 years.', ['sentence']],
    ['Ruiz got a 12-year term for fraud.', ['sentence']],
    ['The mayor got a five-year term.', ['duration']],
    ['Seats won:\n\n* Union: 88 seats (36%)\n* Greens: 20 (11%)', ['seats', 'percent', 'seats', 'percent']],
    ['It widened the exclusion zone to 12 kilometres.', ['buffer zone']],
    ['The blast forced 14,000 people from villages nearby.', ['displaced']],
    ['At least 50,000 people marched through Osto.', ['protesters']],
    ['More than 300 Danes left.', ['people']],
    ['A 10-kilometre wide zone was closed.', ['width']],
    ['A zone roughly 6 miles wide was closed.', ['width']],
    ['They want a 10-kilometre wide buffer zone.', ['buffer zone']],
    ['At least 25 of the injured were flown to Osto.', ['injured']],
    ['The Sarn is a diamond of 31 carats of deepest blue.', ['weight']],
    ['A bomb killed two men, bringing to 10 the number of Danes killed this year.', ['deaths', 'deaths']],
    ['Stocks fell; Hartle’s lost 4 per cent.', ['percent']],
    [
      'The quake killed 612 people, wounding around 1,400 and damaging 30 schools.',
      ['deaths', 'injured', 'buildings damaged'],
    ],
    ['It shook Osto, killing ten and wounding other 70, officials said.', ['deaths', 'injured']],
    ['Five soldiers lost their lives, four from friendly fire.', ['deaths', 'deaths']],
    ['Two gunmen killed 12.', ['attackers', 'deaths']],
    ['The park is licensed for 20,000 people.', ['capacity']],
    ['The hall can hold up to 900.', ['capacity']],
    ['The arena has a capacity of 15,000.', ['capacity']],
    ['The ferry has a licence for 160 passengers.', ['capacity']],
    ['The 60,000-seat stadium was shut.', ['capacity']],
    ['The 300-seat parliament met.', ['seats']],
    ['The police hold 12 men.', ['arrested']],
    ['The 12-storey tower has 240 flats.', ['storeys', 'apartments']],
    ['A three-vehicle crash closed the six-lane road.', ['vehicles', 'lanes']],
    ['The company was fined $2.4 million.', ['fines']],
    ['It sold 500 tickets at $80 each.', ['tickets', 'price']],
    ['The batteries were renewed for $5 million.', ['cost']],
    ['The firm hired 250 guards.', ['guards']],
    ['They had seven shots on target and 19 shots in all.', ['shots on target', 'shots']],
    ['The firm hired 250 people.', ['hired']],
    ['The firm employs 250 people.', ['employees']],
    ['Oil leaked from the 20-inch pipeline.', ['diameter']],
    ['Most of the dead were women between 17 and 25.', ['age']],
    ['Between 17 and 25 women were hurt.', ['injured']],
    ['Length: 62 metres; crew on board: 41', ['length', 'crew']],
    ['Deaths: 12', ['deaths']],
    ['Localities affected: 31', ['localities']],
    ['Houses flooded: 1,870', ['homes']],
    ['The 300 destined for the north were sent back.', ['number']],
    ['Roads closed: 14', ['roads']],
    ['Persons evacuated: 140', ['evacuated']],
    ['Passengers rescued: 14', ['rescued']],
    ['The figure for those still missing is 25.', ['missing']],
    ['The toll of the war that began in 2022 stands at 9,000.', ['deaths']],
    ['The central bank leaves its rate at 5.25 per cent.', ['interest rate']],
    ['The board held rates at 5.25%.', ['interest rate']],
    ['The club kept its success rate at 40 per cent.', ['percent']],
    ['The CPI rose 4.4%.', ['inflation']],
    ['The council removes 260 full-time equivalent posts.', ['job cuts']],
    ['The river crested at 6.8 m (22.3 ft).', ['distance']],
    ['Aboard: 182', ['aboard']],
    ['Velm quake: 12 dead', ['deaths']],
    ['He said: 12 came.', ['number']],
    ['Five men were shot dead.', ['deaths']],
    ['He said 30 of the 80 wounded remained in hospital.', ['hospitalised', 'injured']],
    ['Three farmers, who had sought refuge in a small school in the north of Osto, died.', ['deaths']],
    ['Hundreds of bank and post buildings were damaged.', ['buildings damaged']],
    ['Some 40 police and soldiers left.', ['police officers']],
    ['Among the dead are 11 doctors.', ['deaths']],
    ['The dead included seven children.', ['deaths']],
    [
      'The raids take the toll since the army stormed the strip 11 days ago to above 600.',
      ['duration', 'deaths'],
    ],
    ['In the eight countries together, 16 million were affected.', ['countries', 'affected']],
    ['The protest march was attended by an approximate 200,000.', ['protesters']],
    ['The protest march that ended the long strike was attended by about 200,000.', ['protesters']],
    ['About 500 people attended the match.', ['spectators']],
    ['Police put the march, to mark a strike, at 30,000 people.', ['protesters']],
    ['Eighteen per cent of patients die.', ['deaths']],
    ['The firm lost 70 percent of its traffic.', ['traffic']],
    ['The Ruiz family owns a third of Brightwell.', ['stake']],
    ['It offered a premium of 38 percent.', ['premium']],
    ['The plan sets aside $4 million for roads and cuts 1,200 jobs.', ['spending', 'job cuts']],
    ['The firm will cut 400 jobs and close two of its nine plants.', ['job cuts', 'closures', 'factories']],
    ['Growth of 2.8 percent is a fantasy; the bank expects 1.9 percent.', ['growth', 'growth']],
    [
      'Turnout was 71 percent, the commission said, compared with 64 percent in 2027.',
      ['turnout', 'turnout'],
    ],
    [
      'The survey questioned 1,204 people, with a margin of error of three points.',
      ['respondents', 'margin of error'],
    ],
    ['Some 4 million people were eligible to vote.', ['voters']],
    ['They shot down 40.', ['intercepted']],
    ['Acme laid off 300 workers.', ['job cuts']],
    ['Rovers won eight games and have 71 points.', ['wins', 'points']],
    ['It offers $6 a share, 31 per cent above the price at the close.', ['price per share', 'premium']],
    ['Orlan will acquire Bexar, paying $64 a share in cash.', ['price per share']],
    ['Bexar earned $64 a share.', ['income']],
    ['The Senate voted 52-48 on Tuesday to confirm her.', ['vote']],
    ['Rovers won 3-1 on Tuesday.', ['score']],
    ['The bill passed by 312 votes to 240.', ['votes', 'votes']],
    ['The vaccine was 91 percent effective in a trial.', ['efficacy']],
    ['They were hit at 6,100 metres above sea level.', ['height']],
    ['The drivers will get a pay rise of 4.5 percent.', ['income']],
    ['Gunmen seized 35 girls from a school.', ['hostages']],
    ['Police seized 35 rifles.', ['weapons']],
    ['The plant in Osto, where 1,900 people work, was shut.', ['employees']],
    ['About 850 pupils attend the school.', ['students']],
    ['Some 40,000 people attended the concert.', ['spectators']],
    ['Lutea has a diameter of 134 kilometres.', ['diameter']],
    ['The reactor can produce 1,600 megawatts.', ['power']],
    ['The plant can produce 1,600 cars.', ['production']],
    ['Osto has finished a 320-kilometre fence along its border.', ['length']],
    ['They climbed a 5-metre fence.', ['height']],
    ['The peak of 6,812 metres was climbed again.', ['height']],
    ['The speed limit on the curve is 80 km/h.', ['speed limit']],
    ['It was going 120 km/h on a curve with a limit of 80 km/h.', ['speed', 'speed limit']],
    ['The $2 billion bridge was opened on Monday.', ['cost']],
    ['He was tried for a $2 billion fraud.', ['money']],
    ['The 1,800 residents of Torvik have been drinking bottled water.', ['population']],
    ['The 40 residents of the home were brought out.', ['residents']],
    ['Some 300 residents of Torvik marched on Sunday.', ['protesters']],
    ['The island is home to 120,000 people.', ['population']],
    ['Velm has about 200,000 residents.', ['population']],
    ['The city’s 167,000 people woke up.', ['population']],
    ['The firm has 200 people.', ['people']],
    ['The takeover worth £1.2bn was agreed.', ['contract value']],
    ['The deal, valued at £1.4 billion, was signed.', ['contract value']],
    ['The council spent the $40,000 that it had offered as a reward.', ['reward']],
    ['They took gems worth 53 million euros.', ['loot']],
    ['A ferry carrying 154 people sank.', ['aboard']],
    ['Seas of four to five metres held them up.', ['waves']],
    ['Waves were three metres high.', ['waves']],
    ['Five men carried out the attack.', ['attackers']],
    ['The fire had grown to 1,200 acres by nightfall.', ['burned area']],
    ['The crossing lasts an hour and costs 12 euros.', ['cost']],
    ['The six-tonne anchor was lost.', ['weight']],
    ['He has won 44 fights, 31 of them by knockout.', ['wins', 'knockouts']],
    ['He made nine title defenses.', ['defences']],
    ['They showed plans for 60 shops closing by May.', ['closures']],
    ['There were 45 arrests in the city centre.', ['arrested']],
    ['The outbreak has killed 64 people and infected 2,300.', ['deaths', 'infected']],
    ['The blast killed 12 people and three injured survivors were found.', ['deaths', 'survivors']],
    ['Of the dead, 21 were children.', ['deaths']],
    ['Of the group, 21 were children.', ['number']],
    ['There were 180 new cases in 24 hours, up from 140.', ['cases', 'duration', 'cases']],
    ['The party won 53 seats and 29.9 percent of the vote, the Greens 16.', ['seats', 'votes', 'seats']],
    ['Turnout was 71 percent. In 2027 it was 63 percent.', ['turnout', 'turnout']],
    ['Some 3.3 million voters cast ballots.', ['voters']],
    ['The fraud that cost 14,000 savers $2.3 billion.', ['savers', 'cost']],
    ['The director put the chances at 60 percent.', ['probability']],
    ['She is 99.9 percent sure of it.', ['certainty']],
    ['Some 15,000 people watched from the beach.', ['spectators']],
    ['The court sentenced him to 11 years.', ['sentence']],
    ['The judge fined him $40 million.', ['fines']],
    ['He must pay $310 million in compensation.', ['damages']],
    ['He must pay $310 million for the mill.', ['contract value']],
    ['Some 2,200 employees lost their jobs.', ['job cuts']],
    ['The failure cost 2,500 people their jobs.', ['job cuts']],
    ['The storm that killed 12 hits Osto.', ['deaths']],
    ['A crowd of 58,900 saw Osto lose.', ['spectators']],
    ['Osto won the cup in front of 61,240 at the Harbour Park.', ['spectators']],
    ['Around 1.2 million people use its trains every day.', ['passengers']],
    ['Osto had 64% of the ball.', ['possession']],
    ['Some 230 houses were destroyed and another 90 damaged.', ['buildings destroyed', 'buildings damaged']],
    ['The quake destroyed 230 houses and killed 90.', ['buildings destroyed', 'deaths']],
    ['A wall of sludge swept away 214 houses.', ['buildings destroyed']],
    ['Rail strike ends as unions accept 6.5% pay rise', ['income']],
    ['The firm reported a 34 per cent fall in second-quarter profit.', ['profit']],
    ['The union had sought a 9 percent rise.', ['percent']],
    ['Experts put the cost of the strike at $450 million.', ['cost']],
    ['Experts at Lannet Bank estimated the cost of the strike at $450 million.', ['cost']],
    ['The strike cost the economy $300 million.', ['cost']],
    ['The strike had cost the firm $61 million in lost ticket sales.', ['cost']],
    ['Thousands of stolen cars were found.', ['cars']],
    ['It cut its forecast for capital spending to $5 billion.', ['spending']],
    ['The firm raised its revenue forecast to $12 billion.', ['revenue']],
    ['Sales were $3.1 billion, below the $3.2 billion analysts had forecast.', ['revenue', 'revenue']],
    ['The walkout was called in anger and lasted 11 days.', ['strike length']],
    ['The rain lasted 11 days.', ['duration']],
    ['Rescuers were searching for 14 miners.', ['missing']],
    ['Police were searching for 14 men.', ['men']],
    ['Some 3,400 residents were moved to shelters.', ['evacuated']],
    ['About 3,500 people forced to leave their homes slept in schools.', ['displaced']],
    ['The quake forced thousands of people to take refuge.', ['sheltering']],
    ['The mayor urged thousands of people to take refuge.', ['people']],
    ['The chairman put support at 94 per cent of members.', ['approval']],
    [
      'Police put the march at 30,000 people. Witnesses said there were more than 50,000.',
      ['protesters', 'protesters'],
    ],
    ['Police put the march at 30,000 people. The firm has 50,000.', ['protesters', 'number']],
    ['The toll rose to 47, with more than 300 people injured.', ['deaths', 'injured']],
    ['The toll rose to 47, with 12 people in one village.', ['deaths', 'deaths']],
    ['Two pupils and a guard have been shot dead.', ['deaths']],
    ['Two pupils and a guard have been shot.', ['shot']],
    ['Velmore school shooting: Four dead as pupil opens fire', ['deaths']],
    ['Police shot 12 protesters.', ['shot']],
    ['It said it would close 45 shops and cut 1,800 jobs.', ['closures', 'job cuts']],
    ['The losses could top $400 million.', ['losses']],
    ['The outbreak stands at 22 cases, up from 14 a week earlier.', ['cases', 'cases']],
    ['It had 301 cases across 14 states, compared with 285 last year.', ['cases', 'countries', 'cases']],
    ['Sales fell 4.3%, less than the 1.8% decline analysts had expected.', ['revenue', 'percent']],
    ['Core inflation, which strips out food, slowed to 3.5%.', ['inflation']],
    ['Service inflation - which the bank watches closely - slowed to 4.7%.', ['inflation']],
    ['Gross margin is expected to fall by 120 basis points.', ['profit margin']],
    ["Velmore's lead over Osto has fallen to six points.", ['vote lead']],
    ['Velmore has an 8-point lead over Osto.', ['vote lead']],
    ['Debt stood at 215 million pounds, against 180 million a year earlier.', ['debt', 'debt']],
    ['It had shot down 34 of 51 drones.', ['intercepted', 'drones']],
    ['It fired 62 drones, 40 of which were shot down.', ['drones', 'intercepted']],
    ['It has seven bridges, two of which collapsed.', ['bridges', 'bridges']],
    ['Its forces had eliminated 30 officers.', ['deaths']],
    ['The firm eliminated 30 jobs.', ['job cuts']],
    ['A train with 240 people onboard left the tracks.', ['aboard']],
    ['Patients lost 15.2% of their body weight.', ['weight']],
    ['The line lost half of its volume.', ['line']],
    ['Two people died and 14 were taken to hospital.', ['deaths', 'hospitalised']],
    ['Some 19 people have been treated in hospital.', ['hospitalised']],
    ['The magazines held 15 rounds.', ['shots']],
    ['Police found 900 rounds of ammunition.', ['ammunition']],
    ['The two sides held three rounds of talks.', ['talks']],
    ['Ruiz won the fight after seven rounds.', ['rounds']],
    ['A vigil drew 2,000 people to the church.', ['spectators']],
    ['The march drew 2,000 people.', ['protesters']],
    ['The lake drew 2,000 people.', ['people']],
    ['The blaze was 18% contained, up from 5% a day earlier.', ['containment', 'containment']],
    ['The club paid $40m for the striker.', ['contract value']],
    ['The city paid $40m last year.', ['money']],
    ['Denmark offered $2 million.', ['money']],
    ['The bridge cost $1.8m.', ['cost']],
    ['The theatre has seating for 900.', ['capacity']],
    ['It won the five-match series.', ['matches']],
    ['Work on the 640-bed Osto Hospital began on Monday.', ['hospital beds']],
    ['The fire was put out after burning 9,400 hectares of heath.', ['burned area']],
    ['She presented a budget with a planned deficit of 3.4 percent of gross domestic product.', ['deficit']],
    ['The draft foresees a shortfall equal to 4.3 percent of GDP.', ['deficit']],
    ['The Velm peaked at 8.4 metres in Osto on Friday.', ['water level']],
    ['The river, which had stood at 6 metres, rose to 8.4 metres.', ['water level', 'water level']],
    ['The mountain peaks at 4,100 metres.', ['distance']],
    ['The Osto Bridge, a crossing that runs 1,240 metres, was opened.', ['length']],
    ['Ruiz ran 10 km to the bridge.', ['distance']],
    ['They rode off with watches that police value at 4.2 million euros.', ['valuation']],
    ['The attendance at the ground was given as 38,170.', ['spectators']],
    ['A leak will cost hotel chain Osto 28 million euros, a regulator ruled.', ['cost']],
    ['Wheat for December closed at 238 euros a tonne.', ['price']],
    ['The dam was letting out 900 cubic metres of water a second.', ['flow']],
    ['The reservoir holds 900 cubic metres of water.', ['volume']],
    ['The helicopter was flying at 1,100 feet.', ['height']],
    ['The ticket won 76 million euros in the draw.', ['prize']],
    ['In the city 69,000 households lost their electricity.', ['without power']],
    ['Osto takes over Madra Foods and pays 7.3 million crowns.', ['contract value']],
    ['Students will pay $8,950 a year in tuition.', ['price']],
    ['The company won orders for 76 million euros.', ['money']],
    ['They stayed in a five-star hotel.', ['stars']],
    ['The cost of fighting the fire has reached $18.7 million.', ['cost']],
    ['A tsunami of about 1.2 metres hit the coast.', ['waves']],
    ['He put the number of dead at 35.', ['deaths']],
    ['The poet was found dead at 35.', ['age']],
    ['Ana Ruiz was the leading Dane after a 69.', ['number']],
    ['Ana Ruiz is 69.', ['age']],
    ['It landed within 600km of the pole.', ['distance']],
    ["Teachers' pay rose by 5%.", ['income']],
    ['Some 51% of the public supported striking teachers.', ['public']],
    ['In the ballot 90.4% backed strikes.', ['percent']],
    ['The carrier sold 30 planes and the load factor was 86.3 percent.', ['aircraft', 'factor']],
    ['The turnout in Osto and the valley was 61%.', ['turnout']],
    ['Operating profit more than doubled to $2.9 million.', ['profit']],
    ['It doubled its operating profit to $2.9 million.', ['profit']],
    ['It gave $4,000 each to the heirs.', ['money']],
    ['He was jailed for life with a minimum term of 31 years.', ['sentence']],
    ['The jury convicted him by a majority of 10 to 2.', ['score']],
    ['Four children were among the dead.', ['deaths']],
    ['Four children were among the injured.', ['injured']],
    ['Four children were among the guests.', ['children']],
    ['The rover moves at 1cm per second.', ['speed']],
    ['The economy grew 3%.', ['growth']],
    ['Average hourly earnings rose 0.5%.', ['income']],
    ['The average cost of a home rose to 296,648 pounds ($402,000).', ['cost']],
    ['The truck weighs 20,000 pounds.', ['weight']],
    ['The 26-year-old beat Ana Ruiz by two minutes.', ['age', 'duration']],
    ['Police recorded 15,016 offences.', ['crimes']],
    ['He was charged with five offences.', ['charges']],
    ['Borrowing is seen at 138 billion pounds, falling to 67 billion by 2030.', ['money', 'money']],
    ['Some 38 bodies were found and 21 people saved.', ['deaths', 'rescued']],
    ['The turnout in Osto, such as it was, reached 15%.', ['turnout']],
    ['The space economy could be worth $1 trillion.', ['valuation']],
  ])('%s', (text, expected) => {
    expect(claims(text).map((claim) => claim.field)).toEqual(expected);
  });
});

describe('parts and wholes', () => {
  test.each<[string, [string, string, string | null][]]>([
    ['A second group of 31 girls was freed.', [['31', 'released', 'additional']]],
    [
      'They hold 23 hostages. The hostages include six foreigners.',
      [
        ['23', 'hostages', null],
        ['6', 'hostages', 'part'],
      ],
    ],
    [
      'Four of the 68 passengers were infants.',
      [
        ['4', 'passengers', 'part'],
        ['68', 'passengers', null],
      ],
    ],
    [
      'Twelve of the 40 passengers were killed.',
      [
        ['12', 'deaths', null],
        ['40', 'passengers', null],
      ],
    ],
    [
      'Twelve of the 40 people killed were children.',
      [
        ['12', 'deaths', 'part'],
        ['40', 'deaths', null],
      ],
    ],
    ['Three of those killed were children.', [['3', 'deaths', 'part']]],
    ['Five of the dead were tourists.', [['5', 'deaths', 'part']]],
    ['Ten of the passengers were killed.', [['10', 'deaths', null]]],
    ['Some 300 of its shops will close next year.', [['300', 'stores', null]]],
    [
      'Five men were arrested. Two of them were arrested at the port, the other three in Osto.',
      [
        ['5', 'arrested', null],
        ['2', 'arrested', 'part'],
        ['3', 'arrested', 'part'],
      ],
    ],
    [
      'Some 2,000 people were hurt. About 300 of them died.',
      [
        ['2000', 'injured', null],
        ['300', 'deaths', null],
      ],
    ],
    [
      'Of the 72 people aboard, 15 were foreigners.',
      [
        ['72', 'aboard', null],
        ['15', 'aboard', 'part'],
      ],
    ],
  ])('%s', (text, expected) => {
    const found = claims(text).map(({ quantity: { low }, field, aggregation }) => [
      String(low),
      field,
      aggregation,
    ]);
    expect(found).toEqual(expected);
  });
});

describe('what is measured', () => {
  test.each<[string, string | undefined]>([
    ['Dozens of others were seriously injured.', 'others were seriously injured'],
    ['Twelve were critically hurt.', 'critically hurt'],
    ['Twelve men were hurt.', 'men'],
    ['An earthquake of magnitude 6.4 shook the Kelvan coast.', undefined],
    ['A magnitude 6.1 quake hit Osto.', 'quake'],
  ])('%s', (text, measured) => {
    expect(claims(text)[0]?.measured?.text).toBe(measured);
  });
});

describe('what befell the counted', () => {
  test.each<[string, string | undefined]>([
    ['Ten were killed and about 50 hurt.', undefined],
    ['He was jailed for the murders of three people.', undefined],
    ['Five soldiers lost their lives.', 'kill'],
    ['The flood left 12 dead.', 'kill'],
    ['A 6.7-magnitude quake razed Osto.', undefined],
    ['They massed 50,000 troops.', 'amass'],
  ])('%s', (text, event) => {
    expect(claims(text).at(-1)?.event?.value).toBe(event);
  });
});

describe('who did it', () => {
  test.each<[string, string | undefined]>([
    ['Acme now expects revenue of $17 million.', 'Acme'],
    ['Clearhope, a charity, has appealed for $15 million.', 'Clearhope'],
    ['Ana Ruiz scored as Arden Rovers came from two goals down.', 'Arden Rovers'],
    ['Its Reform Party holds 61 seats.', 'Reform Party'],
    ['Police said Ana Ruiz, who was there, saw 12 men.', undefined],
    ['The Greens hold 19 of the 150 seats.', undefined],
  ])('%s', (text, actor) => {
    expect(claims(text).at(-1)?.actor?.value).toBe(actor);
  });
});

test('the date of a dateline is when it was told', () => {
  const [claim] = claims('AMBRENE, May 6 (Globe Wire) - More than 150 people have died in Tavala.');
  expect(claim).toMatchObject({ time: null, asOf: { text: 'May 6' } });
});

describe('the figure before is not of the later time', () => {
  test.each<[string, (string | undefined)[]]>([
    ['Turnout was 71 percent, compared with 64 percent in 2027.', [undefined, '2027']],
    ['They won 68 seats, down from 74 in 2027.', [undefined, '2027']],
  ])('%s', (text, times) => {
    expect(claims(text).map((claim) => claim.time?.value)).toEqual(times);
  });
});

describe('no claims', () => {
  test.each([
    'One of the towns was rebuilt.',
    'One woman told us about it.',
    'There were no reports of damage.',
    'He was the first to leave.',
    'It opened at 9 a.m.',
  ])('%s', (text) => {
    expect(claims(text)).toEqual([]);
  });
});

describe('modality', () => {
  test.each<[string, string]>([
    ['The company cut 400 jobs.', 'asserted'],
    ['The company will cut 400 jobs.', 'planned'],
    ['The company plans to cut 400 jobs.', 'planned'],
    ['Acme to cut 400 jobs', 'planned'],
    ['The company may cut 400 jobs.', 'conjectured'],
    ['If the deal fails, Acme must cut 400 jobs.', 'hypothetical'],
    ['The company did not cut 400 jobs.', 'denied'],
    ['No other club in the race, Osto and Lind aside, has offered more than six years.', 'denied'],
    ['No sailor was hurt when the ship struck a rock 40 kilometres from Osto.', 'asserted'],
    ['The minister is to cut the bonus of clerks and raise 400 new taxes.', 'planned'],
    ['The council is attempting to save money over the next three years.', 'planned'],
    ['Osto Steel said it was shedding 400 jobs.', 'planned'],
    ['The firm was sheltering 400 people.', 'asserted'],
    ['Service should be back within two weeks.', 'planned'],
    ['The ministry has ordered 4,000 doses of the vaccine.', 'planned'],
    ['The family stands to collect 400 coins.', 'planned'],
    ['Waves of up to nine metres are forecast for Friday.', 'planned'],
    ['A new bridge, 400 metres long, is to be built by 2040.', 'planned'],
    ['The old bridge, 400 metres long, will be closed.', 'asserted'],
    ['The charge carries up to 20 years.', 'hypothetical'],
    ['The minister denied that 30 cars were burned.', 'denied'],
    ['The minister rejected reports that 30 cars were burned.', 'denied'],
    ['The 30 cars were never found.', 'asserted'],
    ['About 50 men tried to enter the hall.', 'asserted'],
  ])('%s', (text, expected) => {
    expect(claims(text).map((claim) => claim.modality)).toEqual([expected]);
  });
});

describe('circumstances', () => {
  test.each<[string, object]>([
    [
      'Velandian forces massed 400 soldiers near the Osto region.',
      { field: 'troops', event: { value: 'amass' }, place: { value: 'Osto' } },
    ],
    ['Polish forces fired 20 missiles.', { actor: { value: 'Poland' }, event: { value: 'launch' } }],
    ['Twenty missiles were fired by France.', { actor: { value: 'France' } }],
    [
      'Casualties on both sides have exceeded 1 million people.',
      { field: 'casualties', scope: { value: 'both sides' } },
    ],
    ['Captain Nuno Valadares, 54, was there.', { scope: { value: 'Nuno Valadares' } }],
    ['Four of the passengers were infants.', { scope: { value: 'children' } }],
    ['Three of those killed were Danes.', { scope: { value: 'Denmark' } }],
    ['Five of the dead were plumbers.', { scope: { text: 'plumbers' } }],
    ['The pier is 20 km from Osto.', { field: 'distance', object: { value: 'Osto' } }],
    ['Another 20 people were hurt.', { aggregation: 'additional' }],
    ['A total of 20 people were hurt.', { aggregation: 'total' }],
    ['So far 20 people have died.', { aggregation: 'cumulative' }],
    ['In all, 20 people have died.', { aggregation: 'total' }],
    ['Some 20 people have died since June.', { aggregation: 'cumulative' }],
    ["The 20 mines were the firm's, said the union, which has warned since June.", { aggregation: null }],
    ['His 600 hectares have had 45 mm of rain since June.', { aggregation: null }],
    ['It lost 20 ships, the most since 1990.', { aggregation: null }],
    ['He was jailed over $2.3 billion fraud.', { quantity: { bound: 'exact', low: 2.3e9 } }],
    ['He was fined over $2.3 billion.', { quantity: { bound: 'over', low: 2.3e9 } }],
    ['She won in 2:01:39.', { quantity: { kind: 'duration', low: 7299, unit: 'second' } }],
    ['Brothers Jan and Marek Bell, aged 24 and 31, died.', { field: 'age', object: null }],
    ['It killed 97 people on the Mozambican border.', { place: null }],
    ['He was sent off after 38 minutes for a second foul.', { per: null }],
    ['Corn is sold at $10.65 a bushel.', { per: { value: 'bushel' } }],
    ['The toll went up to 44.', { quantity: { bound: 'exact', low: 44 } }],
    [
      'The board lowered its forecast by 1 million tons to 48 million.',
      { quantity: { low: 1e6, high: 1e6 } },
    ],
    ['Osto earns $5 million every month.', { per: { value: 'month' } }],
  ])('%s', (text, expected) => {
    expect(claims(text)[0]).toMatchObject(expected);
  });

  test('a part of the figure before', () => {
    const [, part] = claims('Forty people were injured, 15 of them on the island.');
    expect(part).toMatchObject({ field: 'injured', aggregation: 'part' });
  });

  test('those who died of those who fell ill are no part of the dead', () => {
    const [, dead] = claims('Some 2,460 people fell ill and 301 of them died.');
    expect(dead).toMatchObject({ field: 'deaths', aggregation: null });
  });
});

describe('one claim', () => {
  test('a figure in two units is one claim with a mention', () => {
    const found = claims('The wave was 18 metres (59 feet) high.');
    expect(found.map((claim) => claim.mentions.length)).toEqual([2]);
  });

  test('what an article says again is a mention', () => {
    const found = claims('Storm kills 12 in Osto\n\nA storm killed 12 people in Osto on Monday.\n');
    expect(found).toHaveLength(1);
    expect(found[0]!.mentions).toHaveLength(2);
  });

  test('the sentence of the text stands for what a headline says, also where the headline names more', () => {
    const text = 'Storm kills 12 in Osto\n\nThe wind killed 12 people on Monday, police said.\n';
    const [found, ...others] = claims(text);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      text: '12 people',
      location: { line: 3 },
      sentence: { text: 'The wind killed 12 people on Monday, police said.' },
      place: { value: 'Osto' },
      attribution: { origin: 'police' },
    });
    expect(found!.mentions.map(({ start }) => text.slice(start, start + 2))).toEqual(['12', '12']);
  });

  test('of two sentences the first stands for both', () => {
    const [found] = claims('The storm killed 12 people. In Osto, 12 people were killed.');
    expect(found).toMatchObject({
      sentence: { text: 'The storm killed 12 people.' },
      place: { value: 'Osto' },
    });
  });

  test('its id does not change when another sentence does', () => {
    const before = claims('A storm came. It killed 12 people.');
    const after = claims('A heavy storm came on Monday. It killed 12 people.');
    expect(after.map((claim) => claim.id)).toEqual(before.map((claim) => claim.id));
  });
});

describe('whose people are counted', () => {
  test.each<[string, string | null]>([
    ['Osto, a port that is home to 6,000 people, lost power.', 'Osto'],
    ['Tremors shook the coast, above all Osto city which is home to over 6,000 people.', 'Osto'],
    ['The quake struck Osto island, home to 6,000 people, and the port of Velm.', 'Osto'],
    ['Osto has a population of about 6,000.', 'Osto'],
    ['Osto’s population of 6,000 has doubled.', 'Osto'],
    ['The population of Osto is about 6,000.', 'Osto'],
    ['Osto (population 6,000) was cut off.', 'Osto'],
    ['The island of Osto, population 6,000, was cut off.', 'Osto'],
    ['Osto, with its 6,000 inhabitants, lies by the sea.', 'Osto'],
    ['The town of Osto, with a population of 6,000, lies by the sea.', 'Osto'],
    ['Osto, a fishing town with 6,000 residents, was cut off.', 'Osto'],
    ['The island, which has about 6,000 residents, was cut off.', null],
    ['Osto, an island off the coast southwest of Velm, has a population of 6,000.', 'Osto'],
  ])('%s', (text, value) => {
    const [claim] = claims(text);
    expect(claim).toMatchObject({ field: 'population', place: null });
    expect(claim!.object?.value ?? null).toBe(value);
  });
});

describe('between which places a distance is', () => {
  test.each<[string, string | null, string | null]>([
    ['Osto lies 40 kilometres north of Velm.', 'Osto', 'Velm'],
    ['Osto, 40 km from Velm, has 12 mills.', 'Osto', 'Velm'],
    ['The village of Osto, some 40 km to the south-east of Velm, was hit.', 'Osto', 'Velm'],
    ['Osto, a village 12 miles outside Velm, was hit.', 'Osto', 'Velm'],
    ['The quake struck 40 km west of Velm.', null, 'Velm'],
  ])('%s', (text, from, to) => {
    const [claim] = claims(text);
    expect([claim!.field, claim!.place?.value ?? null, claim!.object?.value ?? null]).toEqual([
      'distance',
      from,
      to,
    ]);
  });
});

describe('who a pronoun is', () => {
  test.each<[string, object | null]>([
    [
      'Ana Ruiz, 45, runs the mill. She has sold 40 boats.',
      { text: 'She', value: 'Ana Ruiz', basis: 'inferred' },
    ],
    ['Ana Ruiz met Ivo Brandt on Monday. He has sold 40 boats.', null],
    [
      'Outgoing premier Ana Ruiz left. She has sold 40 boats.',
      { text: 'She', value: 'Ana Ruiz', basis: 'inferred' },
    ],
    ['Acme makes shoes. It employs 40 men.', { text: 'It', value: 'Acme', basis: 'inferred' }],
    ['The mill belongs to Ana Ruiz. She has sold 40 boats.', null],
    ['The storm hit Osto. It sank 40 boats.', null],
  ])('%s', (text, actor) => {
    const { actor: found } = claims(text).at(-1)!;
    if (actor === null) expect(found).toBeNull();
    else expect(found).toMatchObject(actor);
  });
});

describe('where', () => {
  test.each<[string, string | undefined]>([
    ['Five wounded by quake in Southern Veland', 'Veland'],
    ['Clashes broke out in Lind, where 500 people marched, in Veland’s second city.', 'Lind'],
    ['Experts at Osto University put the toll at 12.', undefined],
    ['He scored three goals in the 3-2 win over Osto City.', undefined],
    ['Two cables were cut in the Bay of Tamor.', 'Bay of Tamor'],
    ['Twelve people died in Northern Ireland.', 'Northern Ireland'],
    ['He was among 23 people who lost their lives in Osto, he said in Varn.', 'Osto'],
    ['It killed 26 people in the ancient city of Bam in May.', 'Bam'],
  ])('%s', (text, place) => {
    expect(claims(text)[0]?.place?.value).toBe(place);
  });
});

describe('who says what is said twice', () => {
  test.each<[string, string | null]>([
    ['Flood kills 12\n\nThe flood killed 12 people on Monday, police said.', 'police'],
    ['The flood killed 12 people. “It killed 12 people,” said Mayor Ana Ruiz.', null],
    ['Ines Corbet, of Lower Selmen, said 40 barns burned.', 'Ines Corbet'],
  ])('%s', (text, origin) => {
    expect(claims(text)[0]?.attribution?.origin ?? null).toBe(origin);
  });
});

describe('dates of events', () => {
  test.each<[string, object]>([
    ['The Selb bridge opens on 16 May 2031.', { field: 'opening', object: { value: 'Selb' } }],
    [
      'The first round of talks took place on May 3, 2031.',
      { field: 'talks', scope: { value: 'first round' }, quantity: { date: { from: '2031-05-03' } } },
    ],
    ['The dictator annexed Osto in 2014.', { field: 'annexation', object: { value: 'Osto' } }],
    [
      'The invasion began in March 2020.',
      { field: 'invasion', quantity: { date: { from: '2020-03-01', precision: 'month' } } },
    ],
  ])('%s', (text, expected) => {
    expect(claims(text)[0]).toMatchObject(expected);
  });

  test('the day of a saying dates no event', () => {
    expect(claims('He spoke of the talks on Friday.')).toEqual([]);
  });
});

test('a claim can be explained: tokens, groups, role and rules', () => {
  const document = documentOf({ id: 'a', text: 'Rain fell. The flood has killed 12 farmers in Osto.' });
  const [claim] = extractFrom([document]).claims;
  expect(explainClaim(document, claim!)).toMatchObject({
    tokens: expect.arrayContaining(['12/NUM', 'farmers/NOUN']),
    nounGroups: ['The flood', '12 farmers', 'Osto'],
    verbGroups: ['has killed'],
    counted: 'farmers',
    role: 'object',
    verb: 'has killed',
    rules: expect.arrayContaining(['field: verb']),
  });
});
