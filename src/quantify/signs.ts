import { anyOf } from './any-of.ts';

/** Signs that several forms look for beside a number. */

export const isDash = anyOf('- –');
export const isMinus = anyOf('- −');
export const isMoneySign = anyOf('$ € £');
/** What may follow the last word of a clause, of a part of one, of a name or title. */
export const endsClause = anyOf('. , ; ! ? )');
export const endsPart = anyOf('. , ; )');
export const endsTitle = anyOf('. , ; : ! ? ) " ” ’');
