import { Decimal, decimal, sum } from '../values/decimal.js';
import type { PricedQuote } from '../quoted/quote-record.js';

/**
 * What rounding the operands of a quote may hide, as a share of its amount: half a unit of the sixth decimal of each
 * factor. A maximum liability below the largest insured loss hides a fraction of a per cent more, since history is
 * restated without a maximum that is a multiple of the premium.
 */
export function roundingShare({ ledger }: PricedQuote): Decimal {
  const factors = ledger.filter(({ operation }) => operation === 'multiply');
  const rounding = sum(
    factors.map(({ operand }) =>
      decimal('0.0000005').dividedBy(Decimal.min(1, Decimal.max('0.01', operand))),
    ),
  );
  return rounding.plus(isSmallMaximum(ledger) ? '0.002' : 0);
}

function isSmallMaximum(ledger: PricedQuote['ledger']): boolean {
  const facts = ledger.find(({ kind }) => kind === 'maximum-liability')?.facts;
  const { amount, largestLoss } = facts ?? {};
  return (
    typeof amount === 'string' &&
    typeof largestLoss === 'string' &&
    decimal(largestLoss).greaterThan(amount)
  );
}

/** What rounding the rate and the premium may hide, as an amount: half of each unit rounded to. */
export function roundingAmount({ ledger }: PricedQuote): Decimal {
  const units = ledger.filter(({ operation }) => operation === 'round-to');
  return sum(units.map(({ operand }) => decimal(operand).dividedBy(2))).plus('0.01');
}

const bounds = [
  'combined-cap-binds',
  'loss-ratio-floor-binds',
  'corridor-binds',
  'technical-floor-binds',
  'premium-floor-binds',
];

/** True when no floor, cap or corridor holds the premium of a quote. */
export function isFree({ findings }: PricedQuote): boolean {
  return !findings.some(({ code }) => bounds.includes(code));
}
