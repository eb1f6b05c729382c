import { decimal, decimalText, sum } from '../../values/decimal.js';
import { roundMoney } from '../../values/money.js';
import { readRow } from '../../rules/read/look-up.js';
import type { BonusFacts } from '../adjustment-facts.js';
import type { PreviousPeriod } from '../declarations.js';
import type { Shape } from './settling.js';

/**
 * `share x (premium x (1 - deduction) - claims)` of the periods together, never less than nothing; settled when the
 * last of them ends, and begun again after each settlement.
 */
export const profitShare: Shape = (terms, settling) => {
  const { claims, premium, basis, declarations } = settling;
  if (claims === null) return { outcome: 'claims-not-stated' };
  const pages = { edition: '', pages: basis.terms.pages };
  const row = (name: string) => readRow(pages, terms.page, name);
  const [periods, deduction, share] = [row('periods'), row('deduction'), row('share')];
  const count = periods.value.toNumber();
  const before = unshared(declarations.previous ?? []);
  const left = count - 1 - (before.length % count);
  if (left > 0) return { outcome: 'more-periods', periodsLeft: left };
  const shared = count === 1 ? [] : before.slice(1 - count);
  const earned = sum([premium, ...shared.map((each) => decimal(each.premium))]);
  const lost = sum([claims.amount, ...shared.map((each) => decimal(each.claims))]);
  const profit = earned.times(decimal(1).minus(deduction.value)).minus(lost);
  const money = (amount: typeof profit): string => roundMoney(amount, basis.currency);
  const facts: BonusFacts = {
    ...{ bonus: terms.id, title: terms.title, terms: terms.kind },
    base: money(earned),
    share: decimalText(share.value),
    claims: money(lost),
    periods: count,
    deduction: decimalText(deduction.value),
    profit: money(profit),
  };
  if (!profit.greaterThan(0)) return { outcome: 'not-earned', facts };
  const amount = decimal(money(profit.times(share.value)));
  const sources = [periods, deduction, share].map(({ source }) => source);
  return { amount, base: earned, facts, sources };
};

/** Periods since a profit share was settled last. */
function unshared(previous: readonly PreviousPeriod[]): readonly PreviousPeriod[] {
  return previous.slice(previous.map(({ profitShared }) => profitShared).lastIndexOf(true) + 1);
}
