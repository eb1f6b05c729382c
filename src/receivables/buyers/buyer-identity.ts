import { type Decimal, Decimal as DecimalNumber } from '../../values/decimal.js';
import { addGuess, type Drop, type Guess, type Item, type ItemBuyer } from '../items/item.js';
import type { PaymentMethod } from '../../submission/submission.js';
import { nameKey } from '../cells/name-key.js';
import { heaviest } from './heaviest.js';

/** What the rows of a buyer say of it together. */
export interface BuyerIdentity {
  readonly country: string;
  readonly name: string | undefined;
  readonly group: string | undefined;
  readonly method: PaymentMethod | undefined;
  readonly requestedLimit: Decimal | undefined;
  readonly approvedLimit: Decimal | undefined;
}

/** A row as far as it speaks of its buyer. */
export type BuyerRow = ItemBuyer & Pick<Item, 'value'> & { guesses: readonly Guess[] };

/**
 * Settles what rows of one buyer say differently, in favour of what most of the amount says, and notes it on the others.
 * Undefined when no row names a country and there is none to fall back on.
 */
export function buyerIdentity(
  rows: readonly BuyerRow[],
  defaultCountry: string | undefined,
): BuyerIdentity | undefined {
  const country = countryOfRows(rows, defaultCountry);
  if (country === undefined) return undefined;
  const group = heaviest(rows, (row) => row.group);
  const name = heaviest(rows, (row) => row.name);
  const method = heaviest(rows, (row) => row.method) as PaymentMethod | undefined;
  for (const row of rows) {
    if (row.group !== '' && row.group !== group) guess(row, 'group-differs', row.group, group);
    if (row.hasId && name !== undefined && row.name !== '' && isOther(row.name, name))
      guess(row, 'name-differs', row.name, name);
    if (row.method !== undefined && row.method !== method)
      guess(row, 'method-differs', row.method, method);
  }
  return {
    country,
    name,
    group,
    method,
    requestedLimit: limitOfRows(rows, 'requestedLimit'),
    approvedLimit: limitOfRows(rows, 'approvedLimit'),
  };
}

/** Why a row of a buyer without a country is left out. */
export function withoutCountry({ countryText }: ItemBuyer): Drop {
  return countryText === ''
    ? { code: 'country-missing', facts: {} }
    : { code: 'country-unknown', facts: { text: countryText.slice(0, 40) } };
}

/** True for two names that differ by more than case, spaces and punctuation. */
function isOther(one: string, other: string): boolean {
  return one !== other && nameKey(one) !== nameKey(other);
}

function countryOfRows(
  rows: readonly BuyerRow[],
  defaultCountry: string | undefined,
): string | undefined {
  const country = heaviest(rows, (row) => row.country);
  if (country === undefined) {
    if (defaultCountry === undefined || rows.some((row) => row.countryText !== ''))
      return undefined;
    for (const row of rows) addGuess(row, 'country-default', { country: defaultCountry });
    return defaultCountry;
  }
  for (const row of rows) {
    if (row.country === '')
      addGuess(row, 'country-of-other-rows', { country, text: row.countryText.slice(0, 40) });
    else if (row.country !== country) guess(row, 'country-differs', row.country, country);
  }
  return country;
}

function guess(
  row: BuyerRow,
  code: 'name-differs' | 'group-differs' | 'method-differs' | 'country-differs',
  text: string,
  used: string | undefined,
): void {
  addGuess(row, code, { text: text.slice(0, 40), used: (used ?? '').slice(0, 40) });
}

/** The largest limit the rows name. */
function limitOfRows(
  rows: readonly BuyerRow[],
  field: 'requestedLimit' | 'approvedLimit',
): Decimal | undefined {
  let largest: Decimal | undefined;
  for (const row of rows) {
    const limit = row[field];
    if (limit !== undefined)
      largest = largest === undefined ? limit : DecimalNumber.max(largest, limit);
  }
  for (const row of rows) {
    const limit = row[field];
    if (limit !== undefined && largest !== undefined && !limit.equals(largest))
      addGuess(row, 'limit-differs', { limit: limit.toFixed(), used: largest.toFixed() });
  }
  return largest;
}
