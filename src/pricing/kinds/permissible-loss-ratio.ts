import { type Decimal, decimal, decimalText, roundOperand } from '../../values/decimal.js';
import { readRow } from '../../rules/read/look-up.js';
import { premiumLeaving, premiumSlices, type PremiumSlice, setAside } from '../premium-slices.js';
import type { Kind, StepContext } from '../step-context.js';

/**
 * Variable permissible loss ratio, `1 - variable expense - brokerage - profit`: the part of each unit of premium
 * that is left for losses and fixed expense (Werner and Modlin, Basic Ratemaking, chapter 7: `1 - V - Q`). Expense and
 * brokerage may slide: each slice of the premium then sets aside its own rate besides, and the premium is the one of
 * which the running amount is left.
 */
export const permissibleLossRatio: Kind = (context) => {
  const { risk, line, before } = context;
  const page = line.pages?.['loadings'] ?? '';
  const variableExpense = readRow(risk.book, page, 'variable-expense');
  const brokerage = readRow(risk.book, page, 'brokerage');
  const profit = readRow(risk.book, page, 'profit');
  const flat = variableExpense.value.plus(brokerage.value).plus(profit.value);
  const [expenseSlices, brokerageSlices] = [
    slices(context, 'expense'),
    slices(context, 'brokerage'),
  ];
  const all = [...expenseSlices, ...brokerageSlices];
  const slides = all.length > 0;
  const premium = slides ? premiumLeaving(before, flat, all) : decimal(0);
  const average = (flatRate: Decimal, own: readonly PremiumSlice[]): Decimal =>
    premium.isZero()
      ? flatRate
      : roundOperand(flatRate.plus(setAside(own, premium).dividedBy(premium)));
  const left = premium.isZero() ? decimal(1).minus(flat) : before.dividedBy(premium);
  return {
    operand: roundOperand(left),
    facts: {
      variableExpense: decimalText(average(variableExpense.value, expenseSlices)),
      brokerage: decimalText(average(brokerage.value, brokerageSlices)),
      profit: decimalText(profit.value),
      ...(slides && { slides }),
    },
    sources: [variableExpense.source, brokerage.source, profit.source],
  };
};

function slices({ risk, line }: StepContext, of: 'expense' | 'brokerage'): readonly PremiumSlice[] {
  return premiumSlices(risk.book, line.pages?.[`${of}-slices`], risk.money.exactly);
}
