/** What "a single …" says no number of: the single life, rooms for one, what is one for all, and bare emphasis. Data, no logic. */
export const notOneAlone: ReadonlySet<string> = new Set(
  (
    'mother mothers father parent parents mum mom dad man woman person adult room bed bedroom malt market currency ' +
    'payer minded handed digit figure sex gender mode source point issue thing word step piece voice entity unit ' +
    'place family name idea thought question moment glance look answer reason cause person most biggest largest greatest best worst story album track season use user player'
  ).split(' '),
);
