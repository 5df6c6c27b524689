import { draft, type Finder } from '../draft.ts';
import { cardinalWords } from '../starts.ts';
import { address } from './labels/address.ts';
import { afterName } from './labels/afterName.ts';
import { bill } from './labels/bill.ts';
import { emergency } from './labels/emergency.ts';
import { listNumber } from './labels/listNumber.ts';
import { named } from './labels/named.ts';
import { namedInWords } from './labels/namedInWords.ts';
import { phone } from './labels/phone.ts';
import { probability } from './labels/probability.ts';
import { product } from './labels/product.ts';
import type { NameReader } from './labels/run.ts';
import { headed, titled } from './labels/titled.ts';
import { touching } from './labels/touching.ts';

const inDigits: readonly NameReader[] = [
  phone, // before its groups are read apart
  product, // ".45" before a number that touches nothing
  probability,
  touching, // what is one run of letters and digits
  address, // the street after the number, before what stands ahead of it
  listNumber,
  emergency,
  bill, // before its last letter is a name
  named, // a noun that makes any number a name
  titled, // a name of several words
  headed, // a name that begins with the number
  afterName, // any other name
];

/** A number that names and does not count: "F-16", "COVID-19", "5G", "Flight 370", "FTSE 100", addresses, versions, phone numbers. */
export const label: Finder = {
  starts: { digits: true, words: cardinalWords },
  find(tokens, at, since) {
    const token = tokens[at]!;
    if (token.kind === 'address') return draft('label', at, at + 1, { kind: 'label' });
    const digits = token.kind === 'number';
    if (digits && Number.isNaN(token.value)) return draft('label', at, at + 1, { kind: 'label' });
    for (const read of digits ? inDigits : [namedInWords]) {
      const span = read(tokens, at, since);
      if (span) return draft('label', span[0], span[1], { kind: 'label' });
    }
    return null;
  },
};
