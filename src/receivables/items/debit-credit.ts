import type { Decimal } from '../../values/decimal.js';

/** The side an amount is booked on. */
export type Side = 'debit' | 'credit';

const debits = new Set('s d dr deb debit soll debe dare débit debet 借 借方'.split(' '));
const credits = new Set('h c cr cred credit haben haber avere crédit 贷 贷方'.split(' '));

/** Reads the side of an amount: `S` and `H`, `D` and `C`, 借 and 贷; undefined when the text is neither. */
export function sideOf(text: string): Side | undefined {
  const key = text.toLowerCase().replace(/\.$/, '');
  if (credits.has(key)) return 'credit';
  return debits.has(key) ? 'debit' : undefined;
}

/** Credits are negative, whether the ledger writes them so or marks them beside the amount. */
export function signedBySide(amount: Decimal, side: string): Decimal {
  return side !== '' && sideOf(side) === 'credit' ? amount.abs().negated() : amount;
}
