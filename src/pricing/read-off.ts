import { type Decimal, decimal, decimalText, roundOperand } from '../values/decimal.js';
import type { LedgerEntry } from '../quoted/ledger.js';
import { roundMoney } from '../values/money.js';
import type { Premium } from '../quoted/quote-record.js';
import { holding, isAt, type Stage } from '../rules/read/step-stages.js';

/** What a ledger says of the price by itself: all but the minimum premium, which is the book's. */
export function readOff(
  ledger: readonly LedgerEntry[],
  { turnover, currency }: { readonly turnover: Decimal; readonly currency: string },
): Omit<Premium, 'minimum'> {
  const last = lastOf(ledger);
  const before = (at: readonly Stage[]): string =>
    ledger.find(({ kind }) => isAt(kind, at))?.before ?? decimalText(last);
  return {
    estimated: roundMoney(last, currency),
    rate: rateOf(ledger, last, turnover),
    indication: before(holding),
    unrounded: before(holding.filter((stage) => stage !== 'corridor')),
  };
}

/** The amount a ledger ends with; zero for an empty one. */
export function lastOf(ledger: readonly LedgerEntry[]): Decimal {
  return decimal(ledger[ledger.length - 1]?.after ?? '0');
}

/** Premium over insurable turnover, in the book's rate unit where it has one. */
function rateOf(ledger: readonly LedgerEntry[], premium: Decimal, turnover: Decimal): string {
  const unit = ledger.find(({ kind }) => kind === 'rate-rounding')?.facts['rateUnit'];
  const rate = premium.dividedBy(turnover);
  if (typeof unit !== 'string') return decimalText(roundOperand(rate));
  return decimalText(rate.dividedBy(unit).round().times(unit));
}
