import { Decimal, decimal, sum } from '../values/decimal.js';
import { minorUnits, roundMoney } from '../values/money.js';
import type { Money } from '../submission/submission.js';

/**
 * Rounds amounts to the minor unit of a currency so that they add up exactly to their rounded sum: each is rounded
 * down, and the units that are left go to the largest remainders, among equal ones to the first.
 */
export function largestRemainder(amounts: readonly Decimal[], currency: string): Money[] {
  const unit = new Decimal(1, minorUnits(currency) ?? 0);
  const wanted = decimal(roundMoney(sum(amounts), currency)).dividedBy(unit);
  const whole = amounts.map((amount) => amount.dividedBy(unit).floor());
  const left = wanted.minus(sum(whole)).toNumber();
  const byRemainder = amounts
    .map((amount, index) => ({ index, rest: amount.dividedBy(unit).minus(whole[index] ?? 0) }))
    .sort((a, b) => b.rest.comparedTo(a.rest) || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return whole.map((units, index) =>
    roundMoney(units.plus(raised.has(index) ? 1 : 0).times(unit), currency),
  );
}
