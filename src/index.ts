export type { UserField, UserFields } from './claim/field/lexicon.ts';
export { compare, type ExtractOptions, extract } from './library.ts';
export { findQuantities } from './quantify/index.ts';
export type * from './schema/report.ts';
export type { DocumentInput, FoundQuantity } from './types.ts';
