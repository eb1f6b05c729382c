import { type Decimal, decimal } from '../../values/decimal.js';
import type { LedgerEntry } from '../../quoted/ledger.js';

/** How far credits may still go: the premium with the credits of the quote, and the least the combined cap allows. */
export interface CreditRoom {
  readonly premium: Decimal;
  readonly least: Decimal;
  /** The share of the premium that may still be given back. */
  readonly share: Decimal;
}

/**
 * What the combined cap of the book leaves for a bonus: credits for a clean record and for continuity are in the rate
 * already, and a bonus paid on top of them rewards the same thing. Null for a book without the cap.
 */
export function creditRoom(ledger: readonly LedgerEntry[]): CreditRoom | null {
  const cap = ledger.find(({ kind }) => kind === 'combined-cap');
  if (cap === undefined) return null;
  const [premium, least] = [decimal(cap.after), decimal(cap.operand)];
  const share = premium.isZero() ? decimal(0) : decimal(1).minus(least.dividedBy(premium));
  return { premium, least, share };
}
